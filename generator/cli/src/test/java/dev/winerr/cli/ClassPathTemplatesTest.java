package dev.winerr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates in a jar on the class path, in a process of its own. */
class ClassPathTemplatesTest {
    @TempDir
    Path folder;

    @Test
    void aFolderInAJar() throws Exception {
        Path jar = jar(
                "com/acme/templates/", "com/acme/templates/lists/", "com/acme/templates/lists/__name__.txt.mustache");
        Files.writeString(folder.resolve("codes.h"), "#define ACME_E_JAM ((HRESULT)0x80040201L)\n");

        String output =
                run(jar, "generate", "-q", "-o", "out", "--templates", "classpath:com/acme/templates/", "codes.h");

        assertThat(output).isEmpty();
        assertThat(folder.resolve("out/Codes.txt")).hasContent("Codes: 1");
    }

    private Path jar(String... entries) throws IOException {
        Path jar = folder.resolve("templates.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String entry : entries) {
                out.putNextEntry(new JarEntry(entry));
                if (!entry.endsWith("/")) {
                    out.write("{{family}}: {{count}}\n".getBytes(StandardCharsets.UTF_8));
                }
                out.closeEntry();
            }
        }
        return jar;
    }

    private String run(Path jar, String... arguments) throws IOException, InterruptedException {
        String classPath = TestClassPath.ofTests() + File.pathSeparator + jar;
        List<String> command = Stream.concat(
                        Stream.of(TestClassPath.JAVA, "-cp", classPath, "dev.winerr.cli.Main"), Stream.of(arguments))
                .toList();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
