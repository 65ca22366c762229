package dev.winerr.generator.catalog;

import dev.winerr.ResultKind;
import dev.winerr.generator.header.code.HeaderCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ranks the names of one value and kind. Lookups return the best, the primary name; the others are its aliases. Best
 * first:
 *
 * <ol>
 *   <li>a name that the setting {@code primaries} lists;
 *   <li>a name that Windows itself uses for the value: {@link #WINDOWS};
 *   <li>a name with a text in the header, such as a MessageId block of mc.exe;
 *   <li>a name that another one is defined by: {@code OLD} in {@code #define NEW OLD};
 *   <li>any other;
 *   <li>a range marker, such as {@code CO_E_FIRST}.
 * </ol>
 *
 * <p>Within a rank, header order applies, except that {@code OLD} precedes {@code NEW} there too: both may have a text.
 * Pages are not considered, so that a new page never changes a lookup.
 *
 * <p>Codes of kind {@link ResultKind#OTHER} may have equal numbers by coincidence: they are names of the same value
 * only if one is defined by the other.
 */
final class PrimaryNames {
    /**
     * HRESULT: winerror.h's {@code S_OK} and {@code S_FALSE}, which MS-ERREF 2.1.1 lists for 0 and 1. NTSTATUS:
     * MS-ERREF 2.3.1 lists 0 as {@code STATUS_SUCCESS} before {@code STATUS_WAIT_0}. Win32: MS-ERREF 2.2 lists 0 as
     * {@code ERROR_SUCCESS}.
     */
    private static final Map<NamedValue, String> WINDOWS = Map.of(
            new NamedValue(ResultKind.HRESULT, 0, ""), "S_OK",
            new NamedValue(ResultKind.HRESULT, 1, ""), "S_FALSE",
            new NamedValue(ResultKind.NTSTATUS, 0, ""), "STATUS_SUCCESS",
            new NamedValue(ResultKind.WIN32, 0, ""), "ERROR_SUCCESS");

    private static final List<String> RANGE_MARKERS = List.of("_FIRST", "_LAST", "_BASE", "_MIN", "_MAX", "_MASK");

    private final Map<String, HeaderCode> byName = new LinkedHashMap<>();
    private final Map<NamedValue, List<HeaderCode>> names = new HashMap<>();
    private final Map<NamedValue, HeaderCode> answers = new HashMap<>();
    private final List<String> preferred;
    private final Set<String> definers = new HashSet<>();

    /** The value of names; for codes of kind OTHER also the name by which the others are defined. */
    private record NamedValue(ResultKind kind, int value, String root) {
        /** Written out for the same reason as {@link dev.winerr.generator.diag.Diagnostic#equals}. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof NamedValue that
                    && kind == that.kind
                    && value == that.value
                    && root.equals(that.root);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * kind.hashCode() + value) + root.hashCode();
        }
    }

    private enum Rank {
        PREFERRED,
        OF_WINDOWS,
        WITH_TEXT,
        DEFINING,
        ANY,
        RANGE_MARKER
    }

    private PrimaryNames(List<String> preferred) {
        this.preferred = List.copyOf(preferred);
    }

    /**
     * Ranks the names of codes.
     *
     * @param codes the codes in header order
     * @param preferred names that take precedence over all others of their values, in this order
     */
    static PrimaryNames ranked(List<HeaderCode> codes, List<String> preferred) {
        PrimaryNames ranked = new PrimaryNames(preferred);
        codes.forEach(code -> ranked.byName.put(code.name(), code));
        codes.forEach(ranked::add);
        ranked.sort(codes);
        return ranked;
    }

    private void sort(List<HeaderCode> codes) {
        for (List<HeaderCode> of : names.values()) {
            if (of.size() > 1) {
                of.sort(this::compare);
            }
        }
        codes.forEach(code -> answers.merge(
                new NamedValue(code.kind(), code.bits(), ""), code, (one, two) -> compare(two, one) < 0 ? two : one));
    }

    /** Less than 0 if the first name is better. */
    private int compare(HeaderCode first, HeaderCode second) {
        int byRank = rank(first).compareTo(rank(second));
        int byPreference = byRank == 0 ? Integer.compare(preference(first), preference(second)) : byRank;
        return byPreference == 0
                ? Boolean.compare(first.aliasOf().isPresent(), second.aliasOf().isPresent())
                : byPreference;
    }

    private void add(HeaderCode code) {
        names.computeIfAbsent(namedValue(code), value -> new ArrayList<>()).add(code);
        code.aliasOf()
                .map(byName::get)
                .filter(target -> namedValue(target).equals(namedValue(code)))
                .ifPresent(target -> definers.add(target.name()));
    }

    /** All names of a code's value, including its own, best first. */
    List<String> of(String name) {
        HeaderCode code = byName.get(name);
        return code == null
                ? List.of(name)
                : names.getOrDefault(namedValue(code), List.of()).stream()
                        .map(HeaderCode::name)
                        .toList();
    }

    /** All names of a value of a kind, best first; empty for kind OTHER. */
    List<String> of(ResultKind kind, int value) {
        return names.getOrDefault(new NamedValue(kind, value, ""), List.of()).stream()
                .map(HeaderCode::name)
                .toList();
    }

    /** Whether lookups by the value and kind of a code return another code. */
    boolean isOutranked(HeaderCode code) {
        HeaderCode answer = answers.get(new NamedValue(code.kind(), code.bits(), ""));
        return answer == null || !answer.name().equals(code.name());
    }

    /** The primary name of a code's value, if it is not the code itself. */
    Optional<String> primaryOf(String name) {
        HeaderCode code = byName.get(name);
        List<HeaderCode> all = code == null ? null : names.get(namedValue(code));
        return all == null || all.get(0).name().equals(name)
                ? Optional.empty()
                : Optional.of(all.get(0).name());
    }

    private NamedValue namedValue(HeaderCode code) {
        return new NamedValue(code.kind(), code.bits(), code.kind() == ResultKind.OTHER ? root(code) : "");
    }

    /** The name at the end of a chain of definitions: C for {@code #define A B} and {@code #define B C}. */
    private String root(HeaderCode code) {
        Set<String> seen = new HashSet<>();
        String name = code.name();
        while (seen.add(name)
                && byName.containsKey(name)
                && byName.get(name).aliasOf().isPresent()) {
            name = byName.get(name).aliasOf().get();
        }
        return name;
    }

    private Rank rank(HeaderCode code) {
        if (preferred.contains(code.name())) {
            return Rank.PREFERRED;
        } else if (code.name().equals(WINDOWS.get(new NamedValue(code.kind(), code.bits(), "")))) {
            return Rank.OF_WINDOWS;
        } else if (isRangeMarker(code.name())) {
            return Rank.RANGE_MARKER;
        } else if (code.hasText()) {
            return Rank.WITH_TEXT;
        }
        return code.aliasOf().isEmpty() && definers.contains(code.name()) ? Rank.DEFINING : Rank.ANY;
    }

    private static boolean isRangeMarker(String name) {
        for (String ending : RANGE_MARKERS) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private int preference(HeaderCode code) {
        return preferred.indexOf(code.name());
    }
}
