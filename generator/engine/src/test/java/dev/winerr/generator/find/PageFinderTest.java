package dev.winerr.generator.find;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.Generator;
import dev.winerr.generator.catalog.Catalog;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.request.GenerationRequest;
import dev.winerr.generator.request.Key;
import dev.winerr.generator.request.RequestBuilder;
import dev.winerr.generator.request.Settings;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of toast.h among thousands that are of something else. */
class PageFinderTest {
    private static final List<String> NAMES =
            List.of("BURNT", "STUCK", "COLD", "CRUMBS", "NO_BREAD", "NO_POWER", "NO_PLUG", "TOO_THICK");
    private static final int DECOYS = 3000;

    @TempDir
    private Path folder = Path.of("");

    private final DiagnosticLog log = new DiagnosticLog();
    private String selected = "TOAST_E_*";

    @BeforeEach
    void writeHeader() throws IOException {
        String header = IntStream.range(0, NAMES.size())
                .mapToObj(i -> String.format("#define TOAST_E_%s ((HRESULT)0x%08XL)%n", NAMES.get(i), 0x80040200 + i))
                .collect(Collectors.joining());
        write("toast.h", header);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }

    private static String row(String name, String spelt, String text) {
        int value = 0x80040200 + NAMES.indexOf(name);
        return String.format(
                "| <span id=\"%1$s\"></span><dl> <dt>**%2$s**</dt> <dt>0x%3$08X</dt> </dl> | %4$s<br/> |\n",
                "TOAST_E_" + name, spelt.replace("_", "\\_"), value, text);
    }

    /** A page as the reference has them. */
    private static String reference(List<String> names, String suffix) {
        String api = names.stream().map(name -> "- TOAST_E_" + name + "\n").collect(Collectors.joining());
        String rows = names.stream()
                .map(name -> row(name, "TOAST_E_" + name, "It is " + name.toLowerCase(Locale.ROOT) + suffix))
                .collect(Collectors.joining());
        return "---\ntitle: Codes\ntopic_type:\n- apiref\napi_name:\n" + api
                + "api_location:\n- Toast.h\n---\n\n# Codes\n\n" + "| Constant/value | Description |\n|:---|:---|\n"
                + rows;
    }

    private void writeDecoys(String root) throws IOException {
        for (int i = 0; i < DECOYS; i++) {
            write(root + "/area" + i % 50 + "/page" + i + ".md", """
                    ---
                    title: Function number %1$d
                    api_name:
                    - Function%1$d
                    api_location:
                    - kernel32.dll
                    ---

                    # Function%1$d

                    | Return code | Description |
                    |---|---|
                    | **ERROR\\_NUMBER\\_%1$d** | Something went wrong. |
                    """.formatted(i));
        }
    }

    private Map<String, String> texts(String language, SourceReader sources, String... docs) {
        SourceFile origin = new SourceFile("<test>", "");
        Settings settings = new Settings(origin.start(), Path.of(""))
                .add(Key.HEADER, folder.resolve("toast.h").toString(), origin.start())
                .add(Key.INCLUDES, selected, origin.start());
        for (String value : docs) {
            int path = value.indexOf('=') + 1;
            settings = settings.add(
                    Key.DOCS, value.substring(0, path) + folder.resolve(value.substring(path)), origin.start());
        }
        GenerationRequest request =
                new RequestBuilder(Path.of(""), sources, log).build(settings).orElseThrow();
        Catalog catalog = new Generator(sources).catalog(request, log).orElseThrow();
        Locale locale = language.equals("en") ? Locale.ROOT : Locale.forLanguageTag(language);
        Map<String, String> texts = new TreeMap<>();
        catalog.codes().stream()
                .filter(code -> code.messages().containsKey(locale))
                .forEach(code -> texts.put(
                        code.name(), code.messages().get(locale).text().plain()));
        return texts;
    }

    private List<String> findings() {
        String rendered =
                log.sorted().stream().map(DiagnosticRenderer.plain()::render).collect(Collectors.joining());
        return rendered.lines()
                .map(line -> line.replace(folder + "/", "")
                        .replace(folder + "\\", "")
                        .replace('\\', '/'))
                .toList();
    }

    @Test
    void takesPagesThatSayThatTheyDefineTheNames() throws IOException {
        writeDecoys("en");
        write("en/toast/codes.md", reference(List.of("BURNT", "STUCK", "COLD", "CRUMBS", "NO_BREAD"), "."));
        write("en/toast/power.html", """
                <html><head><title>Power</title></head><body><h1>Power</h1>
                <table><tr><th>Constant</th><th>Description</th></tr>
                <tr><td>TOAST_E_NO_POWER</td><td>It is not plugged in.</td></tr>
                <tr><td>TOAST_E_NO_PLUG</td><td>It has no plug.</td></tr></table>
                <table><tr><td>Header<br></td><td><dl><dt>toast.h</dt></dl></td></tr></table></body></html>
                """);
        write("en/toast/itoaster-toast.md", """
                ---
                api_name:
                - IToaster.Toast
                api_location:
                - Toast.h
                ---
                # IToaster::Toast

                | Return code | Description |
                |---|---|
                | **TOAST\\_E\\_BURNT** | You waited too long. |
                | **TOAST\\_E\\_TOO\\_THICK** | Slice it. |
                """);
        write(
                "en/kitchen/how-to.md",
                "# How to\n\nIf it fails with TOAST_E_BURNT or TOAST\\_E\\_TOO\\_THICK, open the window.\n");
        write("en/kitchen/oven.md", """
                # Oven

                | Constant | Description |
                |---|---|
                | TOAST\\_E\\_TOO\\_THICK | Bake it. |

                | Requirement | Value |
                |---|---|
                | Header<br/> | <dl> <dt>Oven.h</dt> </dl> |
                """);
        write("en/old/codes.md", reference(List.of("BURNT", "STUCK"), ", they say."));
        write("en/.git/codes.md", reference(NAMES, " in the past."));

        assertThat(texts("en", new SourceReader(), "en"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "TOAST_E_BURNT", "It is burnt.",
                        "TOAST_E_STUCK", "It is stuck.",
                        "TOAST_E_COLD", "It is cold.",
                        "TOAST_E_CRUMBS", "It is crumbs.",
                        "TOAST_E_NO_BREAD", "It is no_bread.",
                        "TOAST_E_NO_POWER", "It is not plugged in.",
                        "TOAST_E_NO_PLUG", "It has no plug."));
        assertThat(findings())
                .containsExactly(
                        "en/kitchen/how-to.md:1:1: detail: this page is skipped: it mentions codes and defines none [WE332]",
                        "en/kitchen/oven.md:1:1: detail: this page is skipped: it is about oven.h [WE332]",
                        "en/old/codes.md:1:1: note: this page is skipped: all 2 codes that it defines are in en/toast/codes.md too"
                                + " [WE333]",
                        "      = help: name the page itself if its texts are to be used",
                        "en/toast/codes.md:1:1: detail: this page is used: it defines 5 names and lists 5 in its api_name"
                                + " [WE331]",
                        "en/toast/itoaster-toast.md:1:1: detail: this page is skipped: its api_name is IToaster.Toast [WE332]",
                        "en/toast/power.html:1:1: detail: this page is used: it defines 2 names and says that they are in"
                                + " toast.h [WE331]",
                        "toast.h:8:9: warning: no page in en documents TOAST_E_TOO_THICK [WE305]",
                        "    8 | #define TOAST_E_TOO_THICK ((HRESULT)0x80040207L)",
                        "      |         ^^^^^^^^^^^^^^^^^",
                        "      = help: it is generated with the text of the header, if that has one; add a row to the page if it"
                                + " is yours");
    }

    @Test
    void saysWhichPagesAreTooLargeToLookAt() throws IOException {
        write("en/toast/codes.md", reference(NAMES, "."));
        write("en/toast/dump.md", "");
        try (FileChannel dump = FileChannel.open(folder.resolve("en/toast/dump.md"), StandardOpenOption.WRITE)) {
            dump.write(ByteBuffer.wrap(new byte[1]), SourceReader.MAX_BYTES);
        }

        assertThat(texts("en", new SourceReader(), "en")).hasSize(NAMES.size());
        assertThat(findings())
                .contains(
                        "en/toast/dump.md:1:1: warning: this page was not looked at: en/toast/dump.md holds more than 64 MiB"
                                + " [WE336]");
    }

    @Test
    void takesTheTranslationAtThePathOfTheOriginalWhateverIsLeftOfItsNames() throws IOException {
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

    /** A page that a machine translated: its anchors are gone and its names damaged. */
    private static String translation(List<String> names) {
        return "# Códigos\n\n| Constante/valor | Descripción |\n|:---|:---|\n"
                + names.stream()
                        .map(name -> row(name, "TOAST_E_ " + name, "Texto " + NAMES.indexOf(name) + "."))
                        .map(row -> row.replaceAll("<span.*?</span>|<dt>0x[^<]*</dt>", ""))
                        .collect(Collectors.joining());
    }

    /** The reference of several languages in one folder: no page of one language competes with one of another. */
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
    void knowsTheLanguagesOfFoldersInAFolder(String original, String translation) throws IOException {
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
    void comparesPagesOfOneLanguageOnly() throws IOException {
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

    /** {@code to-do} is no language, nor is {@code is} where no folder beside it is called {@code en}. */
    @Test
    void takesNoOtherFolderForALanguage() throws IOException {
        write("docs/to-do/what/codes.md", reference(NAMES.subList(0, 5), "."));
        write("docs/is/it/codes.md", reference(NAMES.subList(5, 8), "."));

        assertThat(texts("en", new SourceReader(), "docs")).hasSize(NAMES.size());
    }

    /** The page documents the header, however few of its codes are wanted. */
    @Test
    void judgesPagesByAllThatTheHeaderDefines() throws IOException {
        selected = "TOAST_E_COLD";
        write("en/codes.md", reference(NAMES, ".").replaceFirst("(?s)^---.*?---\n", ""));
        write("en/other.md", reference(NAMES.subList(0, 2), "."));

        assertThat(texts("en", new SourceReader(), "en")).isEqualTo(Map.of("TOAST_E_COLD", "It is cold."));
        assertThat(findings())
                .contains("en/codes.md:1:1: detail: this page is used: it defines 8 names [WE331]")
                .noneMatch(line -> line.startsWith("en/other.md"));
    }

    @Test
    void saysWhereNothingWasFoundInOnePage() throws IOException {
        write("en/one.md", "# One\n");

        assertThat(texts("en", new SourceReader(), "en")).isEmpty();
        assertThat(findings())
                .contains(
                        "<test>:1:1: warning: no page in 'en' says that it documents toast.h; 1 page was looked at [WE335]");
    }

    @Test
    void judgesAFolderOfAnotherLanguageByItselfWhereThereIsNoOriginal() throws IOException {
        write("es/codes.md", reference(NAMES, ", dicen."));

        assertThat(texts("es", new SourceReader(), "es=es")).containsEntry("TOAST_E_COLD", "It is cold, dicen.");
    }

    @Test
    void saysWhereNothingWasFound() throws IOException {
        write("en/one.md", "# One\n");
        write("en/two.htm", "<p>Two</p>");
        write("en/three.txt", "TOAST_E_BURNT");

        assertThat(texts("en", new SourceReader(), "en")).isEmpty();
        assertThat(findings())
                .containsExactly(
                        "<test>:1:1: warning: no page in 'en' says that it documents toast.h; 2 pages were looked at [WE335]"
                                .replace("'en'", "'" + "en" + "'"),
                        "      = help: name the pages themselves, or the folder of the reference that has them");
    }

    @Test
    void leavesAPageThatCannotBeUsed() throws IOException {
        write("en/codes.md", "---\napi_name:\n- TOAST_E_BURNT\napi_location:\n- toast.h\n---\n\n# TOAST\\_E\\_BURNT\n");

        assertThat(texts("en", new SourceReader(), "en")).isEmpty();
        assertThat(findings())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("en/codes.md:1:1: note: this page is skipped: ")
                        .endsWith(" [WE334]"));
    }

    @Test
    void remembersBySizeAndTimeWhichPagesHaveNoNames() throws IOException {
        String page = reference(NAMES, ".");
        write("en/codes.md", "x".repeat(page.getBytes(StandardCharsets.UTF_8).length));
        Path file = folder.resolve("en/codes.md");
        FileTime time = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(file, time);
        Path memory = folder.resolve("memory");
        assertThat(texts("en", new SourceReader(memory), "en")).isEmpty();

        Files.writeString(file, page);
        Files.setLastModifiedTime(file, time);
        assertThat(texts("en", new SourceReader(memory), "en")).isEmpty();
        assertThat(texts("en", new SourceReader(), "en")).hasSize(NAMES.size());

        Files.setLastModifiedTime(file, FileTime.fromMillis(2_000_000));
        assertThat(texts("en", new SourceReader(memory), "en")).hasSize(NAMES.size());
    }
}
