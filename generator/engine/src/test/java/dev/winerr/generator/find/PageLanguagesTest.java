package dev.winerr.generator.find;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of toast.h in several languages, and which of them are translations of which. */
class PageLanguagesTest extends PageFinderFixture {
    @Test
    void usesTheTranslationAtThePathOfTheOriginalWhateverItsNames() throws IOException {
        write("en/toast/codes.md", reference(NAMES, "."));
        write(
                "es/toast/codes.md",
                "# Códigos\n\n| Constante/valor | Descripción |\n|:---|:---|\n"
                        + NAMES.stream()
                                .map(name -> row(name, "TOAST_E_ " + name, "Texto " + NAMES.indexOf(name) + "."))
                                .map(row -> row.replaceAll("<span.*?</span>", ""))
                                .collect(Collectors.joining()));
        write("es/toast/otra.md", "# Otra\n\nTOAST_E_BURNT, en pocas palabras.\n");

        assertThat(texts("es", new SourceReader(), "en", "es=es"))
                .containsEntry("TOAST_E_BURNT", "Texto 0.")
                .containsEntry("TOAST_E_TOO_THICK", "Texto 7.")
                .hasSize(NAMES.size());
        assertThat(findings())
                .contains("es/toast/codes.md:1:1: detail: this page is used: it translates en/toast/codes.md [WE331]");
    }

    @Test
    void pairsTranslationsWithTheOriginalOfTheirFolder() throws IOException {
        List<String> first = NAMES.subList(0, 4);
        List<String> second = NAMES.subList(4, 8);
        write("en/a/codes.md", reference(first, "."));
        write("en/b/codes.md", reference(second, "."));
        write("es/a/codes.md", translation(first));
        write("es/b/codes.md", translation(second));

        assertThat(texts("es", new SourceReader(), "en", "es=es"))
                .containsEntry("TOAST_E_BURNT", "Texto 0.")
                .containsEntry("TOAST_E_TOO_THICK", "Texto 7.")
                .hasSize(NAMES.size());
    }

    /** A machine-translated page: its anchors are lost and its names damaged. */
    private static String translation(List<String> names) {
        return "# Códigos\n\n| Constante/valor | Descripción |\n|:---|:---|\n"
                + names.stream()
                        .map(name -> row(name, "TOAST_E_ " + name, "Texto " + NAMES.indexOf(name) + "."))
                        .map(row -> row.replaceAll("<span.*?</span>|<dt>0x[^<]*</dt>", ""))
                        .collect(Collectors.joining());
    }

    /** References in several languages in one folder: pages compete only with pages in their language. */
    @ParameterizedTest
    @CsvSource({
        "docs/en-us/toast/codes.md, docs/es-es/toast/codes.md",
        "docs/en/toast/codes.md, docs/es/toast/codes.md",
        "docs/toast/en-US/codes.md, docs/toast/es-ES/codes.md",
        "docs/win.en-us/toast/codes.md, docs/win.es-es/toast/codes.md",
        "docs/toast/codes.md, docs/es-es/toast/codes.md",
        "docs/win/src/toast/codes.md, docs/win-pr.es-es/src/toast/codes.md",
        "docs/english/toast/codes.md, docs/es-es/toast/codes.md",
        "docs/a/english/toast/codes.md, docs/a/es-es/toast/codes.md",
    })
    void recognisesFoldersOfLanguages(String original, String translation) throws IOException {
        write(original, reference(NAMES, "."));
        write(translation, translation(NAMES));

        assertThat(texts("en", new SourceReader(), "docs"))
                .containsEntry("TOAST_E_COLD", "It is cold.")
                .hasSize(NAMES.size());
        assertThat(texts("es", new SourceReader(), "docs"))
                .containsEntry("TOAST_E_BURNT", "Texto 0.")
                .hasSize(NAMES.size());
        assertThat(findings())
                .contains(translation + ":1:1: detail: this page is used: it translates " + original + " [WE331]")
                .noneMatch(line -> line.contains("WE333"));
    }

    /** Both translations have the path of both originals, but each folder has more pages of one. */
    @Test
    void pairsFoldersThatHaveMostPathsInCommon() throws IOException {
        List<String> first = NAMES.subList(0, 4);
        List<String> second = NAMES.subList(4, 8);
        write("docs/win/src/codes.md", reference(first, "."));
        write("docs/win/src/more.md", "# More\n");
        write("docs/api/src/codes.md", reference(second, "."));
        write("docs/api/src/other.md", "# Other\n");
        write("docs/win-pr.es-es/src/codes.md", translation(first));
        write("docs/win-pr.es-es/src/more.md", "# Más\n");
        write("docs/api-pr.es-es/src/codes.md", translation(second));
        write("docs/api-pr.es-es/src/other.md", "# Otra\n");

        assertThat(texts("es", new SourceReader(), "docs"))
                .containsEntry("TOAST_E_BURNT", "Texto 0.")
                .containsEntry("TOAST_E_TOO_THICK", "Texto 7.")
                .hasSize(NAMES.size());
        assertThat(findings())
                .contains(
                        "docs/win-pr.es-es/src/codes.md:1:1: detail: this page is used: it translates docs/win/src/codes.md"
                                + " [WE331]",
                        "docs/api-pr.es-es/src/codes.md:1:1: detail: this page is used: it translates docs/api/src/codes.md"
                                + " [WE331]");
    }

    @Test
    void comparesOnlyPagesInOneLanguage() throws IOException {
        write("docs/codes.md", reference(NAMES, "."));
        write("docs/codes.es.md", reference(NAMES, ", dicen."));
        write("docs/codici.md", reference(NAMES, ", si dice.").replaceFirst("---\n", "---\nms.contentlocale: it-it\n"));
        write("docs/german.html", """
                <html lang="de-DE"><head><meta name="api_location" content="toast.h"></head><body><table>
                <tr><th>Konstante</th><th>Beschreibung</th></tr>
                <tr><td>TOAST_E_COLD</td><td>Kalt.</td></tr>
                <tr><td>TOAST_E_BURNT</td><td>Schwarz.</td></tr></table></body></html>
                """);
        write("docs/old/one.md", reference(List.of("COLD"), ", it was."));

        assertThat(texts("en", new SourceReader(), "docs")).containsEntry("TOAST_E_COLD", "It is cold.");
        assertThat(texts("es", new SourceReader(), "docs")).containsEntry("TOAST_E_COLD", "It is cold, dicen.");
        assertThat(texts("it", new SourceReader(), "docs")).containsEntry("TOAST_E_COLD", "It is cold, si dice.");
        assertThat(texts("de", new SourceReader(), "docs")).containsEntry("TOAST_E_COLD", "Kalt.");
        assertThat(findings())
                .filteredOn(line -> line.contains("WE333"))
                .containsOnly(
                        "docs/old/one.md:1:1: note: this page is skipped: the code that it defines is in docs/codes.md too"
                                + " [WE333]");
    }

    /** {@code to-do} is not a language, nor is {@code is} without a folder {@code en} next to it. */
    @Test
    void doesNotMistakeOtherFoldersForLanguages() throws IOException {
        write("docs/to-do/what/codes.md", reference(NAMES.subList(0, 5), "."));
        write("docs/is/it/codes.md", reference(NAMES.subList(5, 8), "."));

        assertThat(texts("en", new SourceReader(), "docs")).hasSize(NAMES.size());
    }

    @Test
    void judgesPagesOfAnotherLanguageByContentIfThereIsNoOriginal() throws IOException {
        write("es/codes.md", reference(NAMES, ", dicen."));

        assertThat(texts("es", new SourceReader(), "es=es")).containsEntry("TOAST_E_COLD", "It is cold, dicen.");
    }
}
