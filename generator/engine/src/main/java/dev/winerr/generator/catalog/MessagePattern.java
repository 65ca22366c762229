package dev.winerr.generator.catalog;

import dev.winerr.generator.text.Block;
import dev.winerr.generator.text.Inline;
import dev.winerr.generator.text.RichText;
import dev.winerr.message.MessageFormatter;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Converts texts to {@code FormatMessage} patterns and back. In the text of a page a percent sign is literal, except in
 * inserts {@code %1} to {@code %99}, which pages quote from the message.
 */
final class MessagePattern {
    private static final Pattern LITERAL_PERCENT = Pattern.compile("%(?![1-9])");

    private MessagePattern() {}

    /** The pattern of a page's text. */
    static String ofPage(String text) {
        return LITERAL_PERCENT.matcher(text).replaceAll("%%");
    }

    /** The text of a pattern for readers, its inserts unchanged, one paragraph per line. */
    static RichText shown(String pattern) {
        if (pattern.indexOf('%') < 0 && pattern.indexOf('\n') < 0 && pattern.indexOf('\r') < 0) {
            return RichText.ofPlain(pattern);
        }
        return new RichText(MessageFormatter.format(pattern)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> (Block) new Block.Paragraph(List.of(new Inline.Text(line))))
                .toList());
    }
}
