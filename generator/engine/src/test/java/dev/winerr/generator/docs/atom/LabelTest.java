package dev.winerr.generator.docs.atom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            KILN_E_DAMP (0x80260001); KILN_E_DAMP; 0x80260001; false
            KILN_E_DAMP 0x80260001; KILN_E_DAMP; 0x80260001; false
            KILN_E_DAMP/0x80260001; KILN_E_DAMP; 0x80260001; false
            KILN_E_DAMP = 12; KILN_E_DAMP; 0x0000000C; false
            KILN_E_DAMP: 12; KILN_E_DAMP; 0x0000000C; false
            KILN_E_DAMP (12); KILN_E_DAMP; 0x0000000C; false
            KILN_E_DAMP 12 (0xC); KILN_E_DAMP; 0x0000000C; false
            KILN _ E _ HÚMEDO 0x80260001; KILN _ E _ HÚMEDO; 0x80260001; false
            clayErrDry -2147749890 (0x80041002); clayErrDry; 0x80041002; false
            0x80260001 (KILN_E_DAMP); KILN_E_DAMP; 0x80260001; true
            0x80260001 KILN_E_DAMP; KILN_E_DAMP; 0x80260001; true
            0x80260001 ( _ horno KILN húmedo _ ); _ horno KILN húmedo _; 0x80260001; true
            0x80260001 (el horno está húmedo); el horno está húmedo; 0x80260001; true
            12 (0xC) KILN_E_DAMP; KILN_E_DAMP; 0x0000000C; true
            """)
    void readsNameAndNumber(String line, String name, String bits, boolean numberFirst) {
        assertThat(Label.read(line)).hasValueSatisfying(label -> {
            assertThat(label.name()).isEqualTo(name);
            assertThat(label.numeral().bits()).hasValue(Integer.parseUnsignedInt(bits.substring(2), 16));
            assertThat(label.numberFirst()).isEqualTo(numberFirst);
            assertThat(line.substring(label.nameStart())).startsWith(name);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "KILN_E_DAMP",
                "0x80260001",
                "12 (0xC)",
                "KILN_E_2",
                "Windows 95",
                "Waits 3 days",
                "0x80260001 is a number"
            })
    void rejectsEverythingElse(String line) {
        assertThat(Label.read(line)).isEmpty();
    }
}
