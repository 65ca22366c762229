package dev.winerr.generator.emit.escape;

import dev.winerr.generator.text.Block;
import dev.winerr.generator.text.Inline;
import dev.winerr.generator.text.RichText;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Writes a description as HTML.
 *
 * @param escape escapes visible characters and attribute values for the output
 * @param bareFirst whether the first paragraph has no tags, as required for Javadoc's first sentence
 */
record Html(UnaryOperator<String> escape, boolean bareFirst) implements Block.Visitor<String>, Inline.Visitor<String> {

    String of(RichText text) {
        return blocks(text.blocks(), bareFirst);
    }

    private String blocks(List<Block> blocks, boolean bare) {
        StringBuilder out = new StringBuilder();
        for (Block block : blocks) {
            if (!out.isEmpty()) {
                out.append('\n');
            }
            boolean first = out.isEmpty();
            out.append(
                    bare && first && block instanceof Block.Paragraph paragraph
                            ? inline(paragraph.content())
                            : block.accept(this));
        }
        return out.toString();
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return element("p", inline(paragraph.content()));
    }

    @Override
    public String listing(Block.Listing listing) {
        String tag = listing.ordered() ? "ol" : "ul";
        return "<" + tag + ">"
                + listing.items().stream()
                        .map(item -> "<li>" + blocks(item, true) + "</li>")
                        .collect(Collectors.joining())
                + "</" + tag + ">";
    }

    @Override
    public String codeBlock(Block.CodeBlock code) {
        return element("pre", escape.apply(code.text()));
    }

    private String inline(List<Inline> content) {
        StringBuilder out = new StringBuilder();
        for (Inline inline : content) {
            out.append(inline.accept(this));
        }
        return out.toString();
    }

    @Override
    public String text(Inline.Text text) {
        return escape.apply(text.text());
    }

    @Override
    public String code(Inline.Code code) {
        return element("code", escape.apply(code.text()));
    }

    @Override
    public String lineBreak() {
        return "<br>";
    }

    @Override
    public String strong(Inline.Strong strong) {
        return element("b", inline(strong.content()));
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return element("i", inline(emphasis.content()));
    }

    /** An element; blank content is written without tags, because doclint warns of empty elements. */
    private static String element(String tag, String content) {
        return content.isBlank() ? content : "<" + tag + ">" + content + "</" + tag + ">";
    }

    @Override
    public String link(Inline.Link link) {
        String content = inline(link.content());
        return Addresses.ofWeb(link.target())
                .map(address -> "<a href=\"" + escape.apply(address) + "\">" + content + "</a>")
                .orElse(content);
    }
}
