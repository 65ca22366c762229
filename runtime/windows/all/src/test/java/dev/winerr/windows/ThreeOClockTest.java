package dev.winerr.windows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.winerr.HResult;
import dev.winerr.SystemMessages;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in README prints the output shown there, with only this module and its dependencies. */
class ThreeOClockTest {
    private static final Path README = Path.of("../../../README.md");
    /** Wine's libraries have message tables like those of Windows, but all languages in one file. */
    private static final Path WINE = Path.of("/usr/lib/x86_64-linux-gnu/wine/x86_64-windows");

    private static final Pattern PROGRAM = Pattern.compile(
            "(?s)```java\\R((?:(?!```).)*class ThreeOClock .*?)```.*?```\\R(\\$ java ThreeOClock ([^\\n]*)\\n)(.*?)```");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void printsTheOutputInTheReadme() throws Exception {
        MatchResult program =
                PROGRAM.matcher(Files.readString(README)).results().findFirst().orElseThrow();

        assertThat(compile(program.group(1))).isEmpty();

        assertThat(run("", program.group(3).split(" "))).isEqualToNormalizingNewlines(program.group(4));
    }

    @Test
    void printsTheTextOfTheSystemInGerman() throws Exception {
        boolean installed = Files.exists(WINE.resolve("kernelbase.dll"));
        assumeTrue(installed || "true".equals(System.getenv("CI")), "the libraries of Wine are not installed");
        MatchResult program =
                PROGRAM.matcher(Files.readString(README)).results().findFirst().orElseThrow();
        assertThat(compile(program.group(1))).isEmpty();

        String text = SystemMessages.in(WINE)
                .message(new HResult(0x80070005), Locale.GERMAN)
                .orElseThrow();

        assertThat(run(WINE.toString(), "0x80070005").lines())
                .containsSubsequence("0x80070005 E_ACCESSDENIED, HRESULT", text)
                .doesNotContain(SystemMessages.in(WINE)
                        .message(new HResult(0x80070005), Locale.ENGLISH)
                        .orElseThrow());
    }

    static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private String compile(String program) throws IOException {
        Path source = Files.writeString(folder.resolve("ThreeOClock.java"), program);
        StringWriter output = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "--release",
                    "17",
                    "-proc:none",
                    "-Xlint:all,-path,-classfile",
                    "-d",
                    folder.toString(),
                    "-cp",
                    classPath());
            compiler.getTask(output, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
        }
        return output.toString();
    }

    private String run(String systemFolder, String... values) throws Exception {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Ddev.winerr.system.folder=" + systemFolder,
                "-Dstdout.encoding=UTF-8",
                "-cp",
                folder + System.getProperty("path.separator") + classPath(),
                "ThreeOClock");
        java.command().addAll(List.of(values));
        Process process = java.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
