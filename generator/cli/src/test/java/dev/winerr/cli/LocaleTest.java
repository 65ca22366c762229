package dev.winerr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A process in the locale C, as in containers and cron jobs, where Java cannot open files with non-ASCII names. */
@EnabledOnOs(OS.LINUX)
class LocaleTest {
    private static final String HEADER = "#define ACME_E_JAM ((HRESULT)0x80040201L)\n";

    @TempDir
    Path folder;

    @Test
    void namesTheLocaleForAnOperand() throws Exception {
        Files.writeString(folder.resolve("h\u00fc.h"), HEADER);

        assertThat(run("list", "h\u00fc.h"))
                .contains("error: the locale of this process has no characters for the path 'h")
                .contains("[WE022]")
                .contains("= help: set LC_ALL=C.UTF-8, or another locale in UTF-8, and start again")
                .endsWith("exit 3");
    }

    @ParameterizedTest
    @CsvSource({
        "index -o \u00fc acme.h, 2",
        "check A.java --against acme.h --allow \u00fc, 3",
        "check \u00fc.java --against acme.h, 3",
        "diff acme.h \u00fc.jar, 3",
        "decode --index \u00fc 5, 3",
    })
    void namesTheLocaleForEveryOperand(String commandLine, int exit) throws Exception {
        Files.writeString(folder.resolve("acme.h"), HEADER);
        Files.writeString(folder.resolve("A.java"), "interface A { int ACME_E_JAM = 0x80040201; }\n");

        assertThat(run(commandLine.split(" ", -1))).contains("[WE022]").endsWith("exit " + exit);
    }

    @Test
    void namesTheLocaleForASetting() throws Exception {
        Files.writeString(folder.resolve("h\u00fc.h"), HEADER);
        Files.writeString(folder.resolve("acme.properties"), "header=h\u00fc.h\n");

        assertThat(run("list", "acme.properties")).isEqualTo("""
            acme.properties:1:1: error: the locale of this process has no characters for the path 'h\u00fc.h' [WE022]
                1 | header=h\u00fc.h
                  | ^^^^^^^^^^^
                  = help: set LC_ALL=C.UTF-8, or another locale in UTF-8, and start again
            1 error
            exit 3\
            """);
    }

    @Test
    void readsFilesNextToThoseThatItCannotName() throws Exception {
        Files.writeString(folder.resolve("acme.h"), "#include \"other.h\"\n" + HEADER);
        Files.writeString(folder.resolve("acme.\u00fc.md"), "# no page\n");
        Files.writeString(folder.resolve("\u00fc.h"), HEADER);

        assertThat(run("list", "acme.h")).contains("ACME_E_JAM  0x80040201").endsWith("exit 0");
    }

    @Test
    void namesTheLocaleForTheCurrentFolder() throws Exception {
        folder = Files.createDirectory(folder.resolve("\u00fc"));

        assertThat(run("list", "acme.h"))
                .startsWith("winerr: the locale of this process has no characters for the current folder ")
                .endsWith("; set LC_ALL=C.UTF-8, or another locale in UTF-8, and start again\nexit 3");
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(TestClassPath.JAVA, "-cp", TestClassPath.ofTests(), "dev.winerr.cli.Main"),
                        Stream.of(arguments))
                .toList();
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return output + "exit " + process.waitFor();
    }
}
