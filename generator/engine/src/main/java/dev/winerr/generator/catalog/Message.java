package dev.winerr.generator.catalog;

import dev.winerr.generator.text.RichText;

/**
 * The text of a code in one language.
 *
 * @param text what people read
 * @param format whether the text is a FormatMessage pattern, in which {@code %1} is an insert and {@code %%} a percent
 *     sign, as headers and message files have it; pages write plain text, in which a percent sign is just that
 */
public record Message(RichText text, boolean format) {}
