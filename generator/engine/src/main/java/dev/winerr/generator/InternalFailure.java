package dev.winerr.generator;

import java.util.Arrays;
import java.util.function.Supplier;

/** A defect of winerr that an input has triggered. Errors in inputs themselves are diagnostics. */
public final class InternalFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private InternalFailure(String doing, Throwable cause) {
        super("internal error while " + doing + ", please report", cause);
    }

    /**
     * Creates a failure.
     *
     * @param doing what was being done, such as {@code reading acme.h}
     */
    public static InternalFailure of(String doing, Throwable cause) {
        return cause instanceof InternalFailure known ? known : new InternalFailure(doing, cause);
    }

    /**
     * Runs a step that reads a file.
     *
     * @param file the file, as the user wrote it
     * @throws InternalFailure if the step fails unexpectedly; if steps are nested, the innermost one is named
     */
    public static <T> T reading(String file, Supplier<T> step) {
        try {
            return step.get();
        } catch (RuntimeException | StackOverflowError e) {
            throw of("reading " + file, e);
        }
    }

    /** Details for a bug report: what failed, and in which line of winerr's code. */
    public String detail() {
        Throwable cause = getCause() == null ? this : getCause();
        return Arrays.stream(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("dev.winerr."))
                .findFirst()
                .map(frame -> cause + " at " + frame)
                .orElse(cause.toString());
    }
}
