package com.acme.arm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PartTest {
    @Test
    void everyModuleHasItsOwn() {
        assertEquals("com.acme.arm", AcmeerrCode.of(0xA0040001).getClass().getPackageName());
    }
}
