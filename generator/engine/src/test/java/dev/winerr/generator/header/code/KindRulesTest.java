package dev.winerr.generator.header.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.ResultKind;
import dev.winerr.Spelling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindRulesTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            E_DAMP, 0x80260001, HRESULT
            KILN_E_DAMP, 0x80260001, HRESULT
            KILN_E_DAMP, 0xC0260001, HRESULT
            KILN_E_DAMP, 0x40260001, OTHER
            KILN_E_, 0x80260001, OTHER
            KILNE_DAMP, 0x80260001, OTHER
            KILN_DAMP_E, 0x80260001, OTHER
            STATUS_DAMP, 0xC0260001, NTSTATUS
            STATUS_DAMP, 0x40260001, NTSTATUS
            STATUS_DAMP, 0x00260001, OTHER
            DBG_DAMP, 0x40260001, NTSTATUS
            KILN_STATUS_DAMP, 0xC0260001, OTHER
            STATUS_, 0xC0260001, OTHER
            """)
    void nameAndSeverityDetermineTheKind(String name, String bits, ResultKind kind) {
        assertThat(KindRules.ofUntyped(name, Spelling.parse(bits))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "ERROR_DAMP, true",
        "NERR_Damp, true",
        "WSAEDAMP, true",
        "ERROR_, false",
        "WSAE, false",
        "WSAE_DAMP, false",
        "WSANOTDAMP, false",
        "KILN_ERROR_DAMP, false",
        "KILN_ERROR, false",
    })
    void theFirstWordIdentifiesAWin32Code(String name, boolean is) {
        assertThat(KindRules.isWin32Name(name)).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "65535, true", "65536, false", "-1, false"})
    void aWin32CodeHas16Bits(long value, boolean is) {
        assertThat(KindRules.isWin32Range(value)).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource({
        "WIN32, ERROR_DAMP, WIN32",
        "WIN32, KILN_DAMP, OTHER",
        "HRESULT, KILN_DAMP, HRESULT",
        "NTSTATUS, ERROR_DAMP, NTSTATUS",
    })
    void aMessageIsAWin32CodeOnlyByItsName(ResultKind stated, String name, ResultKind kind) {
        assertThat(KindRules.ofMessage(stated, name)).isEqualTo(kind);
    }
}
