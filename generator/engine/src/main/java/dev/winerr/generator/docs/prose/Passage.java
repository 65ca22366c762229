package dev.winerr.generator.docs.prose;

import dev.winerr.generator.text.Block;
import dev.winerr.generator.text.Inline;
import dev.winerr.generator.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One visible line of a page, or a list or code block.
 *
 * @param block its content
 * @param text the same as plain text
 * @param place the positions of its first and last character in the HTML
 * @param continued whether only a line break separates it from the previous passage
 * @param strong whether all of it is bold
 * @param linked whether it contains a link, even one whose target is unknown
 * @param container the element that contains it: {@code dt}, {@code dd}, {@code p}, {@code td} …
 * @param ids the identifiers in it or directly before it
 * @param originals its text in the original language, if the page contains it hidden next to the translation
 */
public record Passage(
        Block block,
        String text,
        Place place,
        boolean continued,
        boolean strong,
        boolean linked,
        String container,
        List<String> ids,
        List<String> originals) {

    /**
     * Offsets in the HTML.
     *
     * @param start the first visible character
     * @param end the position after the last one
     */
    public record Place(int start, int end) {}

    public Passage {
        ids = List.copyOf(ids);
        originals = List.copyOf(originals);
    }

    /** Whether this is a line, rather than a list or a code block. */
    public boolean isLine() {
        return block instanceof Block.Paragraph;
    }

    /** Whether this is a block of code, or a line that consists of code. */
    public boolean isCode() {
        return block instanceof Block.Paragraph line
                ? line.content().size() == 1 && line.content().get(0) instanceof Inline.Code
                : block instanceof Block.CodeBlock;
    }

    /** This passage with an additional original. */
    Passage withOriginal(String original) {
        List<String> all = new ArrayList<>(originals);
        all.add(original);
        return new Passage(block, text, place, continued, strong, linked, container, ids, all);
    }

    /** This line cut to its first {@code length} characters, without trailing white space. */
    public Passage cut(int length) {
        String kept = text.substring(0, length).stripTrailing();
        Block shortened = new Block.Paragraph(Inline.slice(((Block.Paragraph) block).content(), 0, kept.length()));
        return new Passage(shortened, kept, place, continued, strong, linked, container, ids, originals);
    }

    /** This line without its first {@code length} characters and leading white space. */
    public Passage from(int length) {
        int start = length;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        Block rest = new Block.Paragraph(Inline.slice(((Block.Paragraph) block).content(), start, Integer.MAX_VALUE));
        Place after = new Place(Math.min(place.start() + start, place.end()), place.end());
        return new Passage(rest, text.substring(start), after, continued, strong, linked, container, ids, originals);
    }

    /** The passages as a description: lines separated only by line breaks become one paragraph again. */
    public static RichText join(List<Passage> passages) {
        List<Block> blocks = new ArrayList<>();
        List<Block.Paragraph> open = new ArrayList<>();
        for (Passage passage : passages) {
            boolean continues = passage.continued && !open.isEmpty();
            if (!continues || !passage.isLine()) {
                Lines.joined(open).ifPresent(blocks::add);
                open.clear();
            }
            if (passage.block instanceof Block.Paragraph line) {
                open.add(line);
            } else {
                blocks.add(passage.block);
            }
        }
        Lines.joined(open).ifPresent(blocks::add);
        return new RichText(blocks);
    }

    /** The plain text of several passages, each on a separate line. */
    public static String textOf(List<Passage> passages) {
        return passages.size() == 1
                ? passages.get(0).text
                : passages.stream().map(Passage::text).collect(Collectors.joining("\n"));
    }
}
