package dev.winerr.generator.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Converts a text to its visible characters. */
final class PlainText {
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00A0]+");

    private PlainText() {}

    static String of(RichText text) {
        return lines(text.blocks());
    }

    private static String lines(List<Block> blocks) {
        return blocks.stream()
                .map(PlainText::line)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String line(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return inline(paragraph.content()).lines().map(PlainText::fold).collect(Collectors.joining("\n"));
        } else if (block instanceof Block.Listing listing) {
            return listing.items().stream().map(PlainText::lines).collect(Collectors.joining("\n"));
        } else {
            return ((Block.CodeBlock) block).text().stripTrailing();
        }
    }

    private static String inline(List<Inline> content) {
        return content.stream().map(PlainText::inline).collect(Collectors.joining());
    }

    private static String inline(Inline inline) {
        if (inline instanceof Inline.Text text) {
            // A line break in the source is white space; only Break starts a new line.
            return text.text().replace('\n', ' ').replace('\r', ' ');
        } else if (inline instanceof Inline.Code code) {
            return code.text();
        } else if (inline instanceof Inline.Link link) {
            return inline(link.content());
        } else if (inline instanceof Inline.Strong strong) {
            return inline(strong.content());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return inline(emphasis.content());
        } else {
            return "\n";
        }
    }

    private static String fold(String line) {
        boolean isFolded = !line.contains("  ") && line.indexOf('\t') < 0 && line.indexOf('\u00A0') < 0;
        // A no-break space becomes a blank before the ends are stripped, of which strip() does not count it.
        return (isFolded ? line : BLANKS.matcher(line).replaceAll(" ")).strip();
    }
}
