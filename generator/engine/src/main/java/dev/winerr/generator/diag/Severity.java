package dev.winerr.generator.diag;

import java.util.Locale;

/**
 * How much a diagnostic matters: an error stops the generation, a warning wants a look, a note explains, a detail is for
 * those who ask.
 */
public enum Severity {
    /** Nothing is written. */
    ERROR,
    /** The output is complete, and something in the inputs contradicts it or was repaired. */
    WARNING,
    /** Worth knowing, nothing to do. */
    NOTE,
    /** Why something was done, for those who ask for such details; one line. */
    DETAIL;

    /** The word that is printed: {@code error}, {@code warning}, {@code note}, {@code detail}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
