package dev.winerr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0x80040227",
                "0X80040227",
                "0x80040227L",
                "0x80040227UL",
                "&H80040227",
                "&h80040227&",
                "80040227",
                "-0x7FFBFDD9",
                "-2147220953",
                "2147746343",
                "+2147746343",
                "2147746343u",
                "  0x80040227\t",
                "0x0000000080040227",
                "0xFFFFFFFF80040227",
                "0xffffffff80040227",
                "18446744071562330663",
                "80040227h",
                "80040227H",
                "&H80040227",
                "HRESULT: 0x80040227 (IMAPI_E_LOSS_OF_STREAMING)",
                "Exception from HRESULT: 0x80040227",
                "(0x80040227)",
                "error 0x80040227 at line 12",
                "0x80040227 (-2147220953)",
                "failed: -2147220953.",
                "hr=0x80040227;",
                "HRESULT 80040227",
                "Error 80040227h: no disc"
            })
    void acceptsEveryNotation(String text) {
        assertThat(Spelling.parse(text)).isEqualTo(0x80040227);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0x00000000", "5, 0x00000005", "-1, 0xFFFFFFFF", "4294967295, 0xFFFFFFFF", "-2147483648, 0x80000000",
        "8007000e, 0x8007000E", "C0AA0002, 0xC0AA0002", "12345678, 0x12345678", "1234567, 0x0012D687",
                "dead, 0x0000DEAD",
        "0x5, 0x00000005", "-5, 0xFFFFFFFB", "-12345678, 0xFF439EB2"
    })
    void distinguishesHexadecimalFromDecimal(String text, String expected) {
        assertThat(Spelling.hex(Spelling.parse(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0x",
                "x5",
                "L",
                "--5",
                "0x100000000",
                "4294967296",
                "-2147483649",
                "-0x80000001",
                "1.5",
                "5 6",
                "0x5g",
                "99999999999999999999",
                "0xFFFFFFFFFFFFFFFFFF",
                "-dead",
                "0xFFFFFFFF00000005",
                "0x80040227 or 0x80040228",
                "from 5 to 7",
                "E_FAIL",
                "error code",
                "٣"
            })
    void refusesOtherTexts(String text) {
        assertThatThrownBy(() -> Spelling.parse(text))
                .isInstanceOf(NumberFormatException.class)
                .hasMessage("not a 32-bit value: \"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(longs = {0x80070005L, 0xFFFFFFFF80070005L, -2147024891})
    void narrowsLongValues(long value) {
        assertThat(Spelling.narrow(value)).isEqualTo(0x80070005);
        assertThat(HResult.of(value)).isEqualTo(new HResult(0x80070005));
        assertThat(NtStatus.of(value)).isEqualTo(new NtStatus(0x80070005));
        assertThat(Win32Code.of(value)).isEqualTo(new Win32Code(0x80070005));
    }

    @ParameterizedTest
    @ValueSource(longs = {0x1_0000_0000L, -2147483649L, Long.MAX_VALUE})
    void refusesValuesOfMoreThan32Bits(long value) {
        assertThatThrownBy(() -> Spelling.narrow(value))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("not a 32-bit value: " + value);
    }

    @Test
    void writesEightDigits() {
        assertThat(Spelling.hex(0xBEEF)).isEqualTo("0x0000BEEF");
    }
}
