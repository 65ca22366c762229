package dev.winerr.generator.docs.markup;

import dev.winerr.generator.source.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A page as a document tree.
 *
 * @param source the page
 * @param frontMatter the front matter of a Markdown page
 * @param document the tree
 * @param offsets the map from the tree to the page
 * @param html whether the page is already HTML
 */
public record PageDom(SourceFile source, FrontMatter frontMatter, Document document, OffsetMap offsets, boolean html) {
    /** The maximum nesting depth of elements; deeper ones are moved up to this depth. */
    private static final int DEEPEST = 256;

    /** The elements in which sites put the content of such pages, the most specific first. */
    private static final List<String> SELECTORS =
            List.of("[id=main-column] .content", "main", "[role=main]", "article", "[id=main]");

    private static final Pattern HTML_START =
            Pattern.compile("^\\s*+(?:<\\?xml[^>]*+>\\s*+)?+(?:<!--(?:[^-]|-(?!->))*+-->\\s*+)*+<(?!!--)");

    /** Markdown may begin with any element except these. */
    private static final Pattern HTML_ROOT =
            Pattern.compile("^\\s*+<(?:!doctype|html|head|body|\\?xml)\\b", Pattern.CASE_INSENSITIVE);

    /** Parses a page, Markdown or HTML according to its content. */
    public static PageDom parse(SourceFile page) {
        FrontMatter frontMatter = FrontMatterReader.read(page);
        String name = page.name().toLowerCase(Locale.ROOT);
        boolean html = frontMatter.end() == 0
                && (name.endsWith(".html")
                        || name.endsWith(".htm")
                        || (name.endsWith(".md") ? HTML_ROOT : HTML_START)
                                .matcher(page.text())
                                .find());
        if (html) {
            return new PageDom(
                    page, frontMatter, tree(DocfxMarkers.blanked(page.text())), OffsetMap.identity(page), true);
        }
        OffsetMap map = new OffsetMap(page);
        String rendered = MarkdownHtml.render(page.text().substring(frontMatter.end()), frontMatter.end(), map);
        return new PageDom(page, frontMatter, tree(rendered), map, false);
    }

    private static Document tree(String html) {
        return Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(html, "");
    }

    /** The content of the page, without the site around it. */
    public Element content() {
        for (String selector : html ? SELECTORS : List.<String>of()) {
            Element found = document.selectFirst(selector);
            if (found != null && found.selectFirst("table, dl, p") != null) {
                return found;
            }
        }
        return document.body();
    }
}
