package dev.winerr.generator.javaconst;

import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Replaces literals in a source and leaves every other character unchanged. */
public final class LiteralEdits {
    private final TreeMap<Integer, Edit> edits = new TreeMap<>();

    private record Edit(Span span, String literal) {}

    /** Creates an editor without edits. */
    public LiteralEdits() {}

    /**
     * Replaces the literal of a constant with the value that a header defines.
     *
     * @param constant a constant with a literal
     * @param value the value in C
     */
    public void correct(JavaConstant constant, long value) {
        Span span = constant.literal().orElseThrow();
        edits.put(span.start(), new Edit(span, literal(span.text(), constant.width(), value)));
    }

    /** The source with all edits applied. */
    public String applyTo(SourceFile source) {
        StringBuilder text = new StringBuilder(source.text());
        List.copyOf(edits.descendingMap().values())
                .forEach(edit -> text.replace(edit.span().start(), edit.span().end(), edit.literal()));
        return text.toString();
    }

    /** The value in the notation of the old literal: hexadecimal with as many digits, or decimal. */
    private static String literal(String old, IntegralType width, long value) {
        boolean isLong =
                old.replaceFirst("[)\\s]*$", "").toUpperCase(Locale.ROOT).endsWith("L");
        long cut = width.narrow(value);
        String digits = old.replaceFirst("^[-(\\s]*", "");
        boolean needsSign = cut < 0 && width != IntegralType.INT && width != IntegralType.LONG;
        if (needsSign || (!digits.startsWith("0x") && !digits.startsWith("0X"))) {
            return cut + (isLong ? "L" : "");
        }
        int wanted = digits.replaceFirst("[lL)\\s]*$", "").length() - 2;
        boolean upper = digits.substring(2).equals(digits.substring(2).toUpperCase(Locale.ROOT));
        String hex = width == IntegralType.LONG ? Long.toHexString(value) : Integer.toHexString((int) cut);
        String padded = "0".repeat(Math.max(0, wanted - hex.length())) + hex;
        return digits.substring(0, 2) + (upper ? padded.toUpperCase(Locale.ROOT) : padded) + (isLong ? "L" : "");
    }
}
