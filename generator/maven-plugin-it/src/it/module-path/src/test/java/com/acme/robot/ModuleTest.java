package com.acme.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winerr.ResultCodes;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ModuleTest {
    @Test
    void classesAndBundlesAreFoundInANamedModule() {
        assertEquals("com.acme.robot", Acmeerr.class.getModule().getName());
        assertEquals(
                "El brazo no se puede mover.",
                AcmeerrCode.ACME_E_JAMMED.message(Locale.forLanguageTag("es")).orElseThrow());
        assertEquals(
                AcmeerrCode.ACME_E_JAMMED, ResultCodes.whatIs(0xA0040001).get(0));
    }
}
