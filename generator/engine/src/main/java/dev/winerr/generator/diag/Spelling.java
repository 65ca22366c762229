package dev.winerr.generator.diag;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How settings are written where a person sets them. What diagnostics advise names a setting as {@code ${word}}, and with a
 * value as {@code ${word=value}}; each adapter has its own way to write either.
 */
@FunctionalInterface
public interface Spelling {
    /** A setting as a binding file has it, {@code 'kinds = hresult'}. */
    Spelling OF_BINDING_FILES = (word, value) -> "'" + word + (value.isEmpty() ? "" : " = " + value) + "'";

    /**
     * A setting as it is written.
     *
     * @param word the word of the setting, {@code kinds}
     * @param value the value to give it; empty if any will do
     */
    String setting(String word, String value);

    /** A text with every setting in it written so. */
    default String spell(String text) {
        return Placeholder.PATTERN
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        setting(found.group(1), found.group(2) == null ? "" : found.group(2))));
    }

    /** What stands for a setting. */
    final class Placeholder {
        /** Its word, and its value if it has one. */
        public static final Pattern PATTERN = Pattern.compile("\\$\\{([a-zA-Z]+)(?:=([^{}]*))?}");

        private Placeholder() {}
    }
}
