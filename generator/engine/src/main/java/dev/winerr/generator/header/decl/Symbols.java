package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.expr.Value;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.type.Basic;
import dev.winerr.generator.header.type.Structure;
import dev.winerr.generator.header.type.Type;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The types and constants that were declared so far, and the scope that is open, C17 6.2.1. */
public final class Symbols {
    private static final String JOIN = "::";

    private final Map<String, Type> types;
    private final Map<String, Type> tags = new HashMap<>();
    private final Map<String, Type> objects = new HashMap<>();
    private final Map<String, Callable> functions = new HashMap<>();
    private final Map<String, Value> constants = new LinkedHashMap<>();
    /** Those in scopes of C++, by their whole name, and by the last part of it where nothing else is called so. */
    private final Map<String, Value> scoped = new HashMap<>();

    private Optional<Disagreement> disagreement = Optional.empty();
    private String scope = "";

    /**
     * Two typedefs of one name that differ in size, an error in C.
     *
     * @param name the name where it is declared again
     * @param first the bytes that it had
     * @param second the bytes that it has now
     */
    public record Disagreement(Token name, long first, long second) {}

    private Symbols(Map<String, Type> types) {
        this.types = new HashMap<>(types);
    }

    /** Nothing but what the language has. */
    public static Symbols none() {
        return new Symbols(Map.of());
    }

    /** The types of Windows. */
    public static Symbols windows() {
        return new Symbols(WindowsTypes.all());
    }

    Symbols copy() {
        Symbols copy = new Symbols(types);
        copy.tags.putAll(tags);
        copy.objects.putAll(objects);
        copy.functions.putAll(functions);
        copy.constants.putAll(constants);
        copy.scoped.putAll(scoped);
        copy.disagreement = disagreement;
        return copy;
    }

    /** The constants that were declared outside of all scopes, in order. */
    public Map<String, Value> constants() {
        return constants;
    }

    /** The first two typedefs that disagree. */
    public Optional<Disagreement> disagreement() {
        return disagreement;
    }

    /** Opens a scope of C++, if it has a name; returns the one before, to {@linkplain #leave return} to. */
    String enter(String name) {
        String before = scope;
        scope += name.isEmpty() ? "" : name + JOIN;
        return before;
    }

    /** Closes the scope that was opened last. */
    void leave(String before) {
        scope = before;
    }

    /** The names of the scopes that are open, each with {@code ::} after it. */
    String scope() {
        return scope;
    }

    void declareType(Token name, Type type) {
        Type before = types.put(name.text(), WindowsTypes.named(name.text(), type));
        OptionalLong first = before == null ? OptionalLong.empty() : before.bytes();
        OptionalLong second = type.bytes();
        if (disagreement.isEmpty() && first.isPresent() && second.isPresent() && !first.equals(second)) {
            disagreement = Optional.of(new Disagreement(name, first.getAsLong(), second.getAsLong()));
        }
    }

    /** The structure of this tag, without members where it is new. */
    Structure structure(String tag) {
        Type known = tags.get(tag);
        if (known instanceof Structure structure) {
            return structure;
        }
        Structure structure = new Structure();
        tags.put(tag, structure);
        return structure;
    }

    /** The type of the enumeration of this tag; the one that most have, where it is not known. */
    Type enumeration(String tag) {
        Type known = tags.get(tag);
        return known == null || known instanceof Structure ? Type.Arithmetic.of(Basic.UINT) : known;
    }

    void declareEnumeration(String tag, Type type) {
        if (!tag.isEmpty()) {
            tags.put(tag, type);
        }
    }

    /** Keeps the type of an object; the last declaration says the most of it. */
    void declareObject(String name, Type type) {
        objects.put(name, type);
    }

    /** The type of an object that was declared, or null. */
    @Nullable
    Type object(String name) {
        return objects.get(name);
    }

    /** Keeps a function; one that can be called while compiling is not replaced by one that cannot. */
    void declareFunction(String name, Callable function) {
        if (function.value().isEmpty()) {
            functions.putIfAbsent(name, function);
        } else {
            functions.put(name, function);
        }
    }

    /** The function of a name, with or without scopes in front of it; or null. */
    @Nullable
    Callable function(String name) {
        return functions.get(unqualified(name));
    }

    private static String unqualified(String name) {
        int last = name.lastIndexOf(JOIN);
        return last < 0 ? name : name.substring(last + JOIN.length());
    }

    void declareConstant(String name, Value value) {
        if (scope.isEmpty()) {
            constants.putIfAbsent(name, value);
        } else {
            scoped.putIfAbsent(scope + name, value);
            scoped.putIfAbsent(name, value);
        }
    }

    /** The constant of a name, with or without scopes in front of it, as it is seen from the scope that is open; or null. */
    @Nullable
    Value constant(String name) {
        for (String from = scope; !from.isEmpty(); from = outer(from)) {
            Value value = scoped.get(from + name);
            if (value != null) {
                return value;
            }
        }
        Value value = constants.get(name);
        if (value == null && !scoped.isEmpty()) {
            value = scoped.get(name);
        }
        if (value == null && name.contains(JOIN) && name.indexOf('<') < 0) {
            return constant(name.substring(name.indexOf(JOIN) + JOIN.length()));
        }
        return value != null ? value : name.equals("true") ? Value.of(1) : name.equals("false") ? Value.of(0) : null;
    }

    private static String outer(String scope) {
        int last = scope.lastIndexOf(JOIN, scope.length() - JOIN.length() - 1);
        return last < 0 ? "" : scope.substring(0, last + JOIN.length());
    }

    /** The type of a name, or null; in C++ a tag is one. */
    @Nullable
    Type type(String qualified) {
        String name = unqualified(qualified);
        Type type = types.get(name);
        return type != null || constants.containsKey(name) || objects.containsKey(name) ? type : tags.get(name);
    }
}
