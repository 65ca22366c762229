package dev.winerr.generator.header;

import dev.winerr.ResultKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which constants of a header count as codes, and of which kind where no rule could know.
 *
 * @param includes glob patterns of names ({@code *} and {@code ?}); empty means every name
 * @param excludes glob patterns of names that do not count; they win over {@code includes}
 * @param kinds the kinds that count; empty means every kind
 * @param kindsOf the kinds of names whose kind the rules get wrong; of several that match a name the first counts
 * @param all whether selection is off: every integer constant that the header itself defines counts
 */
public record Selection(
        List<String> includes, List<String> excludes, Set<ResultKind> kinds, List<KindOf> kindsOf, boolean all) {
    /** The codes a header itself defines, without include guards, {@code FACILITY_} and {@code SEVERITY_} names. */
    public static final Selection DEFAULT =
            new Selection(List.of(), List.of(), EnumSet.noneOf(ResultKind.class), List.of(), false);

    /** Every integer constant that the header itself defines. */
    public static final Selection ALL =
            new Selection(List.of(), List.of(), EnumSet.noneOf(ResultKind.class), List.of(), true);

    /** Whether a name is one that the patterns select; whether it is a code at all is another matter. */
    public boolean matches(String name) {
        boolean included = includes.isEmpty() || includes.stream().anyMatch(glob -> new Glob(glob).matches(name));
        return included && excludes.stream().noneMatch(glob -> new Glob(glob).matches(name));
    }

    public Selection {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
        kinds = Set.copyOf(kinds);
        kindsOf = List.copyOf(kindsOf);
    }

    /**
     * The kind of some names.
     *
     * @param glob a glob pattern of names
     * @param kind their kind
     */
    public record KindOf(String glob, ResultKind kind) {}
}
