package dev.winerr.generator.diag;

import java.util.Locale;

/**
 * The severity of a diagnostic: an error stops the generation, a warning needs attention, a note informs, a detail is
 * shown on request.
 */
public enum FindingSeverity {
    /** Nothing is written. */
    ERROR,
    /** The output is complete, but something in the inputs contradicts it or was repaired. */
    WARNING,
    /** Worth knowing, no action needed. */
    NOTE,
    /** Why something was done, in one line, shown on request. */
    DETAIL;

    /** The printed word: {@code error}, {@code warning}, {@code note}, {@code detail}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
