package dev.winerr.generator.header.pp;

import dev.winerr.generator.header.memo.EventLog;
import dev.winerr.generator.header.memo.State;
import dev.winerr.generator.header.memo.Table;
import dev.winerr.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The macros defined at one position.
 *
 * <p>The prelude has lower precedence: its macros are used if the source does not define the name, and {@code #ifdef} does not
 * see them, so that a header's own definition always takes precedence.
 */
public final class Macros {

    private final Map<String, Macro> prelude;
    private final State state;
    private final Table<String, Macro> defined;
    /** Immutable lists, in which null stands for a name without a macro. */
    private final Table<String, List<@Nullable Macro>> pushed;

    private final Table<Macro, Macro> replaced;
    private final Table<Macro, Macro> repeated;
    /** The definitions that were read rather than applied from a memo, by file. */
    private final Map<SourceFile, List<Macro>> read = new HashMap<>();
    /** In the order of their first definitions. */
    private final Set<String> facilityNames = new LinkedHashSet<>();

    private final EventLog<String> facilities;

    /**
     * Creates an empty set of macros.
     *
     * @param prelude the macros used if the source does not define the name
     */
    public Macros(Map<String, Macro> prelude) {
        this(prelude, new State());
    }

    /**
     * Creates an empty set of macros.
     *
     * @param prelude the macros used if the source does not define the name; the same for all states that share memos
     * @param state the state of the reading
     */
    public Macros(Map<String, Macro> prelude, State state) {
        this.prelude = prelude;
        this.state = state;
        this.defined = state.table(Macro::isFrom, Macro::sameAs);
        this.pushed = state.table();
        this.replaced = state.table();
        this.repeated = state.table();
        this.facilities = state.log(facilityNames::add);
    }

    Macros copy() {
        Macros copy = new Macros(prelude);
        copy.defined.takeAll(defined);
        copy.replaced.takeAll(replaced);
        copy.repeated.takeAll(repeated);
        copy.pushed.takeAll(pushed);
        copy.facilityNames.addAll(facilityNames);
        return copy;
    }

    /** The state of the reading. */
    State state() {
        return state;
    }

    /** The replacement of a name, or null. */
    @Nullable
    public Macro find(String name) {
        Macro macro = defined.get(name);
        return macro != null ? macro : prelude.get(name);
    }

    /** The macro that replaces a name in a condition, which uses its meaning but does not keep its tokens; or null. */
    @Nullable
    Macro findForCondition(String name) {
        Macro macro = defined.meaningOf(name);
        return macro != null ? macro : prelude.get(name);
    }

    /** Whether it is defined for {@code #ifdef}. */
    public boolean isDefined(String name) {
        return defined.contains(name);
    }

    /** All macros defined now, without the prelude, in no particular order. */
    public Collection<Macro> all() {
        return defined.values();
    }

    /** The macros of the prelude with the names of facilities, in order. */
    public List<Macro> facilitiesOfPrelude() {
        return prelude.values().stream()
                .filter(macro -> isFacilityName(macro.name().text()))
                .toList();
    }

    /** The different macro of the same name that this one replaced without {@code #undef}, or null. */
    public @Nullable Macro replacedBy(Macro macro) {
        return replaced.get(macro);
    }

    /** The last definition of a macro in a file to which all later ones in other files are equivalent, or null. */
    private @Nullable Macro definitionIn(SourceFile file, Macro macro) {
        Macro definition = macro;
        while (definition != null && definition.name().file() != file) {
            definition = repeated.get(definition);
        }
        return definition;
    }

    /**
     * The definitions in a file that are in force, even if other files have repeated them since.
     *
     * @param remembered whether the effect of the file may have been applied from a memo
     */
    List<Macro> definitionsIn(SourceFile file, boolean remembered) {
        Collection<Macro> candidates = remembered ? defined.values() : inForce(read.getOrDefault(file, List.of()));
        List<Macro> definitions = new ArrayList<>();
        for (Macro candidate : candidates) {
            Macro definition = definitionIn(file, candidate);
            if (definition != null) {
                definitions.add(definition);
            }
        }
        return definitions;
    }

    /** The definitions that are now in force for the names of some macros. */
    private Set<Macro> inForce(Collection<Macro> macros) {
        Set<Macro> inForce = new LinkedHashSet<>();
        for (Macro macro : macros) {
            Macro now = defined.get(macro.name().text());
            if (now != null) {
                inForce.add(now);
            }
        }
        return inForce;
    }

    /** Whether a name is that of a facility, such as {@code FACILITY_WIN32}. */
    public static boolean isFacilityName(String name) {
        return name.startsWith("FACILITY_");
    }

    /** The macros defined now that have the names of facilities, in the order in which these were defined first. */
    public List<Macro> facilities() {
        return facilityNames.stream()
                .flatMap(name -> Stream.ofNullable(defined.get(name)))
                .toList();
    }

    void define(Macro macro) {
        String name = macro.name().text();
        read.computeIfAbsent(macro.name().file(), file -> new ArrayList<>()).add(macro);
        if (isFacilityName(name)) {
            facilities.add(name);
        }
        Macro before = defined.put(name, macro);
        if (before != null) {
            (before.sameAs(macro) ? repeated : replaced).put(macro, before);
        }
    }

    void undefine(String name) {
        defined.remove(name);
    }

    /** {@code #pragma push_macro}. */
    void push(String name) {
        List<@Nullable Macro> stack = new ArrayList<>(stack(name));
        stack.add(defined.get(name));
        pushed.put(name, stack);
    }

    /** {@code #pragma pop_macro}. */
    void pop(String name) {
        List<@Nullable Macro> stack = new ArrayList<>(stack(name));
        if (stack.isEmpty()) {
            return;
        }
        Macro macro = stack.remove(stack.size() - 1);
        pushed.put(name, stack);
        if (macro == null) {
            defined.remove(name);
        } else {
            defined.put(name, macro);
        }
    }

    private List<@Nullable Macro> stack(String name) {
        List<@Nullable Macro> stack = pushed.get(name);
        return stack == null ? List.of() : stack;
    }
}
