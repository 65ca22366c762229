package dev.winerr.generator.emit.escape;

import dev.winerr.generator.text.RichText;

/**
 * Tracks a text while it is rendered and knows, wherever a template inserts a value, how to escape it so that it
 * becomes text. One escaper is used for one file.
 */
public interface Escaper {

    /** Processes characters that the template itself writes. */
    void follow(char c);

    /** Processes several of them; escapers may override this to be faster. */
    default void follow(String text) {
        for (int i = 0; i < text.length(); i++) {
            follow(text.charAt(i));
        }
    }

    /**
     * The escaped form of a value at this position.
     *
     * @throws UnsafeValueException if the value cannot be text at this position
     */
    String value(String value) throws UnsafeValueException;

    /**
     * The escaped form of a description at this position: with its structure if the output supports it, otherwise as
     * plain text.
     *
     * @throws UnsafeValueException if the description cannot be text at this position
     */
    default String description(RichText text) throws UnsafeValueException {
        return value(text.plain());
    }
}
