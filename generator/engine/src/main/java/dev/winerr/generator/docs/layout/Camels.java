package dev.winerr.generator.docs.layout;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Distinguishes members of scripting enumerations, {@code exReasonNone}, from parameters and members of structures,
 * which have the same form but different prefixes: those of an enumeration share one, which is not a type prefix.
 */
final class Camels {
    /** The prefixes of Hungarian notation. */
    private static final Set<String> TYPES = Set.of(
            ("a b by c cb cc cch ch clsid cx cy d dw e f fn g h hr hwnd i iid l lp lpsz lpwsz m n p pb pbstr pcb pcch pch pdw pf"
                            + " pfn ph phr pi pl pp ppsz ppv psz pu pul pv pvar pw pwsz rc rg s sz u ui ul v var w wsz")
                    .split(" "));

    private Camels() {}

    static boolean areMembers(List<NameCell> cells) {
        List<String> names = cells.stream()
                .filter(NameCell::isMember)
                .map(cell -> cell.symbol().name())
                .toList();
        Set<String> prefixes = names.stream().map(Camels::prefix).collect(Collectors.toSet());
        return names.size() > 1 && prefixes.size() == 1 && !TYPES.containsAll(prefixes);
    }

    private static String prefix(String name) {
        return name.replaceFirst("_?[A-Z].*", "");
    }
}
