package com.acme.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class RobotTest {
    @Test
    void valuesAndTextsComeFromTheMessageFile() {
        assertEquals(0x807A0010, Robot.ROBOT_E_JAMMED);
        assertEquals(
                "The arm left cannot move.",
                RobotCode.ROBOT_E_JAMMED.message(Locale.ENGLISH, "left").orElseThrow());
        assertEquals(
                "El brazo izquierdo no se puede mover.",
                RobotCode.ROBOT_E_JAMMED.message(Locale.forLanguageTag("es-ES"), "izquierdo").orElseThrow());
    }
}
