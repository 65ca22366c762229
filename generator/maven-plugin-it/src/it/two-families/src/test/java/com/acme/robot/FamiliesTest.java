package com.acme.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.acme.lift.LiftCode;
import dev.winerr.ResultCodes;
import org.junit.jupiter.api.Test;

class FamiliesTest {
    @Test
    void bothAreOnTheClassPath() {
        assertEquals(AcmeerrCode.ACME_E_JAMMED, ResultCodes.whatIs(0xA0040001).get(0));
        assertEquals(LiftCode.LIFT_STATUS_BETWEEN_FLOORS, ResultCodes.whatIs(0xE0050001).get(0));
    }
}
