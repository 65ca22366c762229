package dev.winerr.generator.text;

import java.util.List;

/**
 * A description with its structure. Nothing in it is escaped: renderers escape for their output.
 *
 * @param blocks its blocks; empty if the page has no description
 */
public record RichText(List<Block> blocks) {
    /** The empty description. */
    public static final RichText EMPTY = new RichText(List.of());

    public RichText {
        blocks = List.copyOf(blocks);
    }

    /** One paragraph of plain text, or {@link #EMPTY} for a blank text. */
    public static RichText ofPlain(String text) {
        return text.isBlank() ? EMPTY : new RichText(List.of(new Block.Paragraph(List.of(new Inline.Text(text)))));
    }

    /** Whether there is no text. */
    public boolean isEmpty() {
        return !startsWithText() && plain().isEmpty();
    }

    /** A quick check: most descriptions begin with a letter or digit, so that they need not be converted. */
    private boolean startsWithText() {
        return !blocks.isEmpty()
                && blocks.get(0) instanceof Block.Paragraph paragraph
                && !paragraph.content().isEmpty()
                && paragraph.content().get(0) instanceof Inline.Text text
                && !text.text().isEmpty()
                && Character.isLetterOrDigit(text.text().charAt(0));
    }

    /**
     * The visible text, for message bundles: white space collapsed within a line, paragraphs and list items on separate
     * lines, separated by LF.
     */
    public String plain() {
        return PlainText.of(this);
    }
}
