package dev.winerr.generator.emit.escape;

import java.util.function.IntFunction;

/** Replaces characters one by one. */
final class Characters {
    private Characters() {}

    /**
     * Whether a character is invisible or reorders the text around it, so that readers of the file would see something
     * other than its compiler: control, bidirectional and other format characters, lone surrogates. Whether a character
     * is assigned is not considered, because newer versions of Java know more of them.
     */
    static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.PRIVATE_USE -> true;
            default -> isNotACharacter(c);
        };
    }

    /** The code points that Unicode guarantees never to assign. */
    private static boolean isNotACharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    /**
     * A code point as a numeric character reference of HTML; those that HTML forbids become the replacement character.
     */
    static String entity(int c) {
        boolean forbidden = Character.getType(c) == Character.CONTROL
                || Character.getType(c) == Character.SURROGATE
                || isNotACharacter(c);
        return forbidden ? "\uFFFD" : "&#" + c + ";";
    }

    /**
     * The text with each code point replaced by the result of the function, or kept if that is {@code ""}, as it must
     * be for ASCII letters, digits and the underscore.
     */
    static String replace(String text, IntFunction<String> replacement) {
        StringBuilder out = new StringBuilder();
        int kept = 0;
        for (int at = 0; at < text.length(); ) {
            if (isHarmless(text.charAt(at))) {
                at++;
                continue;
            }
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            String replaced = replacement.apply(c);
            if (!replaced.isEmpty()) {
                out.append(text, kept, at).append(replaced);
                kept = next;
            }
            at = next;
        }
        return kept == 0 ? text : out.append(text, kept, text.length()).toString();
    }

    /** Whether a character is special in no language: a letter, a digit or the underscore in ASCII, as most are. */
    private static boolean isHarmless(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    /** The escape of a code point as in C, Java and JSON strings, except for quotes; {@code ""} if it needs none. */
    static String backslashed(int c) {
        return switch (c) {
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> isHidden(c) ? utf16Escapes(c) : "";
        };
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
