package org.mingw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WinErrorTest {
    @Test
    void hasCodesOfAllKinds() {
        assertEquals(0x80004005, WinError.E_FAIL);
        assertEquals(
                "ERROR_FILE_NOT_FOUND",
                WinErrorCode.of(WinError.ERROR_FILE_NOT_FOUND).name());
        assertEquals("CERT_E_EXPIRED", WinErrorCode.of(0x800B0101).name());
    }

    @Test
    void thousandsAreFoundByValue() {
        assertTrue(WinErrorFamily.INSTANCE.codes().size() > 2000);
        WinErrorFamily.INSTANCE
                .codes()
                .forEach(code ->
                        assertEquals(code.value(), WinErrorCode.of(code.value()).value()));
    }
}
