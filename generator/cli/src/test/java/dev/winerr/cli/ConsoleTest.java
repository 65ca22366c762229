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

/** Output that cannot be written, input that cannot be read, and the layout on terminals. */
class ConsoleTest {
    @TempDir
    Path folder;

    @BeforeEach
    void makeHeader() throws IOException {
        Files.writeString(
                folder.resolve("codes.h"),
                "// " + "long text ".repeat(20) + "\n#define ACME_E_JAM ((HRESULT)0x80040201L)\n");
    }

    /** An output that fails, as a full file system and a closed pipe do. */
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

    /** As with {@code winerr list - < folder}: a shell opens the folder, and the first read fails. */
    @ParameterizedTest
    @CsvSource({"list -, 13", "model -, 14"})
    void standardInputThatCannotBeReadIsAnError(String commandLine, int column) {
        InputStream in = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Is a directory");
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                return read();
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(in, OutputStream.nullOutputStream(), err, Terminal.NONE, folder);

        assertThat(new Winerr(console).run(commandLine.split(" ", -1))).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .contains("<command line>:1:" + column + ": error: '<stdin>' cannot be read: Is a directory [WE003]");
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
    void coloursObeyNoColorAndTheTerminal(String noColour, String terminal, boolean may) {
        assertThat(Terminal.mayColour(Map.of("NO_COLOR", noColour, "TERM", terminal)))
                .isEqualTo(may);
    }
}
