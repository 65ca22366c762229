package dev.winerr.generator.find;

import dev.winerr.generator.docs.PageLanguage;
import dev.winerr.generator.docs.markup.FrontMatter;
import dev.winerr.generator.source.SourceFile;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Signs of what a page is about that do not require parsing it; the cheapest sign should be queried first. */
final class PageSigns {
    private static final String TAGS = "<(?!/?(?:td|dt|th|tr|h[1-6])\\b)[^<>]{0,300}>";
    /** The first word of a cell, term or heading, or after an anchor; in a plain line only if it is marked up. */
    private static final Pattern PLACE = Pattern.compile("(?im)(?:^[ \\t]*+(?:[|#*+`-]|" + TAGS + ")"
            + "|<(?:td|dt|th|h[1-6])\\b[^<>]{0,300}>"
            + "|<(?:span|a)\\b[^<>]{0,99}\\b(?:id|name)=\"?)"
            + "(?:" + TAGS + "|[\\s#*`|\\[-])*+(\\w++)");
    /** A table row whose first cell is a few words and whose second names a header. */
    private static final Pattern HEADER_ROW = Pattern.compile(
            "(?im)(?:^\\|[^|\\n]{1,60}\\||<t[dh]\\b[^<>]*>[^|\\n<]{1,60}(?:<br ?/?>|</p>|\\s)*</t[dh]>\\s*<td\\b[^<>]*>)"
                    + "(?:<[^<>]{0,300}>|[\\s*])*+([\\w.-]+\\.h)\\b");

    private static final Pattern META = Pattern.compile(
            "(?i)<meta\\s+name=\"(api_?name|api_?location|req\\.header|ms\\.contentlocale|locale)\"\\s+content=\"([^\"]*)\"");

    private static final Pattern ROOT_LANGUAGE = Pattern.compile("(?i)<html\\b[^<>]{0,300}?\\blang=[\"']?([\\w-]+)");

    private final SourceFile page;
    private final FrontMatter front;
    private final String text;

    private PageSigns(SourceFile page, FrontMatter front, String text) {
        this.page = page;
        this.front = front;
        this.text = text;
    }

    /** The signs of a page. */
    static PageSigns of(SourceFile page) {
        return new PageSigns(
                page, FrontMatter.of(page), page.text().replace("\\_", "_").replace("\\-", "-"));
    }

    /** The names that the page declares in its {@code api_name}. */
    Set<String> declared() {
        return set(Stream.concat(values("api_name", "APIName"), metas("name")));
    }

    /** The headers and libraries that the page declares its names to be in, in lower case. */
    Set<String> locations() {
        return set(Stream.of(
                        values("api_location", "APILocation", "req.header"),
                        metas("location"),
                        metas("header"),
                        groups(HEADER_ROW))
                .flatMap(found -> found)
                .map(location -> location.toLowerCase(Locale.ROOT)));
    }

    /** The names in positions where names are defined: at the start of a row, term, heading or item. */
    Set<String> placed(Predicate<String> names) {
        return set(groups(PLACE).filter(names));
    }

    /** The language that the page declares. */
    Optional<Locale> language() {
        return PageLanguage.of(
                page,
                key -> front.first(key).or(() -> metas(key).findFirst()),
                () -> groups(ROOT_LANGUAGE).findFirst());
    }

    private static Set<String> set(Stream<String> values) {
        return values.collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<String> values(String... keys) {
        return Stream.of(keys)
                .flatMap(key -> front.all(key).stream())
                .map(entry -> entry.text().strip())
                .filter(value -> !value.isEmpty());
    }

    private Stream<String> metas(String kind) {
        return META.matcher(text)
                .results()
                .filter(found -> found.group(1).toLowerCase(Locale.ROOT).endsWith(kind))
                .flatMap(found -> Stream.of(found.group(2).split("[,;]")))
                .map(String::strip);
    }

    private Stream<String> groups(Pattern pattern) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }
}
