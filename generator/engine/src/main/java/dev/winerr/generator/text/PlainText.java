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
        if (blocks.size() == 1) {
            return line(blocks.get(0));
        }
        return blocks.stream()
                .map(PlainText::line)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String line(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            String text = inline(paragraph.content());
            return text.indexOf('\n') < 0 && text.indexOf('\r') < 0
                    ? fold(text)
                    : text.lines().map(PlainText::fold).collect(Collectors.joining("\n"));
        } else if (block instanceof Block.Listing listing) {
            return listing.items().stream().map(PlainText::lines).collect(Collectors.joining("\n"));
        } else {
            return ((Block.CodeBlock) block).text().stripTrailing();
        }
    }

    private static String inline(List<Inline> content) {
        if (content.size() == 1) {
            return inline(content.get(0));
        }
        StringBuilder text = new StringBuilder();
        for (Inline inline : content) {
            text.append(inline(inline));
        }
        return text.toString();
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
