package dev.winerr.generator.header;

import dev.winerr.ResultKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which constants of a header are codes, and the kinds of those that no rule can determine.
 *
 * @param includes glob patterns of names ({@code *} and {@code ?}); empty for all
 * @param excludes glob patterns of names to exclude, even if included
 * @param kinds the kinds to include; empty for all
 * @param kindsOf the kinds of names that the rules get wrong; if several match, the first applies
 * @param all whether every integer constant that the header itself defines is selected
 */
public record Selection(
        List<String> includes, List<String> excludes, Set<ResultKind> kinds, List<KindOf> kindsOf, boolean all) {
    /**
     * The codes that a header itself defines, without include guards, {@code FACILITY_} and {@code SEVERITY_} names.
     */
    public static final Selection DEFAULT =
            new Selection(List.of(), List.of(), EnumSet.noneOf(ResultKind.class), List.of(), false);

    /** Every integer constant that the header itself defines. */
    public static final Selection ALL =
            new Selection(List.of(), List.of(), EnumSet.noneOf(ResultKind.class), List.of(), true);

    /** Whether the patterns select a name, even if it is not that of a code. */
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
