package com.acme.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReadOnlyTest {
    @Test
    void classesAreGenerated() {
        assertEquals(0xA0040001, Acmeerr.ACME_E_JAMMED);
    }
}
