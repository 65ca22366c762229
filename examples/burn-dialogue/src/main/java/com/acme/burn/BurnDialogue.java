package com.acme.burn;

import dev.winerr.CodeLookup;
import dev.winerr.HResult;
import dev.winerr.ResultException;
import dev.winerr.imapi.ImapiFamily;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import javax.swing.JOptionPane;

/** Shows why burning a disc failed, in the user's language. */
public final class BurnDialogue {
    /** The families to search. Interfaces use codes of one facility differently, so our own burner's take precedence. */
    private static final CodeLookup CODES = BurnerFamily.INSTANCE.or(ImapiFamily.INSTANCE);

    private final ResourceBundle words;
    private final Locale locale;

    /**
     * Creates a dialogue.
     *
     * @param locale the user's language
     */
    public BurnDialogue(Locale locale) {
        this.locale = locale;
        // Without fallback to the JVM's default language, which is not the user's.
        this.words = ResourceBundle.getBundle(
                "com.acme.burn.BurnDialogue",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    /**
     * Simulates a native call started by a button.
     *
     * @param args the HRESULT that the burner returns, in any notation, and the inserts of its text, such as the drive
     */
    public static void main(String[] args) {
        BurnDialogue dialogue = new BurnDialogue(Locale.getDefault());
        int result = args.length > 0 ? HResult.parse(args[0]).value() : Burner.BURNER_E_NO_DISC;
        Object[] inserts = args.length > 1 ? Arrays.copyOfRange(args, 1, args.length) : new Object[] {"D:"};
        try {
            HResult.check(result, CODES, inserts);
        } catch (ResultException e) {
            dialogue.show(e);
        }
    }

    /** The dialogue's text: the code's text for the user, and its name and value for support. */
    String text(ResultException e) {
        String reason = e.code()
                .flatMap(code -> code.message(locale, e.inserts().toArray()))
                .orElse(words.getString("unknown"));
        String name = e.code().map(code -> code.symbol() + " ").orElse("");
        return reason + "\n\n" + words.getString("details").formatted(name + new HResult(e.value()));
    }

    private void show(ResultException e) {
        if (GraphicsEnvironment.isHeadless()) {
            System.err.println(words.getString("failed") + "\n" + text(e));
        } else {
            JOptionPane.showMessageDialog(null, text(e), words.getString("failed"), JOptionPane.ERROR_MESSAGE);
        }
    }
}
