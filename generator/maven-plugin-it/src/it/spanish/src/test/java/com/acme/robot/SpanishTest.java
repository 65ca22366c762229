package com.acme.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SpanishTest {
    @Test
    void textsAreInTheLanguageOfTheUser() {
        assertEquals("es", Locale.getDefault().getLanguage());
        assertEquals(
                "El brazo no se puede mover.",
                AcmeerrCode.ACME_E_JAMMED.message().orElseThrow());
    }

    @Test
    void languagesWithoutPageFallBackToTheDefaultLanguageOfTheFamily() {
        assertEquals(
                "The arm cannot move.",
                AcmeerrCode.ACME_E_JAMMED.message(Locale.JAPANESE).orElseThrow());
    }
}
