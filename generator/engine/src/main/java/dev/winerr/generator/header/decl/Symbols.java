package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.expr.Value;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.memo.EventLog;
import dev.winerr.generator.header.memo.PersistentMap;
import dev.winerr.generator.header.memo.State;
import dev.winerr.generator.header.memo.Table;
import dev.winerr.generator.header.pp.Macros;
import dev.winerr.generator.header.type.Basic;
import dev.winerr.generator.header.type.Structure;
import dev.winerr.generator.header.type.Type;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The types and constants declared so far, and the current scope, C17 6.2.1. */
public final class Symbols {
    private static final String JOIN = "::";

    private static final PersistentMap<String, Type> WINDOWS_TYPES = PersistentMap.of(WindowsTypes.all());

    private final Table<String, Type> types;
    private final Table<String, Type> tags;
    private final Table<String, Type> objects;
    private final Table<String, Callable> functions;
    private final Table<String, Value> constants;
    /** Constants in C++ scopes, by their qualified name, and by its last part if that is unambiguous. */
    private final Table<String, Value> scoped;
    /** The structures that this reading completed, by the ones that it shares with readings in which they stay incomplete. */
    private final Table<Structure, Structure> completed;
    /** The first disagreement, if there is one, with an empty key. */
    private final Table<String, Disagreement> disagreements;
    /** The names of templates. */
    private final Table<String, Boolean> templates;
    /** Has the empty key if something was read that only C++ has. */
    private final Table<String, Boolean> cpp;

    /** The names of facilities, in the order of their declarations. */
    private final Set<String> facilities = new LinkedHashSet<>();

    private final EventLog<String> facilityNames;

    private final UnaryOperator<Structure> toCurrent = this::current;

    private String scope = "";

    /**
     * Two typedefs of one name with different sizes, an error in C.
     *
     * @param name the name in the second declaration
     * @param first the first size in bytes
     * @param second the second size in bytes
     */
    public record Disagreement(Token name, long first, long second) {}

    private Symbols(State state) {
        this.types = state.sharing(Type::isSameAs, Symbols::share);
        this.tags = state.sharing(Type::isSameAs, Symbols::share);
        this.objects = state.sharing(Type::isSameAs, Symbols::share);
        this.functions = state.table();
        this.constants = state.table();
        this.scoped = state.table();
        this.completed = state.table();
        this.disagreements = state.table();
        this.templates = state.table();
        this.cpp = state.table();
        this.facilityNames = state.log(facilities::add);
    }

    /** No symbols. */
    public static Symbols none() {
        return new Symbols(new State());
    }

    /** The types of Windows, as a part of the state of a reading. */
    public static Symbols windows(State state) {
        Symbols symbols = new Symbols(state);
        symbols.types.takeAll(WINDOWS_TYPES);
        return symbols;
    }

    private static void share(Type type) {
        if (type instanceof Structure structure) {
            structure.share();
        }
    }

    Symbols copy() {
        Symbols copy = none();
        copy.types.takeAll(types);
        copy.tags.takeAll(tags);
        copy.objects.takeAll(objects);
        copy.functions.takeAll(functions);
        copy.constants.takeAll(constants);
        copy.scoped.takeAll(scoped);
        copy.completed.takeAll(completed);
        copy.disagreements.takeAll(disagreements);
        copy.templates.takeAll(templates);
        copy.cpp.takeAll(cpp);
        copy.facilities.addAll(facilities);
        return copy;
    }

    /** The constants declared outside all scopes that have the names of facilities, in order. */
    Map<String, Value> facilities() {
        Map<String, Value> values = new LinkedHashMap<>();
        facilities.forEach(name -> {
            Value value = constants.get(name);
            if (value != null) {
                values.put(name, value);
            }
        });
        return values;
    }

    /** The first two typedefs that disagree. */
    public Optional<Disagreement> disagreement() {
        return disagreements.values().stream().findFirst();
    }

    /** Takes note of something that only C++ has. */
    void noteCpp() {
        cpp.put("", true);
    }

    /** Whether something was read that only C++ has. */
    boolean isCpp() {
        return cpp.contains("");
    }

    /** Takes note of a template. */
    void declareTemplate(String name) {
        templates.put(name, true);
    }

    /** Whether a name is that of a template. */
    boolean isTemplate(String name) {
        return templates.contains(name);
    }

    /** Opens a C++ scope if it has a name; returns the enclosing one, to which {@link #leave} returns. */
    String enter(String name) {
        String before = scope;
        scope += name.isEmpty() ? "" : name + JOIN;
        return before;
    }

    /** Closes the current scope, and returns to an enclosing one. */
    void leave(String before) {
        scope = before;
    }

    /** The names of the open scopes, each followed by {@code ::}. */
    String scope() {
        return scope;
    }

    void declareType(Token name, Type type) {
        Type before = types.put(name.text(), WindowsTypes.named(name.text(), type));
        OptionalLong first =
                before == null ? OptionalLong.empty() : current(before).bytes();
        OptionalLong second = type.bytes();
        if (first.isPresent() && second.isPresent() && !first.equals(second)) {
            disagreements.putIfAbsent("", new Disagreement(name, first.getAsLong(), second.getAsLong()));
        }
    }

    /** The structure with a tag; a new, incomplete one if the tag is unknown. */
    Structure structure(String tag) {
        Type known = tags.get(tag);
        if (known instanceof Structure structure) {
            return structure;
        }
        Structure structure = new Structure();
        tags.put(tag, structure);
        return structure;
    }

    /** The structure with a tag, to add its members: if other readings share it, a new one that replaces it here. */
    Structure unshared(String tag) {
        Structure known = structure(tag);
        if (!known.isShared()) {
            return known;
        }
        Structure own = new Structure();
        completed.put(known, own);
        tags.put(tag, own);
        return own;
    }

    /** A type with its structures as this reading completed them. */
    private Type current(Type type) {
        return type.withStructures(toCurrent);
    }

    private Structure current(Structure structure) {
        Structure own = completed.get(structure);
        return own == null ? structure : own;
    }

    /** The type of the enumeration with a tag; {@code unsigned int}, the most common one, if the tag is unknown. */
    Type enumeration(String tag) {
        Type known = tags.get(tag);
        return known == null || known instanceof Structure ? Type.Arithmetic.of(Basic.UINT) : known;
    }

    void declareEnumeration(String tag, Type type) {
        if (!tag.isEmpty()) {
            tags.put(tag, type);
        }
    }

    /** Declares the type of an object; the last declaration applies, because it is the most complete. */
    void declareObject(String name, Type type) {
        objects.put(name, type);
    }

    /** The type of a declared object, or null. */
    @Nullable
    Type object(String name) {
        Type type = objects.get(name);
        return type == null ? null : current(type);
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
            if (Macros.isFacilityName(name)) {
                facilityNames.add(name);
            }
        } else {
            scoped.putIfAbsent(scope + name, value);
            scoped.putIfAbsent(name, value);
        }
    }

    /** The constant with a name, qualified or not, as visible in the current scope, or null. */
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
        if (type != null) {
            return current(type);
        }
        return constants.contains(name) || objects.contains(name) ? null : tags.get(name);
    }
}
