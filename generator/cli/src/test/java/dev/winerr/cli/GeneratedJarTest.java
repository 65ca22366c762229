package dev.winerr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares what was generated, compiled and packed into a jar with headers and with another such jar. */
class GeneratedJarTest {
    private static final String OLD = """
            #define KILN_E_COLD ((HRESULT)0xA2260001L)
            #define KILN_E_COOL ((HRESULT)0xA2260001L)
            #define KILN_E_HOT ((HRESULT)0xA2260002L)
            #define KILN_E_OPEN ((HRESULT)0xA2260003L)
            #define KILN_LIMIT 70001
            #define KILN_MOST 70001
            #define KILN_MAXIMUM KILN_LIMIT
            """;
    private static final String NEW = """
            #define KILN_E_COLD ((HRESULT)0xA2260001L)
            #define KILN_E_COOL ((HRESULT)0xA2260001L)
            #define KILN_E_HOT ((NTSTATUS)0xA2260002L)
            #define KILN_E_OPENED ((HRESULT)0xA2260003L)
            #define KILN_LIMIT 70002
            #define KILN_MOST 70001
            #define KILN_MAXIMUM KILN_LIMIT
            """;
    private static final List<String> CHANGES = List.of(
            "renamed KILN_E_OPEN",
            "revalued KILN_LIMIT",
            "revalued KILN_MAXIMUM",
            "kind_changed KILN_E_HOT",
            "primary_changed KILN_E_COLD",
            "primary_changed KILN_E_COOL");

    @TempDir
    Path folder;

    @Test
    void aJarHasTheCodesOfItsHeader() throws IOException {
        assertThat(changes(header("old", OLD), jar("old", ""))).isEmpty();
        assertThat(changes(jar("old", ""), header("old", OLD))).isEmpty();
    }

    @Test
    void aPartitionedJarHasTheCodesOfItsHeader() throws IOException {
        assertThat(changes(header("old", OLD), jar("old", "--partitioned"))).isEmpty();
    }

    @Test
    void everyPairOfOldAndNewHasTheSameChanges() throws IOException {
        for (String before : List.of(header("old", OLD), jar("old", ""))) {
            for (String after : List.of(header("new", NEW), jar("new", "--primary=KILN_E_COOL"))) {
                List<String> expected = CHANGES.stream()
                        .filter(change -> after.endsWith(".jar") || !change.startsWith("primary"))
                        .toList();
                assertThat(changes(before, after)).as(before + " " + after).containsExactlyElementsOf(expected);
            }
        }
    }

    private List<String> changes(String before, String after) {
        return run("diff", "--format", "jsonl", before, after)
                .lines()
                .map(line -> line.replaceFirst("\\{\"change\":\"([a-z ]+)\",\"name\":\"(\\w+)\".*", "$1 $2"))
                .map(change -> change.replaceFirst("^(\\w+) changed", "$1_changed"))
                .toList();
    }

    private String header(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name));
        Files.writeString(folder.resolve(name + "/kiln.h"), text);
        return name + "/kiln.h";
    }

    private String jar(String name, String option) throws IOException {
        String header = header(name, name.equals("old") ? OLD : NEW);
        Path sources = folder.resolve(name + "-sources");
        Path classes = folder.resolve(name + "-classes");
        Stream<String> arguments =
                Stream.of("generate", "-q", "-o", sources.toString(), "--package", "com.acme", option, header);
        run(arguments.filter(word -> !word.isEmpty()).toArray(String[]::new));
        compile(sources, classes);
        pack(List.of(classes, sources), folder.resolve(name + ".jar"));
        return name + ".jar";
    }

    private static void compile(Path sources, Path classes) throws IOException {
        List<String> arguments = Stream.concat(
                        Stream.of("-nowarn", "-proc:none", "-cp", TestClassPath.ofTests(), "-d", classes.toString()),
                        files(sources)
                                .filter(file -> file.toString().endsWith(".java"))
                                .map(Path::toString))
                .toList();
        assertThat(ToolProvider.findFirst("javac")
                        .orElseThrow()
                        .run(System.out, System.err, arguments.toArray(String[]::new)))
                .isZero();
    }

    private static void pack(List<Path> folders, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Path from : folders) {
                for (Path file : files(from).filter(GeneratedJarTest::isForJars).toList()) {
                    zip.putNextEntry(
                            new ZipEntry(from.relativize(file).toString().replace('\\', '/')));
                    Files.copy(file, zip);
                }
            }
        }
    }

    private static boolean isForJars(Path file) {
        return file.toString().endsWith(".class") || file.toString().endsWith(".properties");
    }

    private static Stream<Path> files(Path from) {
        try (Stream<Path> files = Files.walk(from)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        new Winerr(new Console(InputStream.nullInputStream(), out, err, Terminal.NONE, folder)).run(arguments);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        return out.toString(StandardCharsets.UTF_8);
    }
}
