package dev.winerr.generator.docs.markup;

import dev.winerr.generator.source.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A page as one document tree.
 *
 * @param source the page
 * @param frontMatter what stands in front of a Markdown page
 * @param document the tree
 * @param offsets the way from the tree back to the page
 * @param html whether the page is HTML itself
 */
public record PageDom(SourceFile source, FrontMatter frontMatter, Document document, OffsetMap offsets, boolean html) {
    /** How deep elements may nest; what nests deeper stays, at this depth. */
    private static final int DEEPEST = 256;

    /** Where the sites that serve such pages put what the page is about, the most exact first. */
    private static final List<String> SELECTORS =
            List.of("[id=main-column] .content", "main", "[role=main]", "article", "[id=main]");

    private static final Pattern HTML_START =
            Pattern.compile("^\\s*+(?:<\\?xml[^>]*+>\\s*+)?+(?:<!--(?:[^-]|-(?!->))*+-->\\s*+)*+<(?!!--)");

    /** Markdown may begin with any element but these. */
    private static final Pattern HTML_ROOT =
            Pattern.compile("^\\s*+<(?:!doctype|html|head|body|\\?xml)\\b", Pattern.CASE_INSENSITIVE);

    /** Parses a page, Markdown or HTML by its content. */
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

    /** The part of the page that is about its subject, without the site around it. */
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
