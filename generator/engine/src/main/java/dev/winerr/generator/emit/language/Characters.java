package dev.winerr.generator.emit.language;

import java.util.function.IntFunction;

/** Replaces characters one by one. */
final class Characters {
    private Characters() {}

    /**
     * Whether a character is invisible or rearranges what stands around it, so that a reader of the file would see
     * something else than its compiler: controls, bidirectional and other format characters, lone surrogates.
     */
    static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }

    /** The text with each code point replaced by what the function makes of it, kept where it makes {@code ""} of it. */
    static String replace(String text, IntFunction<String> replacement) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            String replaced = replacement.apply(c);
            if (replaced.isEmpty()) {
                out.appendCodePoint(c);
            } else {
                out.append(replaced);
            }
        });
        return out.toString();
    }

    /** A code point as one or two UTF-16 escapes of four hexadecimal digits. */
    static String utf16Escapes(int c) {
        StringBuilder out = new StringBuilder();
        for (char unit : Character.toChars(c)) {
            out.append(String.format("\\u%04X", (int) unit));
        }
        return out.toString();
    }
}
