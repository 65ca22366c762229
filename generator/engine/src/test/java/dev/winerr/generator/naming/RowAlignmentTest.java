package dev.winerr.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowAlignmentTest {

    /** One row per word; a question mark has no key; a slash separates two keys. */
    private static List<List<String>> rows(String text) {
        return Arrays.stream(text.split(" "))
                .map(row -> row.equals("?") ? List.<String>of() : List.of(row.split("/")))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "a b c, a b c, 0 1 2",
        "a ? c, a b c, 0 1 2",
        "? ? ?, a b c, 0 1 2",
        "? ?, a b c, -1 -1",
        "? b ? ?, a b c, 0 1 -1 -1",
        "c ? a, a b c, -1 -1 0",
        "a b, b a, -1 0",
        "a a c, a a c, 0 1 2",
        "a b ? a ? b, a b x a y z b, 0 1 2 3 -1 6",
        "a a ?, a b c d, -1 -1 -1",
        "a/1 b/1, a/1 c/1, 0 1",
        "x/1 ?, y/1 z, 0 1",
        "a ? ? d, a d, 0 -1 -1 1"
    })
    void alignsRows(String left, String right, String expected) {
        int[] numbers =
                Arrays.stream(expected.split(" ")).mapToInt(Integer::parseInt).toArray();
        assertThat(RowAlignment.align(rows(left), rows(right))).isEqualTo(numbers);
    }
}
