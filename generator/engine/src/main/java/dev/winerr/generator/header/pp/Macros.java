package dev.winerr.generator.header.pp;

import dev.winerr.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The macros defined at one position.
 *
 * <p>The prelude has lower precedence: its macros are used if the source does not define the name, and are invisible to
 * conditions, so that a header's own definition always wins.
 */
public final class Macros {
    private final Map<String, Macro> defined = new LinkedHashMap<>();
    private final Map<String, Macro> prelude;
    private final Map<String, List<@Nullable Macro>> pushed = new HashMap<>();
    private final Map<Macro, Macro> replaced = new HashMap<>();
    private final Map<Macro, Macro> repeated = new HashMap<>();

    /**
     * Creates an empty set of macros.
     *
     * @param prelude the macros used if the source does not define the name
     */
    public Macros(Map<String, Macro> prelude) {
        this.prelude = prelude;
    }

    Macros copy() {
        Macros copy = new Macros(prelude);
        copy.defined.putAll(defined);
        copy.replaced.putAll(replaced);
        copy.repeated.putAll(repeated);
        pushed.forEach((name, stack) -> copy.pushed.put(name, new ArrayList<>(stack)));
        return copy;
    }

    /** The replacement of a name, or null. */
    @Nullable
    Macro find(String name) {
        Macro macro = defined.get(name);
        return macro != null ? macro : prelude.get(name);
    }

    /** Whether it is defined for {@code #ifdef}. */
    public boolean isDefined(String name) {
        return defined.containsKey(name);
    }

    /** All macros defined now, without the prelude. */
    public Collection<Macro> all() {
        return Collections.unmodifiableCollection(defined.values());
    }

    /** The macros used if the source does not define the name. */
    public Collection<Macro> prelude() {
        return prelude.values();
    }

    /** The different macro of the same name that this one replaced without {@code #undef}, or null. */
    public @Nullable Macro replacedBy(Macro macro) {
        return replaced.get(macro);
    }

    /** The definition of a macro in a file; an earlier one if all since then are equivalent. Null if there is none. */
    public @Nullable Macro definitionIn(SourceFile file, Macro macro) {
        Macro definition = macro;
        while (definition != null && definition.name().file() != file) {
            definition = repeated.get(definition);
        }
        return definition;
    }

    void define(Macro macro) {
        Macro before = defined.put(macro.name().text(), macro);
        if (before != null) {
            (before.sameAs(macro) ? repeated : replaced).put(macro, before);
        }
    }

    void undefine(String name) {
        defined.remove(name);
    }

    /** {@code #pragma push_macro}. */
    void push(String name) {
        pushed.computeIfAbsent(name, n -> new ArrayList<>()).add(defined.get(name));
    }

    /** {@code #pragma pop_macro}. */
    void pop(String name) {
        List<@Nullable Macro> stack = pushed.getOrDefault(name, List.of());
        if (stack.isEmpty()) {
            return;
        }
        Macro macro = stack.remove(stack.size() - 1);
        if (macro == null) {
            defined.remove(name);
        } else {
            defined.put(name, macro);
        }
    }
}
