package dev.winerr.generator.proof.metamorphic;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.function.BiFunction;

/** A change of a text that does not change what it says to a reader of C, and what of it may change all the same. */
enum Change {
    NONE((text, random) -> text),
    CRLF((text, random) -> text.replace("\n", "\r\n")),
    CR((text, random) -> text.replace('\n', '\r')),
    BYTE_ORDER_MARK((text, random) -> "\uFEFF" + text),
    UTF_16_LE((text, random) -> "\uFEFF" + text),
    UTF_16_BE((text, random) -> "\uFEFF" + text),
    BLANKS_AT_LINE_ENDS((text, random) -> text.replaceAll("(?<![\\\\\n])\n", " \t\n")),
    LAST_LINE_END((text, random) -> text.replaceFirst("\n$", "")),
    SPLICES(Change::spliced),
    COMMENTS_REMOVED((text, random) -> text.replaceAll("(?s)/\\*.*?\\*/", " ").replaceAll("//.*", "")),
    COMMENTS_ADDED(
            (text, random) -> text.replaceAll("(?m)^([ \\t]*#[ \\t]*define[ \\t]+\\w+)[ \\t]", "$1/* noted */ "));

    private static final int SPLICE_EVERY = 9;

    private final BiFunction<String, SplittableRandom, String> change;

    Change(BiFunction<String, SplittableRandom, String> change) {
        this.change = change;
    }

    /** The changed text as it lies in a file. */
    byte[] apply(String text, SplittableRandom random) {
        Charset charset = this == UTF_16_LE
                ? StandardCharsets.UTF_16LE
                : this == UTF_16_BE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
        return change.apply(text, random).getBytes(charset);
    }

    /** Whether texts, which come out of comments, and findings about them stay the same too. */
    boolean keepsTexts() {
        return this != COMMENTS_REMOVED && this != COMMENTS_ADDED && this != SPLICES;
    }

    /** A backslash and a line end may stand anywhere, C17 5.1.1.2 phase 2, but beside another backslash. */
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
