package dev.winerr.generator.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
    @ParameterizedTest
    @CsvSource({
        "ACME_E_JAM, ACME_E_JAM, true",
        "ACME_E_JAM, ACME_E_JAMMED, false",
        "ACME_E_JAM, ACME_E, false",
        "ACME_*, ACME_, true",
        "ACME_*, ACME_E_JAM, true",
        "*_E_*, ACME_E_JAM, true",
        "*_E_*, ACME_S_JAM, false",
        "*JAM, ACME_JAM_JAM, true",
        "*JAM, ACME_JAM_, false",
        "A*_*_*M, ACME_E_JAM, true",
        "ACME_?_JAM, ACME_E_JAM, true",
        "ACME_?_JAM, ACME__JAM, false",
        "?*, '', false",
        "*, '', true",
        "'', '', true",
        "'', A, false",
        "**, A, true",
        "a.c, abc, false",
        "acme_*, ACME_E, false",
    })
    void matches(String pattern, String name, boolean does) {
        assertThat(new Glob(pattern).matches(name)).isEqualTo(does);
    }

    /** Trying every star again would take exponential time. */
    @Test
    void triesOnlyTheLastStarAgain() {
        Glob glob = new Glob("*A".repeat(20) + "*B");
        String name = "A".repeat(100_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(glob.matches(name)).isFalse());
    }
}
