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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a text says, it lands as that text in every file that our templates make, and does nothing there. */
class HostileTextTest {
    private final Catalog catalog = HostileTexts.catalog();

    @TempDir
    Path folder;

    @BeforeEach
    void generate() throws IOException {
        new Project(folder).emit(catalog, "Hostile");
    }

    @Test
    void javaCompilesAndSaysTheSame() throws Exception {
        Project project = new Project(folder);
        project.compile(JavaCompiler.ECJ);
        CodeFamily<?> family = project.compile(JavaCompiler.JAVAC_AND_DOCLINT).family("Hostile");
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

    @Test
    void propertiesHoldTheSame() throws IOException {
        Properties messages = properties("classes/hostile/HostileMessages_es.properties");
        Properties pages = properties("classes/hostile/HostilePages.properties");
        assertThat(messages).hasSize(catalog.codes().size());
        for (Code code : catalog.codes()) {
            assertThat(messages.getProperty(code.name())).isEqualTo(pattern(code));
            assertThat(pages.getProperty(code.name())).isEqualTo(address(code));
        }
    }

    @Test
    void jsonHoldsTheSame() throws IOException {
        JsonObject json =
                JsonParser.parseString(read("reports/hostile/Hostile.json")).getAsJsonObject();
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

    @Test
    void csvHoldsTheSameButForFormulas() throws IOException {
        List<List<String>> rows = Csv.parse(read("reports/hostile/Hostile.csv"));
        assertThat(rows).hasSize(catalog.codes().size() + 1);
        for (int i = 1; i < rows.size(); i++) {
            String text = replaced(plain(catalog.codes().get(i - 1)), c -> Character.getType(c) == Character.SURROGATE);
            List<String> row = rows.get(i);
            assertThat(row)
                    .hasSize(rows.get(0).size())
                    .noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r].*|-.*[^0-9].*"));
            assertThat(row.get(row.size() - 1)).isIn(text, "'" + text);
        }
    }

    @Test
    void htmlShowsTheSameAndRunsNothing() throws IOException {
        Document page = Jsoup.parse(read("reports/hostile/Hostile/reference.html"));
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("img, iframe, object, embed, base, svg")).isEmpty();
        for (Element element : page.getAllElements()) {
            assertThat(element.attributes())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on"));
            assertThat(element.attr("href")).matches("(?s)|#.*|https://example\\.org/.*");
        }
        for (Code code : catalog.codes()) {
            String text = page.select("#" + code.name() + " [lang=es]").get(0).wholeText();
            assertThat(visible(text)).isEqualTo(visible(plain(code)));
            for (Element title : page.select("section:has(#" + code.name() + ") h2:not(.unseen)")) {
                assertThat(visible(title.wholeText())).isEqualTo(visible(code.group()));
            }
        }
    }

    /** What HTML can show of a text: white space does not count, forbidden characters are replaced. */
    private static String visible(String text) {
        return replaced(text.replaceAll("[ \\t\\r\\n\\f\\x0B\\p{Z}]", ""), HostileTextTest::isForbidden);
    }

    private static String replaced(String text, IntPredicate isLost) {
        return text.codePoints()
                .map(c -> isLost.test(c) ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isForbidden(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.SURROGATE
                || (c & 0xFFFE) == 0xFFFE
                || c == 0xFDD0;
    }

    /** Characters that no address may have are written as their bytes. */
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

    /** In the text of a page a percent sign is just that, but for inserts. */
    private static boolean isOfPage(Code code) {
        return pattern(code).equals(plain(code).replaceAll("%(?![1-9])", "%%"));
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private Properties properties(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(file))) {
            properties.load(reader);
        }
        return properties;
    }
}
