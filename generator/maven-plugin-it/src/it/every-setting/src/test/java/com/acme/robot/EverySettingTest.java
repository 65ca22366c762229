package com.acme.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winerr.HResult;
import dev.winerr.ResultCode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EverySettingTest {
    @Test
    void onlySelectedCodesAreGenerated() {
        assertEquals(
                List.of("ACME_E_JAMMED", "ACME_E_NARROW"),
                AcmeerrFamily.INSTANCE.codes().stream().map(ResultCode::name).toList());
        assertEquals(new HResult(0xA0040001), AcmeerrValues.ACME_E_JAMMED);
    }

    @Test
    void onlyBundlesOfTheLocalesAreGenerated() {
        assertEquals("El brazo no se puede mover.", text("en"));
        assertEquals("Der Arm klemmt.", text("de"));
        assertEquals("El brazo no se puede mover.", text("fr"));
    }

    private static String text(String language) {
        return AcmeerrCode.of(0xA0040001)
                .message(Locale.forLanguageTag(language))
                .orElseThrow();
    }
}
