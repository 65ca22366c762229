package dev.winerr.generator.text;

import java.util.List;

/** The vertical elements of a text. */
public sealed interface Block {

    /**
     * A paragraph.
     *
     * @param content its text
     */
    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /**
     * A list.
     *
     * @param ordered whether the items are numbered
     * @param items the blocks of each item
     */
    record Listing(boolean ordered, List<List<Block>> items) implements Block {
        public Listing {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Preformatted text.
     *
     * @param text the text, its lines ended by LF
     */
    record CodeBlock(String text) implements Block {}
}
