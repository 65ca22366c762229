package dev.winerr.generator.text;

import java.util.List;

/**
 * A description as its page writes it. Nothing in it is escaped: whoever renders it escapes for the target.
 *
 * @param blocks what stands below each other; empty where the page says nothing
 */
public record RichText(List<Block> blocks) {
    /** The description that says nothing. */
    public static final RichText EMPTY = new RichText(List.of());

    public RichText {
        blocks = List.copyOf(blocks);
    }

    /** One paragraph of plain text, or {@link #EMPTY} for a blank one. */
    public static RichText ofPlain(String text) {
        return text.isBlank() ? EMPTY : new RichText(List.of(new Block.Paragraph(List.of(new Inline.Text(text)))));
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        return plain().isEmpty();
    }

    /**
     * The visible text, for message bundles: white space folded within a line, paragraphs and list items each on a line
     * of their own, lines ended by LF (none at the end).
     */
    public String plain() {
        return PlainText.of(this);
    }
}
