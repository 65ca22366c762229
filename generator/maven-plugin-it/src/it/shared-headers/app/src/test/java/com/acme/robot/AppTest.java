package com.acme.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class AppTest {
    @Test
    void headerAndPagesComeFromTheArtefact() {
        assertEquals(0xA0040001, Acmeerr.ACME_E_JAMMED);
        assertEquals(
                "El brazo no se puede mover.",
                AcmeerrCode.ACME_E_JAMMED.message(Locale.forLanguageTag("es")).orElseThrow());
    }
}
