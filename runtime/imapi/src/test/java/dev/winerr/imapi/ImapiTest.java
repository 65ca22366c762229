package dev.winerr.imapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.ResultCodes;
import dev.winerr.imapi2.Imapi2Code;
import dev.winerr.imapi2.Imapi2FsCode;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The bindings that this build generates from the headers in headers/imapi and headers/imapi2. */
class ImapiTest {
    private static final Locale MEXICO =
            new Locale.Builder().setLanguage("es").setRegion("MX").build();

    @Test
    void hasSpanishTextsInMexico() {
        assertThat(ImapiCode.of(0x80040227).message(MEXICO).orElseThrow())
                .startsWith("Los datos no han llegado a la grabadora con la rapidez necesaria");
    }

    @Test
    void hasEnglishTextsInOtherCountries() {
        assertThat(ImapiCode.of(0x80040227).message(Locale.JAPANESE).orElseThrow())
                .startsWith("Data did not reach the recorder fast enough");
    }

    @Test
    void findsCodesByValue() {
        assertThat(ResultCodes.whatIs(Imapi.IMAPI_E_LOSS_OF_STREAMING)).contains(ImapiCode.IMAPI_E_LOSS_OF_STREAMING);
        assertThat(ResultCodes.whatIs(0xC0AA0002)).containsExactly(Imapi2Code.E_IMAPI_REQUEST_CANCELLED);
    }

    @Test
    void hasThreeFamilies() {
        assertThat(ImapiCode.values()).hasSize(38);
        assertThat(Imapi2Code.values()).hasSize(90);
        assertThat(Imapi2FsCode.values()).hasSize(66);
    }
}
