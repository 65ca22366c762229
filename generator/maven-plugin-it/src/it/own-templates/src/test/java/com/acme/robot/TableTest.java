package com.acme.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void ownTemplatesAddClasses() {
        assertEquals(AcmeerrCode.ACME_E_JAMMED.value(), AcmeerrTable.VALUES.get("ACME_E_JAMMED"));
    }
}
