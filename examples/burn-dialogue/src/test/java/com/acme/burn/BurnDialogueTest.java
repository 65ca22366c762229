package com.acme.burn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winerr.HResult;
import dev.winerr.ResultException;
import dev.winerr.imapi.ImapiFamily;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BurnDialogueTest {
    @Test
    void showsEnglishAndSpanish() {
        ResultException noDisc = failure(Burner.BURNER_E_NO_DISC, "E:");
        assertEquals(
                "There is no disc in drive E:. Insert an empty one.\n\nFor support: BURNER_E_NO_DISC 0x80040201",
                new BurnDialogue(Locale.ENGLISH).text(noDisc));
        assertEquals(
                "No hay ningún disco en la unidad E:. Inserte uno vacío.\n\n"
                        + "Para el servicio técnico: BURNER_E_NO_DISC 0x80040201",
                new BurnDialogue(Locale.forLanguageTag("es-MX")).text(noDisc));
    }

    @Test
    void knowsTheCodesOfImapiToo() {
        String text = new BurnDialogue(Locale.ENGLISH).text(failure(0x80040227));
        assertTrue(text.endsWith("For support: IMAPI_E_LOSS_OF_STREAMING 0x80040227"), text);
    }

    @Test
    void namesResultsMadeFromWin32Codes() {
        assertTrue(new BurnDialogue(Locale.ENGLISH).text(failure(0x800700AA)).contains("BURNER_E_IN_USE"));
    }

    @Test
    void showsUnknownCodes() {
        assertEquals(
                "The burner returned an undocumented code.\n\nFor support: 0x8004FFFF",
                new BurnDialogue(Locale.ENGLISH).text(failure(0x8004FFFF)));
    }

    @Test
    void returnsSuccessesUnchanged() {
        assertEquals(Burner.BURNER_S_SLOWER, HResult.check(Burner.BURNER_S_SLOWER, BurnerFamily.INSTANCE));
    }

    private static ResultException failure(int value, Object... inserts) {
        return assertThrows(
                ResultException.class,
                () -> HResult.check(value, BurnerFamily.INSTANCE.or(ImapiFamily.INSTANCE), inserts));
    }
}
