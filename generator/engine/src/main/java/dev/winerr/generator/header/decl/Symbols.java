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

/** The types and constants declared so far, and the current scope, C17 6.2.1. */
public final class Symbols {
    private static final String JOIN = "::";

    private final Map<String, Type> types;
    private final Map<String, Type> tags = new HashMap<>();
    private final Map<String, Type> objects = new HashMap<>();
    private final Map<String, Callable> functions = new HashMap<>();
    private final Map<String, Value> constants = new LinkedHashMap<>();
    /** Constants in C++ scopes, by their qualified name, and by its last part if that is unambiguous. */
    private final Map<String, Value> scoped = new HashMap<>();

    private Optional<Disagreement> disagreement = Optional.empty();
    private String scope = "";

    /**
     * Two typedefs with one name and different sizes, an error in C.
     *
     * @param name the name in the second declaration
     * @param first the first size in bytes
     * @param second the second size in bytes
     */
    public record Disagreement(Token name, long first, long second) {}

    private Symbols(Map<String, Type> types) {
        this.types = new HashMap<>(types);
    }

    /** Only what the language itself has. */
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

    /** The constants declared outside all scopes, in order. */
    public Map<String, Value> constants() {
        return constants;
    }

    /** The first two typedefs that disagree. */
    public Optional<Disagreement> disagreement() {
        return disagreement;
    }

    /** Opens a C++ scope, if it has a name; returns the enclosing one, to {@linkplain #leave return} to. */
    String enter(String name) {
        String before = scope;
        scope += name.isEmpty() ? "" : name + JOIN;
        return before;
    }

    /** Closes the current scope. */
    void leave(String before) {
        scope = before;
    }

    /** The names of the open scopes, each followed by {@code ::}. */
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

    /** The structure with a tag, which has no members if it is new. */
    Structure structure(String tag) {
        Type known = tags.get(tag);
        if (known instanceof Structure structure) {
            return structure;
        }
        Structure structure = new Structure();
        tags.put(tag, structure);
        return structure;
    }

    /** The type of the enumeration with a tag; the most common one if unknown. */
    Type enumeration(String tag) {
        Type known = tags.get(tag);
        return known == null || known instanceof Structure ? Type.Arithmetic.of(Basic.UINT) : known;
    }

    void declareEnumeration(String tag, Type type) {
        if (!tag.isEmpty()) {
            tags.put(tag, type);
        }
    }

    /** Declares the type of an object; the last declaration is the most complete. */
    void declareObject(String name, Type type) {
        objects.put(name, type);
    }

    /** The type of a declared object, or null. */
    @Nullable
    Type object(String name) {
        return objects.get(name);
    }

    /** Declares a function; one that can be called at compile time is not replaced by one that cannot. */
    void declareFunction(String name, Callable function) {
        if (function.value().isEmpty()) {
            functions.putIfAbsent(name, function);
        } else {
            functions.put(name, function);
        }
    }

    /** The function with a name, qualified or not, or null. */
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

    /** The constant with a name, qualified or not, as visible from the current scope, or null. */
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

    /** The type with a name, or null; in C++ tags are type names. */
    @Nullable
    Type type(String qualified) {
        String name = unqualified(qualified);
        Type type = types.get(name);
        return type != null || constants.containsKey(name) || objects.containsKey(name) ? type : tags.get(name);
    }
}
