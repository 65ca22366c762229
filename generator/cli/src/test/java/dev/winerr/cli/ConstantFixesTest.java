package dev.winerr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources in encodings that transcripts, which are UTF-8, cannot contain. */
class ConstantFixesTest {
    private static final String SOURCE = "interface Kiln { int KILN_E_HOT = 0x80260020; } // caf%c\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void keepsTheEncodingOfTheSource() throws IOException {
        byte[] old = String.format(SOURCE, '\u00e9').getBytes(StandardCharsets.ISO_8859_1);

        assertThat(fix(old)).endsWith("1 of 1 literals corrected in 1 file\n0\n");
        assertThat(Files.readString(folder.resolve("Kiln.java"), StandardCharsets.ISO_8859_1))
                .isEqualTo("interface Kiln { int KILN_E_HOT = 0x80260002; } // caf\u00e9\n");
    }

    @Test
    void leavesFilesInUnknownEncodings() throws IOException {
        byte[] old = String.format(SOURCE, '\u0081').getBytes(StandardCharsets.ISO_8859_1);

        assertThat(fix(old))
                .contains("""
                Kiln.java:1:1: warning: 'Kiln.java' cannot be written in its original encoding, which is unknown [WE074]
                """)
                .contains("      = help: convert it to UTF-8, or correct it by hand\n")
                .endsWith("\n1\n");
        assertThat(folder.resolve("Kiln.java")).hasBinaryContent(old);
    }

    private String fix(byte[] source) throws IOException {
        Files.write(folder.resolve("Kiln.java"), source);
        Files.writeString(folder.resolve("kiln.h"), "#define KILN_E_HOT ((HRESULT)0x80260002L)\n");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                new Console(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, Terminal.NONE, folder);
        int exit = new Winerr(console).run("check", "Kiln.java", "--against", "kiln.h", "--fix");
        return err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n") + exit + "\n";
    }
}
