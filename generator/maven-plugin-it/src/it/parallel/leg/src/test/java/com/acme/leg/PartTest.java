package com.acme.leg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PartTest {
    @Test
    void everyModuleHasItsOwn() {
        assertEquals("com.acme.leg", AcmeerrCode.of(0xA0040001).getClass().getPackageName());
    }
}
