package dev.winerr.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "KILN_E_TEMPERTURE, KILN_E_TEMPERATURE",
        "KILN_E_NOTREADY, KILN_E_NOT_READY",
        "KILN_E_LID_OPENED, KILN_E_LID_OPEN",
        "KILN_E_NOT_FOUND, KILN_E_SHELF_NOT_FOUND",
        "KILN_E_OVERHEATING, KILN_E_OVERHEATED",
        "KILN_S_COLD, KILN_S_COLDE"
    })
    void anotherSpelling(String printed, String real) {
        assertThat(Likeness.mayBe(printed, real)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "KILN_E_VERY_LONG_PREFIX_LID, KILN_E_VERY_LONG_PREFIX_DOOR",
        "KILN_E_INVALID_ID_PAYLOAD, KILN_E_INVALID_CERT_PAYLOAD",
        "KILN_E_TOO_MANY_BOOT_FILTERS, KILN_E_TOO_MANY_CALLOUTS",
        "KILN_E_A, KILN_E_B",
        "KILN_E_ON, KILN_E_OFF",
        "KILN_E_NOTREADY, KILN_E_REVERTED"
    })
    void anotherCode(String printed, String real) {
        assertThat(Likeness.mayBe(printed, real)).isFalse();
    }
}
