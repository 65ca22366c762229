package dev.winerr.generator.proof.metamorphic;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/** A change of a text that does not change its meaning in C, and which results may change nevertheless. */
enum TextChange {
    NONE,
    CRLF,
    CR,
    BYTE_ORDER_MARK,
    UTF_16_LE,
    UTF_16_BE,
    BLANKS_AT_LINE_ENDS,
    LAST_LINE_END,
    SPLICES,
    COMMENTS_REMOVED,
    COMMENTS_ADDED;

    private static final int SPLICE_EVERY = 9;

    /** The changed text as the bytes of a file. */
    byte[] apply(String text, SplittableRandom random) {
        Charset charset = this == UTF_16_LE
                ? StandardCharsets.UTF_16LE
                : this == UTF_16_BE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
        return changed(text, random).getBytes(charset);
    }

    private String changed(String text, SplittableRandom random) {
        return switch (this) {
            case NONE -> text;
            case CRLF -> text.replace("\n", "\r\n");
            case CR -> text.replace('\n', '\r');
            case BYTE_ORDER_MARK, UTF_16_LE, UTF_16_BE -> "\uFEFF" + text;
            case BLANKS_AT_LINE_ENDS -> text.replaceAll("(?<![\\\\\n])\n", " \t\n");
            case LAST_LINE_END -> text.replaceFirst("\n$", "");
            case SPLICES -> spliced(text, random);
            case COMMENTS_REMOVED -> text.replaceAll("(?s)/\\*.*?\\*/", " ").replaceAll("//.*", "");
            case COMMENTS_ADDED -> text.replaceAll("(?m)^([ \\t]*#[ \\t]*define[ \\t]+\\w+)[ \\t]", "$1/* noted */ ");
        };
    }

    /** Whether texts, which are read from comments, and findings about them stay the same too. */
    boolean keepsTexts() {
        return this != COMMENTS_REMOVED && this != COMMENTS_ADDED && this != SPLICES;
    }

    /** A backslash and a line break may be anywhere (C17 5.1.1.2, phase 2), except next to another backslash. */
    private static String spliced(String text, SplittableRandom random) {
        StringBuilder spliced = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean beside = text.charAt(i) == '\\' || (i > 0 && text.charAt(i - 1) == '\\');
            boolean surrogate = Character.isLowSurrogate(text.charAt(i));
            if (!beside && !surrogate && random.nextInt(SPLICE_EVERY) == 0) {
                spliced.append("\\\n");
            }
            spliced.append(text.charAt(i));
        }
        return spliced.toString();
    }
}
