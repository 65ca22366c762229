package dev.winerr.generator.docs.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Determines the column of names. Of two candidates, it is the one that the numbers belong to: HRESULTs of
 * FACILITY_WIN32 wrap Win32 codes (MS-ERREF 2.1.2); otherwise they belong to the nearer one.
 */
final class NameColumn {
    private NameColumn() {}

    static Optional<ColumnProfile> of(List<ColumnProfile> columns) {
        Optional<ColumnProfile> most = columns.stream()
                .filter(column -> column.nameLike() > 0)
                .max(Comparator.comparingInt(ColumnProfile::nameLike)
                        .thenComparing(
                                Comparator.comparingInt(ColumnProfile::index).reversed()));
        if (most.filter(ColumnProfile::isNames).isEmpty()) {
            return camels(columns).or(() -> most);
        }
        List<ColumnProfile> rivals = alike(columns, most.get());
        Optional<ColumnProfile> values =
                Columns.mostHexadecimal(columns.stream().filter(ColumnProfile::isNumeric));
        return rivals.size() > 1 && values.isPresent() && !most.get().isComplete() ? owner(rivals, values.get()) : most;
    }

    /** The other columns of names, next to a column of numbers that may belong to theirs. */
    static List<Integer> rivals(List<ColumnProfile> columns, ColumnProfile names) {
        boolean numbers = columns.stream().anyMatch(ColumnProfile::isNumeric);
        return !numbers || names.isComplete()
                ? List.of()
                : alike(columns, names).stream()
                        .map(ColumnProfile::index)
                        .filter(index -> index != names.index())
                        .toList();
    }

    /** The columns that contain at least half as many names as the one with most. */
    private static List<ColumnProfile> alike(List<ColumnProfile> columns, ColumnProfile most) {
        return columns.stream()
                .filter(column -> column.isNames() && !column.isNumeric() && column.nameLike() * 2 >= most.nameLike())
                .toList();
    }

    private static Optional<ColumnProfile> owner(List<ColumnProfile> rivals, ColumnProfile values) {
        Optional<ColumnProfile> win32 = rivals.stream()
                .filter(column -> values.wrapped() * 2 > values.numbers() && column.win32() * 2 > column.nameLike())
                .findFirst();
        return win32.or(() ->
                rivals.stream().min(Comparator.comparingInt(column -> Math.abs(column.index() - values.index()))));
    }

    /**
     * A column of members of a scripting enumeration, if there are failed HRESULTs in another column, or identifiers or
     * values in its own cells confirm the names.
     */
    private static Optional<ColumnProfile> camels(List<ColumnProfile> columns) {
        boolean failures = columns.stream().anyMatch(ColumnProfile::isFailures);
        return columns.stream()
                .filter(column -> column.isCamels() && (failures || column.members() || column.isCredible()))
                .findFirst();
    }
}
