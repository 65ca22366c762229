package dev.winerr.generator.diag;

import java.util.Locale;

/** How much a diagnostic matters: an error stops the generation, a warning wants a look, a note explains. */
public enum Severity {
    /** Nothing is written. */
    ERROR,
    /** The output is complete, and something in the inputs contradicts it or was repaired. */
    WARNING,
    /** Worth knowing, nothing to do. */
    NOTE;

    /** The word that is printed: {@code error}, {@code warning}, {@code note}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
