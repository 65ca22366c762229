package dev.winerr.generator.catalog;

import dev.winerr.generator.text.RichText;

/**
 * The text of a code in one language.
 *
 * @param text the text for readers, with inserts as {@code %1}
 * @param pattern the same for {@code FormatMessage}, where a percent sign starts a sequence: {@code %1} is an insert,
 *     {@code %%} a percent sign, {@code %n} a line break
 */
public record Message(RichText text, String pattern) {
    /** A text from a header or message file, which is a pattern. */
    public static Message ofHeader(String pattern) {
        return new Message(MessagePattern.shown(pattern), pattern);
    }

    /** A text from a page. */
    public static Message ofPage(RichText text) {
        return new Message(text, MessagePattern.ofPage(text.plain()));
    }
}
