package dev.winerr.generator.javaconst;

import com.github.javaparser.ast.ImportDeclaration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All types of the sources that are read together; resolves names in them (JLS 6.4, 6.5). */
final class SourceTypes {
    private final Map<String, DeclaredType> types = new LinkedHashMap<>();

    void add(DeclaredType type) {
        types.putIfAbsent(type.qualifiedName, type);
    }

    Stream<Field> fields() {
        return types.values().stream().flatMap(type -> type.fields.values().stream());
    }

    /**
     * The field with a simple name: a member of the type or of its supertypes, then of enclosing types, then an import.
     */
    Optional<Field> field(String name, DeclaredType from) {
        for (DeclaredType scope = from; scope != null; scope = scope.outer) {
            Optional<Field> member = member(name, scope, new HashSet<>());
            if (member.isPresent()) {
                return member;
            }
        }
        return from.imports.stream()
                .filter(ImportDeclaration::isStatic)
                .flatMap(found -> imported(name, found).stream())
                .findFirst();
    }

    private Optional<Field> imported(String name, ImportDeclaration found) {
        String imported = found.getNameAsString();
        if (found.isAsterisk()) {
            return member(name, imported);
        }
        int dot = imported.lastIndexOf('.');
        return imported.substring(dot + 1).equals(name) ? member(name, imported.substring(0, dot)) : Optional.empty();
    }

    private Optional<Field> member(String name, String type) {
        return Optional.ofNullable(types.get(type)).flatMap(owner -> member(name, owner, new HashSet<>()));
    }

    /** The field with a qualified name such as {@code WinError.E_FAIL}. */
    Optional<Field> field(String scope, String name, DeclaredType from) {
        return type(scope, from).flatMap(owner -> member(name, owner, new HashSet<>()));
    }

    private Optional<Field> member(String name, DeclaredType owner, Set<DeclaredType> seen) {
        if (!seen.add(owner)) {
            return Optional.empty();
        }
        return owner.field(name)
                .or(() -> owner.supertypes.stream()
                        .flatMap(supertype -> type(supertype, owner).stream())
                        .flatMap(supertype -> member(name, supertype, seen).stream())
                        .findFirst());
    }

    /**
     * The type with a name as written: nested here or in an enclosing type, imported, in the same package, or fully
     * qualified.
     */
    private Optional<DeclaredType> type(String name, DeclaredType from) {
        for (DeclaredType scope = from; scope != null; scope = scope.outer) {
            Optional<DeclaredType> nested = nested(name, scope, new HashSet<>());
            if (nested.isPresent()) {
                return nested;
            }
        }
        return Stream.of(
                        imported(name, from),
                        Stream.of(from.packagePrefix() + name),
                        from.imports.stream()
                                .filter(ImportDeclaration::isAsterisk)
                                .map(found -> found.getNameAsString() + "." + name),
                        Stream.of(name))
                .flatMap(candidates -> candidates)
                .flatMap(candidate -> Stream.ofNullable(types.get(candidate)))
                .findFirst();
    }

    /** A member type, including inherited ones (JLS 8.5). */
    private Optional<DeclaredType> nested(String name, DeclaredType scope, Set<DeclaredType> seen) {
        if (!seen.add(scope)) {
            return Optional.empty();
        }
        return Optional.ofNullable(types.get(scope.qualifiedName + "." + name))
                .or(() -> scope.supertypes.stream()
                        .filter(supertype -> !supertype.equals(name))
                        .flatMap(supertype -> typeAround(supertype, scope).stream())
                        .flatMap(supertype -> nested(name, supertype, seen).stream())
                        .findFirst());
    }

    /** The supertype with a name: a type cannot inherit the name of its own supertype. */
    private Optional<DeclaredType> typeAround(String name, DeclaredType type) {
        return Stream.concat(Stream.of(type.packagePrefix() + name, name), imported(name, type))
                .flatMap(candidate -> Stream.ofNullable(types.get(candidate)))
                .findFirst();
    }

    private static Stream<String> imported(String name, DeclaredType from) {
        int dot = name.indexOf('.');
        String first = dot < 0 ? name : name.substring(0, dot);
        String rest = dot < 0 ? "" : name.substring(dot);
        return from.imports.stream()
                .filter(found ->
                        !found.isAsterisk() && found.getName().getIdentifier().equals(first))
                .map(found -> found.getNameAsString() + rest);
    }
}
