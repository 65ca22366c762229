package dev.winerr.generator.find;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pages of toast.h among thousands about something else. */
class PageFinderTest extends PageFinderFixture {
    private static final int DECOYS = 3000;

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

    @Test
    void usesPagesThatDeclareThatTheyDefineTheNames() throws IOException {
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
                        "en/kitchen/how-to.md:1:1: detail: this page is skipped: it mentions codes but defines none [WE332]",
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
                        "      = help: it is generated with the text of the header, if there is one; if the page is"
                                + " yours, add a row");
    }

    @Test
    void reportsPagesThatAreTooLarge() throws IOException {
        write("en/toast/codes.md", reference(NAMES, "."));
        write("en/toast/dump.md", "");
        try (FileChannel dump = FileChannel.open(folder.resolve("en/toast/dump.md"), StandardOpenOption.WRITE)) {
            dump.write(ByteBuffer.wrap(new byte[1]), SourceReader.MAX_BYTES);
        }

        assertThat(texts("en", new SourceReader(), "en")).hasSize(NAMES.size());
        assertThat(findings())
                .contains(
                        "en/toast/dump.md:1:1: warning: this page could not be searched: en/toast/dump.md is larger than 64 MiB"
                                + " [WE336]");
    }

    /** The page documents the header, however few of its codes are selected. */
    @Test
    void judgesPagesByAllNamesOfTheHeader() throws IOException {
        selected = "TOAST_E_COLD";
        write("en/codes.md", reference(NAMES, ".").replaceFirst("(?s)^---.*?---\n", ""));
        write("en/other.md", reference(NAMES.subList(0, 2), "."));

        assertThat(texts("en", new SourceReader(), "en")).isEqualTo(Map.of("TOAST_E_COLD", "It is cold."));
        assertThat(findings())
                .contains("en/codes.md:1:1: detail: this page is used: it defines 8 names [WE331]")
                .noneMatch(line -> line.startsWith("en/other.md"));
    }

    @Test
    void reportsThatNothingWasFoundInOnePage() throws IOException {
        write("en/one.md", "# One\n");

        assertThat(texts("en", new SourceReader(), "en")).isEmpty();
        assertThat(findings())
                .contains(
                        "<test>:1:1: warning: no page in 'en' says that it documents toast.h; 1 page was looked at [WE335]");
    }

    @Test
    void reportsThatNothingWasFound() throws IOException {
        write("en/one.md", "# One\n");
        write("en/two.htm", "<p>Two</p>");
        write("en/three.txt", "TOAST_E_BURNT");

        assertThat(texts("en", new SourceReader(), "en")).isEmpty();
        assertThat(findings())
                .containsExactly(
                        "<test>:1:1: warning: no page in 'en' says that it documents toast.h; 2 pages were looked at [WE335]"
                                .replace("'en'", "'" + "en" + "'"),
                        "      = help: name the pages themselves, or the folder that contains them");
    }

    @Test
    void skipsAPageThatCannotBeUsed() throws IOException {
        write("en/codes.md", "---\napi_name:\n- TOAST_E_BURNT\napi_location:\n- toast.h\n---\n\n# TOAST\\_E\\_BURNT\n");

        assertThat(texts("en", new SourceReader(), "en")).isEmpty();
        assertThat(findings())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("en/codes.md:1:1: note: this page is skipped: ")
                        .endsWith(" [WE334]"));
    }

    @Test
    void remembersPagesWithoutNamesBySizeAndTime() throws IOException {
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
