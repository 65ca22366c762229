package dev.winerr.generator.emit;

import dev.winerr.generator.catalog.Message;
import java.util.regex.Pattern;

/**
 * Makes FormatMessage patterns, in which a percent sign starts an escape, of texts. In the text of a page a percent sign is
 * itself, but for the inserts {@code %1} to {@code %99}, which pages quote from the message as it is.
 */
final class MessagePattern {
    private static final Pattern LITERAL_PERCENT = Pattern.compile("%(?![1-9])");

    private MessagePattern() {}

    static String of(Message message) {
        String text = message.text().plain();
        return message.format() ? text : LITERAL_PERCENT.matcher(text).replaceAll("%%");
    }
}
