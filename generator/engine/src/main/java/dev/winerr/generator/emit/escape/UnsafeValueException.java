package dev.winerr.generator.emit.escape;

/** Thrown if a value is not allowed where a template inserts it. */
public final class UnsafeValueException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param value the value
     * @param place the position, such as {@code in Java code}
     */
    public UnsafeValueException(String value, String place) {
        super("the value '" + value + "' is not allowed " + place);
    }
}
