package dev.winerr.generator.docs.atom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameShapesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S_OK",
                "E_FAIL",
                "KILN_E_DAMP",
                "NERR_BadName",
                "WSAEINTR",
                "NOERROR",
                "PENDING",
                "D3DERR_X",
                "_KILN_X"
            })
    void recognisesNames(String word) {
        assertThat(NameShapes.isSymbol(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "_",
                "A_",
                "_A",
                "A__B",
                "Kiln",
                "kiln_e_damp",
                "Kiln_E",
                "DWORD",
                "HRESULT",
                "TRUE",
                "IKiln",
                "ABC",
                "A B",
                "9_A",
                "E-FAIL",
                "ÄRGER_E",
                "FACILITY_KILN",
                "SEVERITY_ERROR",
                "IID_IKiln",
                "CLSID_KILN",
                "dwSize",
                "KILN_E_É"
            })
    void rejectsOtherWords(String word) {
        assertThat(NameShapes.isSymbol(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '$', textBlock = """
            KILN_E_DAMP; KILN_E_DAMP; INTACT
            «KILN_E_DAMP».; KILN_E_DAMP; INTACT
            `KILN_E_DAMP`; KILN_E_DAMP; INTACT
            KILN \\_ E \\_ DAMP; KILN_E_DAMP; SPACED
            KILN _ E__DAMP; KILN_E_DAMP; SPACED
            ＫＩＬＮ＿Ｅ; KILN_E; INTACT
            KILN _ E _ HÚMEDO; KILN_E_HÚMEDO; BROKEN
            _ _ KILN E; _KILN E; BROKEN
            (KILN_E_DAMP); KILN_E_DAMP; INTACT
            KILN_FROM_WIN32(ERROR_BUSY); KILN_FROM_WIN32(ERROR_BUSY); BROKEN
            HRESULT_FROM_WIN32(ERROR_BUSY); HRESULT_FROM_WIN32(ERROR_BUSY); INTACT
            __HRESULT_FROM_WIN32( ERROR_BUSY ); HRESULT_FROM_WIN32(ERROR_BUSY); INTACT
            KILN_E__DAMP; KILN_E__DAMP; INTACT
            KILN_E_DAMP>; KILN_E_DAMP; INTACT
            > KILN_E_DAMP; KILN_E_DAMP; INTACT
            KILN_E_*; $$; BROKEN
            KILN_E_xxx; $$; BROKEN
            KILN_E_FIRST ... KILN_E_LAST; $$; BROKEN
            the kiln is damp; the kiln is damp; BROKEN
            """)
    void readsNames(String text, String name, Symbol.Condition condition) {
        Symbol symbol = NameShapes.read(text);
        assertThat(symbol.name()).isEqualTo(name);
        assertThat(symbol.condition()).isEqualTo(condition);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '$', textBlock = """
            KILN _ E _ HÚMEDO; true; true
            _ _ horno KILN E; true; true
            _horno de KILN; true; true
            錯誤 _ 驗證; true; true
            _E-OFEN; true; false
            KILN_E húmedo; true; false
            KILN_E_DAMP; false; false
            The log has KILN_E_DAMP.; false; false
            if it gives KILN_E_DAMP instead; false; false
            FACILITY_KILN ofen; false; false
            the kiln is damp; false; false
            """)
    void distinguishesDamagedNamesFromProse(String text, boolean remnant, boolean split) {
        Symbol symbol = NameShapes.read(text);
        assertThat(symbol.isRemnant()).isEqualTo(remnant);
        assertThat(symbol.isSplit()).isEqualTo(split);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "KILN_E_DAMP kiln_e_damp; KILN_E_DAMP",
                "kiln_e_damp KILN_E_DAMP; KILN_E_DAMP",
                "exKilnCold exkilncold EXKILNCOLD; ''",
                "dwSize dwsize DWSIZE; ''",
                "KILN_E_DAMP POT_E_DAMP; KILN_E_DAMP POT_E_DAMP"
            })
    void onlyTheFirstIdOfAConverterIsEvidence(String ids, String names) {
        assertThat(String.join(" ", NameShapes.fromIds(List.of(ids.split(" ")))))
                .isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource({
        "KILN_E_DAMP, KILN_E_DAMP",
        "KILN_E_DAMP__0x80200005_, KILN_E_DAMP",
        "KILN_E_DAMP_0x80200005, KILN_E_DAMP",
        "KILN_E_DAMP__12__0xC__, KILN_E_DAMP",
        "KILN_E_DAMP_, KILN_E_DAMP",
        "KILN_E_400, KILN_E_400",
        "KILN_E_400__0x80190190_, KILN_E_400"
    })
    void readsIds(String id, String name) {
        assertThat(NameShapes.fromId(id)).isEqualTo(name);
    }
}
