package com.acme.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PathTest {
    @Test
    void textsAreThere() {
        assertEquals("The arm cannot move.", AcmeerrCode.ACME_E_JAMMED.message().orElseThrow());
    }
}
