package dev.winerr.generator.docs.prose;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark {@code [!NOTE]} at the start of a quotation, which Microsoft's pages show as a title.
 *
 * @param title the title shown: {@code Note}
 * @param end the offset after the mark
 */
record Alert(String title, int end) {
    /** What is left of {@code [!INCLUDE[product](path)]} if a link has lost its brackets. */
    private static final String INCLUDE = "include";

    private static final Pattern ANYWHERE = Pattern.compile("\\[!\\h?\\p{L}{2,20}]");
    private static final Pattern MARK = Pattern.compile("^\\s*+\\[!\\h?(\\p{L}{2,20})]");

    /** A text without such marks elsewhere, which are replaced by invisible characters one for one. */
    static String withoutMarks(String text) {
        return text.contains("[!")
                ? ANYWHERE.matcher(text)
                        .replaceAll(mark -> "\u200B".repeat(mark.group().length()))
                : text;
    }

    static Optional<Alert> read(String text) {
        Matcher mark = MARK.matcher(text);
        if (!mark.find()) {
            return Optional.empty();
        }
        String word = mark.group(1).toLowerCase(Locale.ROOT);
        if (word.startsWith(INCLUDE)) {
            return Optional.empty();
        }
        return Optional.of(new Alert(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1), mark.end()));
    }
}
