package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.expr.Names;
import dev.winerr.generator.header.expr.Value;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.type.Structure;
import dev.winerr.generator.header.type.Type;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types and constants that were declared so far. */
public final class Symbols implements Names {
    private final Map<String, Type> types;
    private final Map<String, Type> tags = new HashMap<>();
    private final Map<String, Value> constants = new LinkedHashMap<>();

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
        copy.constants.putAll(constants);
        return copy;
    }

    /** The constants that were declared, in order. */
    public Map<String, Value> constants() {
        return constants;
    }

    void declareType(String name, Type type) {
        types.put(name, WindowsTypes.named(name, type));
    }

    /** The structure of this tag, without members where it is new. */
    Type declareTag(String tag) {
        return tags.computeIfAbsent(tag, t -> Type.of(new Structure()));
    }

    void declareConstant(String name, Value value) {
        constants.putIfAbsent(name, value);
    }

    @Override
    public @Nullable Value constant(Token name) {
        Value value = constants.get(name.text());
        if (value != null) {
            return value;
        }
        return name.is("true") ? Value.of(1) : name.is("false") ? Value.of(0) : null;
    }

    @Override
    public @Nullable Type type(String name) {
        return types.get(name);
    }

    @Override
    public @Nullable Type tag(String name) {
        return tags.get(name);
    }

    @Override
    public @Nullable Value call(Token function, List<Value> arguments) {
        return StatusFunctions.call(function.text(), arguments);
    }
}
