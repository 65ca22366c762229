package dev.winerr.generator.javaconst;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.winerr.generator.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A type declared in a source: a scope for names, with the constants that it declares. */
final class DeclaredType {
    final String qualifiedName;
    final @Nullable DeclaredType outer;
    final SourceFile file;
    final List<ImportDeclaration> imports;
    final List<String> supertypes;
    final Map<String, Field> fields = new LinkedHashMap<>();
    private final String packageName;

    private DeclaredType(
            String packageName,
            String qualifiedName,
            @Nullable DeclaredType outer,
            SourceFile file,
            List<ImportDeclaration> imports,
            List<String> supertypes) {
        this.packageName = packageName;
        this.qualifiedName = qualifiedName;
        this.outer = outer;
        this.file = file;
        this.imports = imports;
        this.supertypes = supertypes;
    }

    static DeclaredType of(
            TypeDeclaration<?> declaration, @Nullable DeclaredType outer, CompilationUnit unit, SourceFile file) {
        String packageName = unit.getPackageDeclaration()
                .map(name -> name.getNameAsString() + ".")
                .orElse("");
        String prefix = outer == null ? packageName : outer.qualifiedName + ".";
        List<String> supertypes = supertypes(declaration)
                .map(ClassOrInterfaceType::getNameWithScope)
                .toList();
        return new DeclaredType(
                packageName, prefix + declaration.getNameAsString(), outer, file, unit.getImports(), supertypes);
    }

    private static Stream<ClassOrInterfaceType> supertypes(TypeDeclaration<?> declaration) {
        if (declaration instanceof ClassOrInterfaceDeclaration type) {
            return Stream.concat(type.getExtendedTypes().stream(), type.getImplementedTypes().stream());
        }
        return declaration instanceof EnumDeclaration type ? type.getImplementedTypes().stream() : Stream.empty();
    }

    /** The package followed by a dot; empty for the unnamed package. */
    String packagePrefix() {
        return packageName;
    }

    /** The field that this type itself declares. */
    Optional<Field> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    void add(NodeWithSimpleName<?> node, Field field) {
        fields.putIfAbsent(node.getNameAsString(), field);
    }
}
