package dev.winerr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Output that cannot be written, terminals, and what they show. */
class ConsoleTest {
    @TempDir
    Path folder;

    @BeforeEach
    void makeHeader() throws IOException {
        Files.writeString(
                folder.resolve("codes.h"),
                "// " + "long text ".repeat(20) + "\n#define ACME_E_JAM ((HRESULT)0x80040201L)\n");
    }

    /** What a file system says when it is full, or a pipe when nobody reads it any more. */
    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    private String list(OutputStream out, Terminal terminal) {
        return run(out, terminal, "list", "codes.h");
    }

    private String run(OutputStream out, Terminal terminal, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = new Winerr(new Console(InputStream.nullInputStream(), out, err, terminal, folder)).run(arguments);
        return err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n") + exit;
    }

    @Test
    void aFullDiskIsAnError() {
        assertThat(list(failing("No space left on device"), Terminal.NONE))
                .isEqualTo("winerr: standard output cannot be written: No space left on device\n4");
    }

    @Test
    void aClosedPipeIsNot() {
        assertThat(list(failing("Broken pipe"), Terminal.NONE)).isEqualTo("0");
    }

    @Test
    void tablesFitATerminal() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        list(out, new Terminal(false, false, 60));
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .allMatch(line -> line.length() <= 60)
                .last()
                .asString()
                .endsWith("\u2026");
    }

    @Test
    void tablesAreWholeInAPipe() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        list(out, Terminal.NONE);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("long text ".repeat(20).strip());
    }

    @Test
    void textsBreakBetweenWordsOnATerminal() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        run(out, new Terminal(false, false, 48), "decode", "--header", "codes.h", "ACME_E_JAM");
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .filteredOn(line -> line.contains("long text"))
                .hasSize(5)
                .allMatch(line -> line.matches(" {6}long text( long text){0,3}"));
    }

    @ParameterizedTest
    @CsvSource({"'', xterm, true", "1, xterm, false", "'', dumb, false", "0, xterm, false"})
    void coloursAreForThoseWhoWantThem(String noColour, String terminal, boolean may) {
        assertThat(Terminal.mayColour(Map.of("NO_COLOR", noColour, "TERM", terminal)))
                .isEqualTo(may);
    }
}
