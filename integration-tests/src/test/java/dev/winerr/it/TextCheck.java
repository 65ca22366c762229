package dev.winerr.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.winerr.CodeFamily;
import dev.winerr.ResultCode;
import dev.winerr.generator.catalog.Catalog;
import dev.winerr.generator.catalog.Code;
import dev.winerr.generator.catalog.Message;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.function.IntPredicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Compares generated files with the catalogue: each file contains the same texts, and none of them has an effect. */
final class TextCheck {
    private final Path folder;
    private final Catalog catalog;
    private final String place;

    /**
     * Creates a check of a project.
     *
     * @param folder the folder of the project
     * @param catalog the catalogue that the files were generated from
     * @param name the family, whose package has the same name
     */
    TextCheck(Path folder, Catalog catalog, String name) {
        this.folder = folder;
        this.catalog = catalog;
        this.place = name.toLowerCase(Locale.ROOT) + "/" + name;
    }

    void javaSaysTheSame(CodeFamily<?> family) {
        for (Code code : catalog.codes()) {
            ResultCode made = family.named(code.name()).orElseThrow();
            assertThat(family.messages(HostileTexts.SPANISH).getString(code.name()))
                    .isEqualTo(pattern(code));
            if (isOfPage(code)) {
                assertThat(made.message(Locale.ROOT)).contains(plain(code));
            }
            assertThat(made.isDocumented()).isTrue();
            assertThat(made.link().map(URI::toString).orElse("")).isEqualTo(address(code));
        }
    }

    void propertiesHoldTheSame() throws IOException {
        Properties messages = properties("Messages_es");
        Properties pages = properties("Pages");
        assertThat(messages).hasSize(catalog.codes().size());
        for (Code code : catalog.codes()) {
            assertThat(messages.getProperty(code.name())).isEqualTo(pattern(code));
            assertThat(pages.getProperty(code.name())).isEqualTo(address(code));
        }
    }

    void jsonHoldsTheSame() throws IOException {
        JsonObject json = JsonParser.parseString(report(".json")).getAsJsonObject();
        assertThat(json.get("header").getAsString()).isEqualTo(catalog.header());
        int index = 0;
        for (JsonElement element : json.getAsJsonArray("codes")) {
            JsonObject code = element.getAsJsonObject();
            Code expected = catalog.codes().get(index++);
            assertThat(code.getAsJsonObject("messages").get("es").getAsString()).isEqualTo(plain(expected));
            assertThat(code.get("link").getAsString()).isEqualTo(address(expected));
        }
        assertThat(index).isEqualTo(catalog.codes().size());
    }

    void csvHoldsTheSameButForFormulas() throws IOException {
        List<List<String>> rows = Csv.parse(report(".csv"));
        assertThat(rows).hasSize(catalog.codes().size() + 1);
        for (int i = 1; i < rows.size(); i++) {
            String text = replaced(plain(catalog.codes().get(i - 1)), TextCheck::isSurrogate);
            List<String> row = rows.get(i);
            assertThat(row)
                    .hasSize(rows.get(0).size())
                    .noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r].*|-.*[^0-9].*"));
            assertThat(row.get(row.size() - 1)).isIn(text, "'" + text);
        }
    }

    void htmlShowsTheSameAndRunsNothing() throws IOException {
        Document page = Jsoup.parse(report("/reference.html"));
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("img, iframe, object, embed, base, svg")).isEmpty();
        for (Element element : page.getAllElements()) {
            assertThat(element.attributes())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on"));
            assertThat(element.attr("href")).matches("(?s)|#.*|https://example\\.org/.*");
        }
        for (Code code : catalog.codes()) {
            String text = Objects.requireNonNull(page.getElementById(code.name()))
                    .select("[lang=es]")
                    .get(0)
                    .wholeText();
            assertThat(visible(text)).isEqualTo(visible(plain(code)));
            for (Element title : page.select("section:has(#" + code.name() + ") h2:not(.unseen)")) {
                assertThat(visible(title.wholeText())).isEqualTo(visible(code.group()));
            }
        }
    }

    /** A text as HTML can represent it: white space is ignored, forbidden characters are replaced. */
    private static String visible(String text) {
        // Two lone surrogates with white space between them are not a pair.
        String whole = replaced(text, TextCheck::isSurrogate);
        return replaced(whole.replaceAll("[ \\t\\r\\n\\f\\x0B\\p{Z}]", ""), TextCheck::isForbidden);
    }

    private static String replaced(String text, IntPredicate isLost) {
        return text.codePoints()
                .map(c -> isLost.test(c) ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isForbidden(int c) {
        return Character.isISOControl(c) || (c & 0xFFFE) == 0xFFFE || c == 0xFDD0;
    }

    private static boolean isSurrogate(int c) {
        return Character.getType(c) == Character.SURROGATE;
    }

    /** Characters that addresses must not contain are percent-encoded. */
    private static String address(Code code) {
        return code.link()
                .map(link -> link.replace("\"", "%22").replace("<", "%3C").replace(">", "%3E"))
                .map(link -> link.replace("*", "%2A").replace("@", "%40").replace("\\", "%5C"))
                .map(link -> link.replace("{", "%7B").replace("}", "%7D"))
                .orElse("");
    }

    private static Message message(Code code) {
        return Objects.requireNonNull(code.messages().get(HostileTexts.SPANISH));
    }

    private static String plain(Code code) {
        return message(code).text().plain();
    }

    private static String pattern(Code code) {
        return message(code).pattern();
    }

    /** Whether the pattern is that of a page, where a percent sign is escaped unless it begins an insert. */
    private static boolean isOfPage(Code code) {
        return pattern(code).equals(plain(code).replaceAll("%(?![1-9])", "%%"));
    }

    private String report(String ending) throws IOException {
        return Files.readString(folder.resolve("reports").resolve(place + ending));
    }

    private Properties properties(String ending) throws IOException {
        Properties properties = new Properties();
        try (Reader reader =
                Files.newBufferedReader(folder.resolve("classes").resolve(place + ending + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }
}
