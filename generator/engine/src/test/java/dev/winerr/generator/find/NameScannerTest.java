package dev.winerr.generator.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameScannerTest {
    private static final NameScanner SCANNER = NameScanner.of(List.of("TOAST_E_BURNT", "TOAST_E_STUCK", "toastOk"));

    @ParameterizedTest
    @CsvSource({
        "TOAST_E_BURNT, true",
        "it is TOAST_E_BURNT., true",
        "the last word is toastOk, true",
        "**TOAST\\_E\\_STUCK**, true",
        "toast_e_burnt, false",
        "TOAST_E_BURNTS, false",
        "MY_TOAST_E_BURNT, false",
        "TOAST_E, false",
        "TOAST E BURNT, false",
        "a_name_that_is_longer_than_the_longest_of_the_names_that_are_looked_for, false",
        "'', false"
    })
    void findsWholeWords(String text, boolean found) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(SCANNER.findsIn(text.getBytes(charset)))
                    .as(charset.name())
                    .isEqualTo(found);
        }
    }

    @Test
    void findsEachOfThousands() {
        List<String> names = Stream.concat(
                        IntStream.range(0, 6000).mapToObj(i -> "ERROR_NUMBER_" + i), Stream.of("Aa_x", "BB_x", "é_x"))
                .toList();
        NameScanner scanner = NameScanner.of(names);

        // Aa and BB have the same hash.
        assertThat(names)
                .filteredOn(name -> !name.startsWith("é"))
                .allMatch(name -> scanner.findsIn(bytes("(" + name + ")")));
        assertThat(names).noneMatch(name -> scanner.findsIn(bytes("(" + name + "_)")));
    }

    @Test
    void findsNothingWithoutNames() {
        assertThat(NameScanner.of(List.of()).findsIn(bytes("any text at all"))).isFalse();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
