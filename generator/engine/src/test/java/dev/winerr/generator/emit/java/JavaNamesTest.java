package dev.winerr.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {
    private final JavaNames names = JavaNames.ofConstants("Acme");

    @ParameterizedTest
    @CsvSource({
        "ACME_E_JAM, ACME_E_JAM",
        "$ACME$E, $ACME$E",
        "Größe, Größe",
        "коды, коды",
        "class, class_",
        "true, true_",
        "null, null_",
        "_, __",
        "record, record",
        "yield, yield",
        "value, value_",
        "kind, kind_",
        "$VALUES, $VALUES_",
        "ENUM$VALUES, ENUM$VALUES_",
        "ResultKind, ResultKind_",
        "Acme, Acme_",
        "AcmeFamily, AcmeFamily_",
        "Value, Value",
        "3COM_E_BUSY, _3COM_E_BUSY",
        "ACME-E.JAM, ACME_E_JAM",
        "a\u200bb, a_b",
        "'', __"
    })
    void spells(String name, String spelling) {
        assertThat(names.of(name)).isEqualTo(spelling);
    }

    @Test
    void distinguishesNamesWithEqualSpellings() {
        List<String> spellings = List.of("class", "class_", "A-B", "A.B", "A_B", "a_b").stream()
                .map(names::of)
                .toList();
        assertThat(spellings).containsExactly("class_", "class__2", "A_B", "A_B_2", "A_B_3", "a_b");
    }

    @Test
    void spellsEqualNamesEqually() {
        assertThat(names.of("new")).isEqualTo(names.of("new")).isEqualTo("new_");
    }
}
