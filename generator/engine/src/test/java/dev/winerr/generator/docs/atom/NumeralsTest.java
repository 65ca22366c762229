package dev.winerr.generator.docs.atom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            0; 0x00000000; false
            10004; 0x00002714; false
            Code 48; 0x00000030; false
            código: 0x30; 0x00000030; false
            代碼 48; 0x00000030; false
            -2; 0xFFFFFFFE; false
            0x80040200; 0x80040200; false
            0X8004022C; 0x8004022C; false
            0x80260002L; 0x80260002; false
            0x80260002UL; 0x80260002; false
            0000000000012; 0x0000000C; false
            0x0000000080260002; 0x80260002; false
            4294967295; 0xFFFFFFFF; false
            -2147467259; 0x80004005; false
            (HRESULT)0xC0AA0007L; 0xC0AA0007; false
            (NTSTATUS) 0xC0000005; 0xC0000005; false
            12 (0xC); 0x0000000C; false
            2147749889 (0x80041001); 0x80041001; false
            0x80041001 (2147749889); 0x80041001; false
            &H80041001; 0x80041001; true
            &HFFFFFDBF&; 0xFFFFFDBF; true
            0x80260001,; 0x80260001; true
            0x8026'0001; 0x80260001; true
            (0х80260001); 0x80260001; true
            2.457; 0x00000999; true
            2,457; 0x00000999; true
            2 200; 0x00000898; true
            0x8026 0001; 0x80260001; true
            0x 80260001; 0x80260001; true
            (HRESULT 0x80260001; 0x80260001; true
            HRESULT) 0x80260001; 0x80260001; true
            （0x80260001）; 0x80260001; true
            ０ｘ８０２６０００１; 0x80260001; true
            80260001; 0x80260001; false
            40010001; 0x40010001; false
            00000102; 0x00000102; false
            12345678; 0x00BC614E; false
            C000013A; 0xC000013A; true
            "0x80260001."; 0x80260001; true
            - 2147749891 (0x80041003); 0x80041003; true
            ((HRESULT)0x80260001L); 0x80260001; false
            (HRESULT)(0x80260001L); 0x80260001; false
            _HRESULT_TYPEDEF_(0x80260001L); 0x80260001; false
            HRESULT_TYPEDEF(0x80260001L); 0x80260001; false
            0x80260001 // since 2.0; 0x80260001; false
            0x80260001 /* new */; 0x80260001; false
            0x80260001²; 0x80260001; false
            0x80260001 [2]; 0x80260001; false
            0x80260001 1; 0x80260001; true
            0x80260, 001; 0x80260001; true
            0x88982, f 0d; 0x88982F0D; true
            &H80260001&; 0x80260001; true
            80260001h; 0x80260001; true
            0C0260001h; 0xC0260001; true
            0 x80260001; 0x80260001; true
            3707 / -2146824581 / 0x800A0E7B; 0x800A0E7B; false
            0x800A0E7B / 3707 / -2146824581; 0x800A0E7B; false
            3707 / -2146824581; 0x800A0E7B; false
            3707 -2146824581 0x800A0E7B; 0x800A0E7B; false
            0x800A0E7B, 3707, -2146824581; 0x800A0E7B; false
            -2146824581 (0x800A0E7B); 0x800A0E7B; false
            """)
    void readsNumbers(String text, String bits, boolean damaged) {
        assertThat(Numerals.read(text)).hasValueSatisfying(numeral -> {
            assertThat(numeral.bits()).hasValue(Integer.parseUnsignedInt(bits.substring(2), 16));
            assertThat(numeral.damaged()).isEqualTo(damaged);
            assertThat(numeral.contradictory()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "0xZ",
                "Text",
                "Text 12",
                "Kiln 48",
                "Code",
                "12 monkeys",
                "0x8026xxxx",
                "1-5",
                "0x1 - 0x5",
                "KILN_E_1",
                "E1",
                "(HRESULT)",
                "1.2.3.4",
                "3.14",
                "50%",
                "v2",
                "0x80260001 KILN_E_DAMP",
                "DEADBEEF",
                "1 2 3",
                "1 / 2 / 0x80260001",
                "0.0031308f",
                "0.5",
                "10 x 5",
                "24h"
            })
    void rejectsEverythingElse(String text) {
        assertThat(Numerals.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x180260001", "4294967296", "99999999999999999999", "0x8026000180260001"})
    void detectsNumbersOfMoreThan32Bits(String text) {
        assertThat(Numerals.read(text))
                .hasValueSatisfying(numeral -> assertThat(numeral.bits()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0x802600 (2149974048); 0x80260020",
                "0x80260001 (12); 0x80260001",
                "0x8026001 (-2144993279); 0x80260001"
            })
    void prefersNumbersOfEightDigits(String text, String bits) {
        assertThat(Numerals.read(text)).hasValueSatisfying(numeral -> {
            assertThat(numeral.bits()).hasValue(Integer.parseUnsignedInt(bits.substring(2), 16));
            assertThat(numeral.contradictory()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Error 0x80260001; 0x80260001",
                "0x80260001 (kiln); 0x80260001",
                "Kiln error 48; 0x00000030",
                "0x80260001, which is -2144993279; 0x80260001"
            })
    void findsNumbersAmongWords(String text, String bits) {
        assertThat(Numerals.find(text).bits()).hasValue(Integer.parseUnsignedInt(bits.substring(2), 16));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KILN_E_DAMP",
                "MAKE_HRESULT(1, FACILITY_ITF, 0x200)",
                "HRESULT_FROM_WIN32(ERROR_BUSY)",
                "0x80260001 to 0x80260009",
                "from 1 to 5",
                "(KILN_BASE + 1)",
                "see the manual"
            })
    void readsNothingElseAsANumber(String text) {
        assertThat(Numerals.find(text).expression()).isTrue();
    }

    @Test
    void prefersTheHexadecimalOfTwoDifferentNumbers() {
        assertThat(Numerals.read("12 (0xD)")).hasValueSatisfying(numeral -> {
            assertThat(numeral.bits()).hasValue(13);
            assertThat(numeral.contradictory()).isTrue();
        });
    }
}
