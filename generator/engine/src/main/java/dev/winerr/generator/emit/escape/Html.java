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
record Html(UnaryOperator<String> escape, boolean bareFirst) {

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
            out.append(block(block, bare && first));
        }
        return out.toString();
    }

    private String block(Block block, boolean bare) {
        if (block instanceof Block.Paragraph paragraph) {
            return bare ? inline(paragraph.content()) : element("p", inline(paragraph.content()));
        } else if (block instanceof Block.Listing listing) {
            String tag = listing.ordered() ? "ol" : "ul";
            return "<" + tag + ">"
                    + listing.items().stream()
                            .map(item -> "<li>" + blocks(item, true) + "</li>")
                            .collect(Collectors.joining())
                    + "</" + tag + ">";
        } else {
            return element("pre", escape.apply(((Block.CodeBlock) block).text()));
        }
    }

    private String inline(List<Inline> content) {
        StringBuilder out = new StringBuilder();
        for (Inline inline : content) {
            out.append(inline(inline));
        }
        return out.toString();
    }

    private String inline(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return escape.apply(text.text());
        } else if (inline instanceof Inline.Code code) {
            return element("code", escape.apply(code.text()));
        } else if (inline instanceof Inline.Link link) {
            return link(link);
        } else if (inline instanceof Inline.Strong strong) {
            return element("b", inline(strong.content()));
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return element("i", inline(emphasis.content()));
        } else {
            return "<br>";
        }
    }

    /** An element with text; blanks stay without it, because Javadoc's checks complain of elements that have none. */
    private static String element(String tag, String content) {
        return content.isBlank() ? content : "<" + tag + ">" + content + "</" + tag + ">";
    }

    private String link(Inline.Link link) {
        String content = inline(link.content());
        return Addresses.ofWeb(link.target())
                .map(address -> "<a href=\"" + escape.apply(address) + "\">" + content + "</a>")
                .orElse(content);
    }
}
