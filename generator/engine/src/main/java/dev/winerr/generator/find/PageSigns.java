package dev.winerr.generator.find;

import dev.winerr.generator.docs.markup.FrontMatter;
import dev.winerr.generator.source.SourceFile;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What shows what a page is about, without reading it as a page.
 *
 * @param placed the header's names that stand where names are defined: first in a row, term, heading or item
 * @param promised the header's names in {@code api_name}
 * @param others the other names in {@code api_name}
 * @param locations the headers and libraries that the page says its names are in, in lower case
 */
record PageSigns(Set<String> placed, Set<String> promised, Set<String> others, Set<String> locations) {
    private static final String TAGS = "<(?!/?(?:td|dt|th|tr|h[1-6])\\b)[^<>]{0,300}>";
    /** The word after the start of a cell, term or heading, or after an anchor; in a plain line only if marked as special. */
    private static final Pattern PLACE = Pattern.compile("(?im)(?:^[ \\t]*+(?:[|#*+`-]|" + TAGS + ")"
            + "|<(?:td|dt|th|h[1-6])\\b[^<>]{0,300}>"
            + "|<(?:span|a)\\b[^<>]{0,99}\\b(?:id|name)=\"?)"
            + "(?:" + TAGS + "|[\\s#*`|\\[-])*+(\\w++)");
    /** A row of a table whose first cell is a few words and whose second names a header. */
    private static final Pattern HEADER_ROW =
            Pattern.compile("(?im)(?:^\\|[^|\\n]{1,60}\\||<t[dh]\\b[^<>]*>[^|\\n<]{1,60}(?:<br ?/?>|</p>|\\s)*</t[dh]>\\s*<td\\b[^<>]*>)"
                    + "(?:<[^<>]{0,300}>|[\\s*])*+([\\w.-]+\\.h)\\b");
    private static final Pattern META =
            Pattern.compile("(?i)<meta\\s+name=\"(api_?name|api_?location|req\\.header)\"\\s+content=\"([^\"]*)\"");

    /** The signs of a page, as far as they concern some names. */
    static PageSigns of(SourceFile page, Predicate<String> names) {
        String text = page.text().replace("\\_", "_").replace("\\-", "-");
        FrontMatter front = FrontMatter.of(page);
        Set<String> api = Stream.concat(values(front, "api_name", "APIName"), metas(text, "name"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> locations = Stream.of(
                        values(front, "api_location", "APILocation", "req.header"),
                        metas(text, "location"),
                        metas(text, "header"),
                        groups(HEADER_ROW, text))
                .flatMap(found -> found)
                .map(location -> location.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new PageSigns(
                groups(PLACE, text).filter(names).collect(Collectors.toCollection(LinkedHashSet::new)),
                filter(api, names),
                filter(api, names.negate()),
                locations);
    }

    private static Set<String> filter(Set<String> all, Predicate<String> wanted) {
        return all.stream().filter(wanted).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> values(FrontMatter front, String... keys) {
        return Stream.of(keys)
                .flatMap(key -> front.all(key).stream())
                .map(entry -> entry.text().strip())
                .filter(value -> !value.isEmpty());
    }

    private static Stream<String> metas(String text, String kind) {
        Matcher meta = META.matcher(text);
        return meta.results()
                .filter(found -> found.group(1).toLowerCase(Locale.ROOT).endsWith(kind))
                .flatMap(found -> Stream.of(found.group(2).split("[,;]")))
                .map(String::strip);
    }

    private static Stream<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }
}
