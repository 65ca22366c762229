package dev.winerr.generator.docs;

import dev.winerr.generator.docs.markup.FrontMatter;
import dev.winerr.generator.docs.markup.PageDom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The metadata of a page: in its front matter, its head or its file name. */
final class PageFacts {
    private final PageDom dom;

    PageFacts(PageDom dom) {
        this.dom = dom;
    }

    Locale locale(Optional<Locale> given) {
        return given.or(() -> PageLanguage.of(dom.source(), this::value, () -> attribute("html[lang]", "lang")))
                .orElse(Locale.ROOT);
    }

    boolean machineTranslated() {
        return value("ms.translationtype")
                .filter(type -> type.strip().equalsIgnoreCase("MT"))
                .isPresent();
    }

    String title() {
        return value("title")
                .or(() -> textOf("h1"))
                .or(() -> textOf("title"))
                .map(String::strip)
                .orElse("");
    }

    private Optional<String> textOf(String selector) {
        return Optional.ofNullable(dom.document().selectFirst(selector)).map(Element::text);
    }

    Optional<String> link() {
        return value("canonicalUrl")
                .or(() -> value("canonical_url"))
                .or(() -> attribute("link[rel=canonical]", "href"))
                .map(String::strip)
                .filter(link -> link.startsWith("https://") || link.startsWith("http://"));
    }

    private Optional<String> attribute(String selector, String name) {
        Element found = dom.html() ? dom.document().selectFirst(selector) : null;
        return Optional.ofNullable(found).map(element -> element.attr(name));
    }

    List<DocPage.ListedName> apiNames() {
        if (!dom.html()) {
            return dom.frontMatter().all("api_name").stream()
                    .map(entry -> listedName(entry))
                    .toList();
        }
        return dom.document().select("meta[name=api_name]").stream()
                .map(meta -> new DocPage.ListedName(
                        meta.attr("content"),
                        dom.offsets()
                                .span(
                                        meta.sourceRange().startPos(),
                                        meta.sourceRange().endPos())))
                .toList();
    }

    private DocPage.ListedName listedName(FrontMatter.Entry entry) {
        int end = entry.start() + entry.text().length();
        return new DocPage.ListedName(entry.text(), dom.source().span(entry.start(), end));
    }

    private Optional<String> value(String key) {
        return dom.html() ? metaValue(key) : dom.frontMatter().first(key);
    }

    private Optional<String> metaValue(String key) {
        return dom.document().select("meta[name]").stream()
                .filter(meta -> meta.attr("name").equalsIgnoreCase(key))
                .map(meta -> meta.attr("content"))
                .filter(content -> !content.isBlank())
                .findFirst();
    }
}
