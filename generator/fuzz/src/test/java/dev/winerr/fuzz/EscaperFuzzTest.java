package dev.winerr.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.gson.JsonParser;
import dev.winerr.generator.emit.escape.Escaper;
import dev.winerr.generator.emit.escape.Escapers;
import dev.winerr.generator.emit.escape.UnsafeValueException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jsoup.Jsoup;

/** Inserted texts are still the same texts when the generated file is read. */
class EscaperFuzzTest {

    @FuzzTest
    void comesBackAsText(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8).replace("\0", "");
        Optional<String> json = inserted("x.json", "{\"a\":\"", text, "\"}");
        if (json.isPresent()) {
            assertThat(JsonParser.parseString(json.get())
                            .getAsJsonObject()
                            .get("a")
                            .getAsString())
                    .isEqualTo(text);
        }
        Optional<String> properties = inserted("x.properties", "a=", text, "\nb=1\n");
        if (properties.isPresent()) {
            Properties read = new Properties();
            read.load(new StringReader(properties.get()));
            assertThat(read).containsOnlyKeys("a", "b").containsEntry("a", text);
        }
        Optional<String> html = inserted("x.html", "<p id=\"a\">", text, "</p><p id=\"b\">b</p>");
        if (html.isPresent()) {
            assertThat(Jsoup.parse(html.get()).select("body *")).hasSize(2);
        }
        for (String file : List.of("x.java", "x.cs", "x.py", "x.rb", "x.ps1", "x.yaml", "x.kt")) {
            quoted(file, text).ifPresent(inside -> assertThat(inside).doesNotContain("\n"));
        }
        // Strings of several lines, in which a quote is doubled or follows a backslash.
        quoted("x.sql", text)
                .ifPresent(inside -> assertThat(inside.replace("\"\"", "")).doesNotContain("\""));
        quoted("x.sh", text)
                .ifPresent(
                        inside -> assertThat(inside.replaceAll("(?s)\\\\.", "")).doesNotContain("\"", "$", "`"));
    }

    /** The escaped text inside a quoted string. */
    private static Optional<String> quoted(String file, String text) {
        return inserted(file, "a = \"", text, "").map(line -> line.substring("a = \"".length()));
    }

    /** A file with an inserted text; empty if the text cannot be represented there. */
    private static Optional<String> inserted(String file, String before, String text, String after) {
        Escaper escaper = Escapers.forFile(file);
        before.chars().forEach(c -> escaper.follow((char) c));
        try {
            return Optional.of(before + escaper.value(text) + after);
        } catch (UnsafeValueException e) {
            return Optional.empty();
        }
    }
}
