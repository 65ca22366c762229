package dev.winerr.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.docs.DocPage;
import dev.winerr.generator.docs.PageReader;
import dev.winerr.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which page is the original of a translation: differing values show it. */
class NamingTest {
    private final DiagnosticLog log = new DiagnosticLog();

    private DocPage page(String name, String language, String value) {
        String text = "| Code | Value | Text |\n|---|---|---|\n| KILN_E_ONE | " + value
                + " | One |\n| KILN_E_TWO | 0x80260002 | Two |\n";
        return new PageReader(log).read(new SourceFile(name, text), Optional.of(Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @CsvSource({
        "a/kiln.md, es/b/kiln.es.md, a/kiln.md",
        "a/oven.md, es/b/kiln.es.md, a/oven.md",
        "a/oven.md b/other.md, es/b/kiln.es.md, ''",
        "a/oven.md b/kiln.md, es/a/kiln.es.md, b/kiln.md",
        "a/kiln.md b/kiln.md, es/b/kiln.es.md, b/kiln.md",
        "b/kiln.md a/kiln.md, es/b/kiln.es.md, b/kiln.md",
        "a/kiln.md b/kiln.md, es/c/kiln.es.md, a/kiln.md",
        "en/a/b/kiln.md en/c/b/kiln.md, es/c/b/kiln.es.md, en/c/b/kiln.md",
        "b/kiln.md c/b/kiln.md, c/b/kiln.es.md, c/b/kiln.md",
        "en\\c\\kiln.md en\\b\\kiln.md, es\\b\\kiln.es.md, en\\b\\kiln.md",
        "a/kiln.md kiln.md, kiln.es.md, a/kiln.md"
    })
    void isTheOneOfThatNameInTheMostSimilarFolders(String originals, String translation, String original) {
        List<DocPage> pages = new ArrayList<>(List.of(page(translation, "es", "0x80260011")));
        for (String name : originals.split(" ", -1)) {
            pages.add(page(name, "en-US", "0x80260001"));
        }
        new Naming(Vocabulary.NONE, log).name(pages, Locale.ENGLISH);
        assertThat(log.sorted().stream()
                        .filter(found -> found.kind().id().equals("WE215"))
                        .flatMap(found -> found.notes().stream())
                        .map(note -> note.span().file().name())
                        .collect(Collectors.joining()))
                .isEqualTo(original);
    }

    @Test
    void originalsComeFirst() {
        List<NamedPage> named = new Naming(Vocabulary.NONE, log)
                .name(
                        List.of(
                                page("es.md", "es", "0x80260001"),
                                page("none.md", "und", "0x80260001"),
                                page("de.md", "de", "0x80260001"),
                                page("gb.md", "en-GB", "0x80260001")),
                        Locale.ENGLISH);
        assertThat(named)
                .extracting(page -> page.page().source().name())
                .containsExactly("none.md", "gb.md", "es.md", "de.md");
    }
}
