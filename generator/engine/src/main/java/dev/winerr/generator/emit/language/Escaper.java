package dev.winerr.generator.emit.language;

import dev.winerr.generator.text.RichText;

/**
 * Follows a text as it is rendered and knows, at every place where a template inserts a value, what has to be done for the
 * value to land there as text. One escaper follows one file.
 */
public interface Escaper {

    /** Takes note of characters that the template itself writes. */
    void follow(char c);

    /**
     * The form in which a value may stand at this place.
     *
     * @throws UnsafeValueException if no form of it could stand here as text
     */
    String value(String value) throws UnsafeValueException;

    /**
     * The form in which a description may stand at this place: its structure where the place can show it, else its plain
     * text.
     *
     * @throws UnsafeValueException if no form of it could stand here as text
     */
    default String description(RichText text) throws UnsafeValueException {
        return value(text.plain());
    }
}
