package dev.winerr.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.docs.DocPage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OriginalPageTest {
    private static final String HEAD = "| Name | Value | Description |\n|---|---|---|\n";
    private static final String ENGLISH = HEAD
            + "| KILN_E_ONE | 0x80260001 | One |\n"
            + "| KILN_E_TWO | 0x80260002 | Two |\n"
            + "| KILN_E_THREE | 0x80260003 | Three |\n";

    private final DiagnosticLog log = new DiagnosticLog();

    private NamedPage apply(String translated) {
        NamedPage original = Listing.read("en.md", ENGLISH);
        DocPage page = Listing.facts("es.es.md", translated, log);
        return new Naming(Vocabulary.NONE, log).name(page, Optional.of(original));
    }

    @Test
    void recoversDamagedNamesByTheirRow() {
        NamedPage page = apply(HEAD
                + "| KILN \\_ E \\_ UNO | 0x80260001 | Uno |\n"
                + "| KILN \\_ E \\_ DOS |  | Dos |\n"
                + "| KILN_E_THREE | 0x80260003 | Tres |\n");
        assertThat(Listing.of(page)).isEqualTo("""
                3:3 KILN_E_ONE 0x80260001 original name-value-columns "Uno"
                4:3 KILN_E_TWO 0x80260002 original name-value-columns "Dos"
                5:3 KILN_E_THREE 0x80260003 printed name-value-columns "Tres"
                """);
        assertThat(Listing.render(log)).isEqualTo("""
                es.es.md:3:3: note: name 'KILN _ E _ UNO' is damaged; it is read as KILN_E_ONE (by original) [WE205]
                    3 | | KILN \\_ E \\_ UNO | 0x80260001 | Uno |
                      |   ^^^^^^^^^^^^^^^^
                es.es.md:4:3: note: name 'KILN _ E _ DOS' is damaged; it is read as KILN_E_TWO (by original) [WE205]
                    4 | | KILN \\_ E \\_ DOS |  | Dos |
                      |   ^^^^^^^^^^^^^^^^
                """);
    }

    @Test
    void reportsContradictions() {
        apply(HEAD
                + "| KILN_E_ONE | 0x80260001 | Uno |\n"
                + "| KILN_E_ONE | 0x80260002 | Dos |\n"
                + "| KILN_E_THREE | 0x80260033 | Tres |\n");
        assertThat(Listing.render(log)).isEqualTo("""
                es.es.md:4:3: warning: this code is called KILN_E_ONE, but the page that it translates says KILN_E_TWO [WE207]
                    4 | | KILN_E_ONE | 0x80260002 | Dos |
                      |   ^^^^^^^^^^
                      = help: correct the page, or the original that it translates
                en.md:4:3: note: in the page that it translates
                    4 | | KILN_E_TWO | 0x80260002 | Two |
                      |   ^^^^^^^^^^
                es.es.md:4:3: warning: KILN_E_ONE is listed twice with different values [WE211]
                    4 | | KILN_E_ONE | 0x80260002 | Dos |
                      |   ^^^^^^^^^^
                      = help: remove one of the two, or correct its name
                es.es.md:3:3: note: first listed here
                    3 | | KILN_E_ONE | 0x80260001 | Uno |
                      |   ^^^^^^^^^^
                es.es.md:5:3: warning: value of KILN_E_THREE is 0x80260033 here, but 0x80260003 in the page that it translates [WE215]
                    5 | | KILN_E_THREE | 0x80260033 | Tres |
                      |   ^^^^^^^^^^^^
                      = help: correct the page; if a header is specified, its value is used
                en.md:5:3: note: in the page that it translates
                    5 | | KILN_E_THREE | 0x80260003 | Three |
                      |   ^^^^^^^^^^^^
                """);
    }

    @Test
    void recoversTranslatedNamesThatLookWhole() {
        NamedPage page = apply(HEAD
                + "| KILN_E_ONE | 0x80260001 | Uno |\n"
                + "| KILN_E_DOS | 0x80260002 | Dos |\n"
                + "| KILN_E_THREE (tres) | 0x80260003 | Tres |\n");
        assertThat(Listing.of(page)).isEqualTo("""
                3:3 KILN_E_ONE 0x80260001 printed name-value-columns "Uno"
                4:3 KILN_E_TWO 0x80260002 original name-value-columns "Dos"
                5:3 KILN_E_THREE 0x80260003 printed name-value-columns "Tres"
                """);
        assertThat(Listing.render(log)).isEqualTo("""
                es.es.md:4:3: warning: this code is called KILN_E_TWO, but the printed name says KILN_E_DOS [WE207]
                    4 | | KILN_E_DOS | 0x80260002 | Dos |
                      |   ^^^^^^^^^^
                      = help: correct the page, or the original that it translates
                en.md:4:3: note: in the page that it translates
                    4 | | KILN_E_TWO | 0x80260002 | Two |
                      |   ^^^^^^^^^^
                """);
    }

    @Test
    void keepsRowsWithoutCounterpart() {
        NamedPage page = apply(HEAD
                + "| KILN_E_THREE | 0x80260003 | Tres |\n"
                + "| KILN \\_ E \\_ NUEVE | 0x80260009 | Nueve |\n"
                + "| KILN \\_ E \\_ DIEZ | 0x8026000A | Diez |\n");
        assertThat(page.entries())
                .extracting(NamedEntry::evidence)
                .containsExactly(Evidence.PRINTED, Evidence.NONE, Evidence.NONE);
    }
}
