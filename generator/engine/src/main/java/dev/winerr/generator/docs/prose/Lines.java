package dev.winerr.generator.docs.prose;

import dev.winerr.generator.text.Block;
import dev.winerr.generator.text.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins lines of paragraphs. */
final class Lines {
    private Lines() {}

    /** One paragraph of lines, separated by breaks; empty if there are none. */
    static Optional<Block.Paragraph> joined(List<Block.Paragraph> lines) {
        if (lines.size() <= 1) {
            return lines.stream().findFirst();
        }
        List<Inline> content = new ArrayList<>(lines.get(0).content());
        for (Block.Paragraph line : lines.subList(1, lines.size())) {
            content.add(new Inline.Break());
            content.addAll(line.content());
        }
        return Optional.of(new Block.Paragraph(content));
    }
}
