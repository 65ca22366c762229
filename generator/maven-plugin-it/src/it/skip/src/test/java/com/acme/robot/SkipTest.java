package com.acme.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.acme.fake.FakeerrCode;
import org.junit.jupiter.api.Test;

class SkipTest {
    @Test
    void generatedClassesAreStillCompiled() {
        assertEquals(0xA0040001, Acmeerr.ACME_E_JAMMED);
        assertEquals("FAKE_E_ANY", FakeerrCode.of(0xA0060001).name());
    }
}
