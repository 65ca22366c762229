package dev.winerr.generator.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Converts a text to its visible characters. */
final class PlainText implements Block.Visitor<String>, Inline.Visitor<String> {
    private static final PlainText INSTANCE = new PlainText();
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00A0]+");

    private PlainText() {}

    static String of(RichText text) {
        return lines(text.blocks());
    }

    private static String lines(List<Block> blocks) {
        if (blocks.size() == 1) {
            return blocks.get(0).accept(INSTANCE);
        }
        return blocks.stream()
                .map(block -> block.accept(INSTANCE))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        String text = inline(paragraph.content());
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0
                ? fold(text)
                : text.lines().map(PlainText::fold).collect(Collectors.joining("\n"));
    }

    @Override
    public String listing(Block.Listing listing) {
        return listing.items().stream().map(PlainText::lines).collect(Collectors.joining("\n"));
    }

    @Override
    public String codeBlock(Block.CodeBlock code) {
        return code.text().stripTrailing();
    }

    private static String inline(List<Inline> content) {
        if (content.size() == 1) {
            return content.get(0).accept(INSTANCE);
        }
        StringBuilder text = new StringBuilder();
        for (Inline inline : content) {
            text.append(inline.accept(INSTANCE));
        }
        return text.toString();
    }

    /** A line break in the source is white space; only a break element starts a new line. */
    @Override
    public String text(Inline.Text text) {
        return text.text().replace('\n', ' ').replace('\r', ' ');
    }

    @Override
    public String code(Inline.Code code) {
        return code.text();
    }

    @Override
    public String lineBreak() {
        return "\n";
    }

    @Override
    public String link(Inline.Link link) {
        return inline(link.content());
    }

    @Override
    public String strong(Inline.Strong strong) {
        return inline(strong.content());
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return inline(emphasis.content());
    }

    private static String fold(String line) {
        boolean isFolded = !line.contains("  ") && line.indexOf('\t') < 0 && line.indexOf('\u00A0') < 0;
        // No-break spaces are replaced first, because strip() does not remove them.
        return (isFolded ? line : BLANKS.matcher(line).replaceAll(" ")).strip();
    }
}
