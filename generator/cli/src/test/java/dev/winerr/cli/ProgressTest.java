package dev.winerr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The progress of a long run on a terminal. */
class ProgressTest {
    private static final Terminal REDRAWS = new Terminal(false, true, 0);

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private String seen() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private Console console(Terminal terminal) {
        return new Console(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, terminal, Path.of(""));
    }

    /** Reports progress until the run has lasted long enough for it to be shown. */
    private void work(Console console) {
        for (int i = 0; i < 15 && seen().isEmpty(); i++) {
            console.progress(2, 3, "winerror.h");
            LockSupport.parkNanos(50_000_000);
        }
    }

    @Test
    void isErasedBeforeOtherOutput() {
        Console console = console(REDRAWS);
        work(console);
        console.say("done");
        assertThat(seen()).isEqualTo("\r\u001B[K2 of 3: winerror.h\r\u001B[Kdone" + System.lineSeparator());
    }

    @Test
    void countsThePagesOfDocs(@TempDir Path folder) throws IOException {
        for (String page : List.of("a.md", "b.md", "c.md")) {
            Files.writeString(
                    folder.resolve(page),
                    "| Constant | Description |\n|---|---|\n| ACME_E_JAM 0x80040201 | Jammed. |\n");
        }
        Console console =
                new Console(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, REDRAWS, folder);
        // Longer than the time for which nothing is shown.
        LockSupport.parkNanos(600_000_000);
        assertThat(new Winerr(console).run("docs", ".")).isZero();
        assertThat(seen()).startsWith("\r\u001B[K1 of 3: ./a.md");
    }

    @Test
    void shortRunsShowNone() {
        Progress progress = new Progress(new PrintStream(err, true, StandardCharsets.UTF_8));
        progress.show(1, 3, "winerror.h");
        progress.clear();
        assertThat(seen()).isEmpty();
    }

    @Test
    void isNeitherInFilesNorWithQuiet() {
        work(console(Terminal.NONE));
        Console quiet = console(REDRAWS);
        quiet.obey(false, true, false);
        work(quiet);
        assertThat(seen()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "60, 0, 60", "71, 0, 71", "72, 1, 70", "200, 1, 70"})
    void fitsOneLine(int letters, int ellipses, int kept) {
        String line = Progress.line(1, 9, "x".repeat(letters));
        assertThat(line)
                .isEqualTo("1 of 9: " + "\u2026".repeat(ellipses) + "x".repeat(kept))
                .hasSizeLessThan(80);
    }
}
