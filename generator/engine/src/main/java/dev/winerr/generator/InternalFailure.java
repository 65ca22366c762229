package dev.winerr.generator;

import java.util.Arrays;
import java.util.function.Supplier;

/** A mistake of ours that some input has brought to light. What is wrong with inputs themselves is a diagnostic. */
public final class InternalFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private InternalFailure(String doing, Throwable cause) {
        super("internal error while " + doing + ", please report", cause);
    }

    /**
     * A failure.
     *
     * @param doing what was done, such as {@code reading acme.h}
     */
    public static InternalFailure of(String doing, Throwable cause) {
        return cause instanceof InternalFailure known ? known : new InternalFailure(doing, cause);
    }

    /**
     * A step that reads a file.
     *
     * @param file the file, as people spell it
     * @throws InternalFailure if the step fails in a way that no step should; of steps in steps, the innermost is named
     */
    public static <T> T reading(String file, Supplier<T> step) {
        try {
            return step.get();
        } catch (RuntimeException | StackOverflowError e) {
            throw of("reading " + file, e);
        }
    }

    /** For the report: what failed, and in which line of ours. */
    public String detail() {
        Throwable cause = getCause() == null ? this : getCause();
        return Arrays.stream(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("dev.winerr."))
                .findFirst()
                .map(frame -> cause + " at " + frame)
                .orElse(cause.toString());
    }
}
