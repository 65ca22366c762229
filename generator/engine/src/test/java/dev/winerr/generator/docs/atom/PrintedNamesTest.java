package dev.winerr.generator.docs.atom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedNamesTest {

    /** A name that is not whole is shown with a question mark; a range has no name. */
    private static String list(PrintedNames names, String text) {
        return names.list(text).stream()
                .map(symbol -> symbol.name() + (symbol.isWhole() ? "" : "?"))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', textBlock = """
            KILN_E_ASH                                   | KILN_E_ASH
            KILN_E_ASH or KILN_E_SOOT                    | KILN_E_ASH KILN_E_SOOT
            KILN_E_ASH, KILN_E_SOOT, and KILN_E_DUST     | KILN_E_ASH KILN_E_SOOT KILN_E_DUST
            KILN_E_ASH/KILN_E_SOOT                       | KILN_E_ASH KILN_E_SOOT
            KILN_E_ASH; KILN_E_SOOT                      | KILN_E_ASH KILN_E_SOOT
            KILN_E_ASH oder KILN_E_SOOT                  | KILN_E_ASH KILN_E_SOOT
            KILN_E_ASH 或 KILN_E_SOOT                    | KILN_E_ASH KILN_E_SOOT
            KILN_E_ASH、KILN_E_SOOT                      | KILN_E_ASH KILN_E_SOOT
            WSAASH, WSASOOT                              | WSAASH WSASOOT
            KILN_E_ASH - KILN_E_SOOT                     | ?
            KILN_E_ASH – KILN_E_SOOT                     | ?
            KILN_E_ASH through KILN_E_SOOT               | ?
            KILN_E_ASH bis KILN_E_SOOT                   | ?
            KILN_E_ASH..KILN_E_SOOT                      | ?
            KILN_E_ASH ~ KILN_E_SOOT                     | ?
            KILN_E_DAMP (feucht)                         | KILN_E_DAMP
            KILN_E_DAMP (replaced with POT_E_DAMP)       | KILN_E_DAMP
            KILN_E_DAMP (deprecated: use KILN_E_WET)     | KILN_E_DAMP
            KILN_E_DAMP, formerly KILN_E_WET             | KILN_E_DAMP
            KILN_E_DAMP formerly KILN_E_WET              | KILN_E_DAMP
            KILN_E_DAMP; der Ofen ist feucht             | KILN_E_DAMP
            KILN_E_DAMP [obsolete]                       | KILN_E_DAMP
            KILN_E_DAMP – deprecated                     | KILN_E_DAMP
            KILN_E_DAMP*                                 | KILN_E_DAMP
            KILN_E_DAMP¹                                 | KILN_E_DAMP
            KILN_E_DAMP †                                | KILN_E_DAMP
            KILN_E_DAMP veraltet                         | KILN_E_DAMP veraltet?
            KILN_E_DAMP or the kiln is cold              | KILN_E_DAMP or the kiln is cold?
            KILN_E_DAMP, if the kiln is damp or leaks.   | KILN_E_DAMP, if the kiln is damp or leaks?
            KILN_E_ASH or KILN_E_SOOT is returned        | KILN_E_ASH or KILN_E_SOOT is returned?
            KILN_E_ KILN_E_DAMP                          | KILN_E_KILN_E_DAMP
            the kiln is damp                             | the kiln is damp?
            """)
    void readsNameCells(String text, String expected) {
        assertThat(list(PrintedNames.BY_SHAPE, text)).isEqualTo(expected);
    }

    @Test
    void recognisesNamesOfTheHeaderInAnyForm() {
        PrintedNames names = new PrintedNames(Set.of("hrDamp", "exCold"));
        assertThat(list(names, "hrDamp")).isEqualTo("hrDamp");
        assertThat(list(names, "hrDamp (wet)")).isEqualTo("hrDamp");
        assertThat(list(names, "hrAsh")).isEqualTo("hrAsh?");
    }
}
