package dev.winerr.generator.docs.prose;

import dev.winerr.generator.text.Block;
import dev.winerr.generator.text.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins and cuts lines of paragraphs. */
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

    /** The first {@code length} characters of a line without breaks. */
    static List<Inline> cut(List<Inline> content, int length) {
        List<Inline> kept = new ArrayList<>();
        int left = length;
        for (Inline inline : content) {
            int size = length(inline);
            if (left > 0) {
                kept.add(size <= left ? inline : cut(inline, left));
            }
            left -= size;
        }
        return kept;
    }

    private static Inline cut(Inline inline, int length) {
        if (inline instanceof Inline.Text text) {
            return new Inline.Text(text.text().substring(0, length));
        } else if (inline instanceof Inline.Code code) {
            return new Inline.Code(code.text().substring(0, length));
        } else if (inline instanceof Inline.Link link) {
            return new Inline.Link(link.target(), cut(link.content(), length));
        } else if (inline instanceof Inline.Strong strong) {
            return new Inline.Strong(cut(strong.content(), length));
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return new Inline.Emphasis(cut(emphasis.content(), length));
        }
        return inline;
    }

    /** A line without its first {@code length} characters. */
    static List<Inline> from(List<Inline> content, int length) {
        List<Inline> kept = new ArrayList<>();
        int left = length;
        for (Inline inline : content) {
            int size = length(inline);
            if (left <= 0) {
                kept.add(inline);
            } else if (left < size) {
                kept.add(from(inline, left));
            }
            left -= size;
        }
        return kept;
    }

    private static Inline from(Inline inline, int length) {
        if (inline instanceof Inline.Text text) {
            return new Inline.Text(text.text().substring(length));
        } else if (inline instanceof Inline.Code code) {
            return new Inline.Code(code.text().substring(length));
        } else if (inline instanceof Inline.Link link) {
            return new Inline.Link(link.target(), from(link.content(), length));
        } else if (inline instanceof Inline.Strong strong) {
            return new Inline.Strong(from(strong.content(), length));
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return new Inline.Emphasis(from(emphasis.content(), length));
        }
        return inline;
    }

    private static int length(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return text.text().length();
        } else if (inline instanceof Inline.Code code) {
            return code.text().length();
        } else if (inline instanceof Inline.Link link) {
            return length(link.content());
        } else if (inline instanceof Inline.Strong strong) {
            return length(strong.content());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return length(emphasis.content());
        }
        return 0;
    }

    private static int length(List<Inline> content) {
        return content.stream().mapToInt(Lines::length).sum();
    }
}
