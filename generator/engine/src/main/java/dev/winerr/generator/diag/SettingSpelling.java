package dev.winerr.generator.diag;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The syntax in which users write settings. Advice refers to a setting as {@code ${word}}, and with a value as {@code
 * ${word=value}}; each adapter has its own syntax for both.
 */
@FunctionalInterface
public interface SettingSpelling {
    /** A setting in a binding file, {@code 'kinds = hresult'}. */
    SettingSpelling OF_BINDING_FILES = (word, value) -> "'" + word + (value.isEmpty() ? "" : " = " + value) + "'";

    /**
     * A setting in this syntax.
     *
     * @param word the word of the setting, {@code kinds}
     * @param value its value; empty for any
     */
    String setting(String word, String value);

    /** A text with all settings in this syntax. */
    default String spell(String text) {
        return Placeholder.PATTERN
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        setting(found.group(1), found.group(2) == null ? "" : found.group(2))));
    }

    /** The placeholder of a setting. */
    final class Placeholder {
        /** Its word, and its value if there is one. */
        public static final Pattern PATTERN = Pattern.compile("\\$\\{([a-zA-Z]+)(?:=([^{}]*))?}");

        private Placeholder() {}
    }
}
