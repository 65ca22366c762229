package dev.winerr.generator.emit.language;

/** A value cannot stand where a template inserts it. */
public final class UnsafeValueException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Says why.
     *
     * @param value the value
     * @param place where the template inserts it, such as {@code in Java code}
     */
    public UnsafeValueException(String value, String place) {
        super("the value '" + value + "' cannot stand " + place);
    }
}
