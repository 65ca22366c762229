package com.acme.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void ourClassesLieBesideThoseThatAlwaysAre() {
        assertEquals(AcmeerrCode.ACME_E_JAMMED.value(), AcmeerrTable.VALUES.get("ACME_E_JAMMED"));
    }
}
