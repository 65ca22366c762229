package dev.winerr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a second run does with the files of the first. */
class GenerateAgainTest {
    @TempDir
    Path folder;

    @BeforeEach
    void makeHeaders() throws IOException {
        Files.writeString(folder.resolve("a.h"), "#define ACME_E_A ((HRESULT)0x80040201L)\n");
        Files.writeString(folder.resolve("b.h"), "#define ACME_E_B ((HRESULT)0x80040202L)\n");
    }

    private String generate(String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] all = new String[arguments.length + 3];
        System.arraycopy(new String[] {"generate", "-o", "out"}, 0, all, 0, 3);
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        Console console =
                new Console(InputStream.nullInputStream(), new ByteArrayOutputStream(), err, Terminal.NONE, folder);
        int exit = new Winerr(console).run(all);
        return err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n") + exit;
    }

    @Test
    void filesOfTheOldNameGo() {
        generate("--report", "", "a.h");

        assertThat(generate("--report", "", "--name", "Other", "a.h")).isEqualTo("""
                removed out/A.java
                removed out/ACode.java
                removed out/AFamily.java
                removed out/AMessages.properties
                removed out/APages.properties
                removed out/META-INF/native-image/dev.winerr/A/resource-config.json
                a.h: 1 code, 0 documented in en; 0 findings
                out: 7 of 7 files written
                0""");
    }

    /** What lies where winerr wrote once is not winerr's if somebody put another file there. */
    @Test
    void filesThatReplacedOursStay() throws IOException {
        generate("--report", "", "a.h");
        Path theirs = folder.resolve("out/A.java");
        Files.writeString(theirs, "class A {}\n");

        assertThat(generate("--report", "", "a.h"))
                .contains("'out/A.java' is there already, and nothing says that winerr made it [WE027]")
                .endsWith("1 error; nothing written\n4");
        assertThat(theirs).hasContent("class A {}");
        assertThat(generate("--report", "", "--force", "a.h")).endsWith("out: 1 of 7 files written\n0");
    }

    @Test
    void filesOfOtherHeadersStay() {
        generate("--report", "", "a.h");
        generate("--report", "", "b.h");

        assertThat(folder.resolve("out/A.java")).exists();
        assertThat(folder.resolve("out/B.java")).exists();
    }

    @Test
    void reportsWithoutAMarkAreWrittenAgain() throws IOException {
        generate("--report", "csv", "a.h");
        Files.writeString(folder.resolve("a.h"), "#define ACME_E_OTHER ((HRESULT)0x80040203L)\n");

        assertThat(generate("--report", "csv", "a.h")).endsWith("files written\n0");
        assertThat(folder.resolve("out/A.csv")).content().contains("ACME_E_OTHER");
    }

    @Test
    void filesOfAFamilyThatGotErrorsStay() throws IOException {
        generate("--report", "", "a.h", "b.h");
        Files.writeString(folder.resolve("a.h"), "#define ACME_E_A ((HRESULT)(1 / 0))\n");

        assertThat(generate("-k", "--report", "", "a.h", "b.h")).endsWith("\n3");
        assertThat(folder.resolve("out/A.java")).exists();
    }
}
