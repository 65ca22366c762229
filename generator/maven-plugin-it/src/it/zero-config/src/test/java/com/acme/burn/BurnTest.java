package com.acme.burn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.winerr.ResultCodes;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BurnTest {
    @Test
    void constantsAreInThePackageOfTheFolder() {
        int result = 0x8004020B;
        switch (result) {
            case Imapierror.IMAPI_E_NOTOPENED -> {}
            default -> throw new AssertionError(result);
        }
    }

    @Test
    void codesAreFoundByValueAndThroughTheClassPath() {
        assertSame(ImapierrorCode.IMAPI_E_NOTOPENED, ImapierrorCode.of(0x8004020B));
        assertEquals("IMAPI_E_NOTOPENED", ResultCodes.whatIs(0x8004020B).get(0).name());
    }

    @Test
    void textsComeFromThePageOfTheLanguage() {
        String english = ImapierrorCode.IMAPI_E_NOTOPENED.message(Locale.ENGLISH).orElseThrow();
        String spanish = ImapierrorCode.IMAPI_E_NOTOPENED
                .message(Locale.forLanguageTag("es-MX"))
                .orElseThrow();
        assertEquals(english, ImapierrorCode.IMAPI_E_NOTOPENED.message(Locale.ROOT).orElseThrow());
        assertEquals(false, english.equals(spanish));
    }
}
