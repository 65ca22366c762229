package dev.winerr.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.source.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The paths of inputs in artefacts, and the errors if there are none. */
class InputLocatorTest {
    @TempDir
    private Path folder;

    private Path jar;
    private InputLocator places;
    private final DiagnosticLog log = new DiagnosticLog();

    @BeforeEach
    void makeRepository() throws IOException {
        jar = zip("sdk-1.jar", "include/acmeerr.h", "#define ACME_E_JAMMED 0xA0040001L\n");
        Path module = folder.resolve("module");
        Files.createDirectories(module.resolve("include"));
        Files.writeString(module.resolve("include/moduleerr.h"), "");
        Map<String, Path> repository = Map.of(
                "com.acme:sdk:jar:1",
                jar,
                "com.acme:hostile:zip:1",
                zip("hostile-1.zip", "../outside.h", ""),
                "com.acme:windows:zip:1",
                zip("windows-1.zip", "include\\..\\..\\outside.h", ""),
                "com.acme:careless:zip:1",
                zip("careless-1.zip", "include\\acmeerr.h", ""),
                "com.acme:text:jar:1",
                Files.writeString(folder.resolve("text-1.jar"), "not found, says the proxy"),
                "com.acme:module:jar:1",
                module);
        Artefacts artefacts = FakeArtefacts.of(
                repository,
                List.of(
                        "com.acme:sdk:jar:1",
                        "com.acme:hostile:zip:1",
                        "com.acme:windows:zip:1",
                        "com.acme:careless:zip:1",
                        "com.acme:text:jar:1"),
                List.of("com.acme:module:jar:1", "com.acme:nowhere:jar:1"));
        places = new InputLocator(artefacts, new Archives(folder.resolve("unpacked")), log);
    }

    private Path zip(String name, String entry, String content) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private String locate(String spelt) {
        SourceFile pom = new SourceFile("pom.xml", spelt);
        return places.locate(spelt, pom.span(0, spelt.length()));
    }

    private String messages() {
        return log.sorted().stream()
                .map(InputLocatorTest::render)
                .collect(Collectors.joining())
                .replace(folder + "/", "");
    }

    private static String render(Diagnostic diagnostic) {
        return DiagnosticRenderer.forMaven().render(diagnostic);
    }

    @ParameterizedTest
    @CsvSource({
        "src/acmeerr.h, src/acmeerr.h",
        "C:/sdk/acmeerr.h, C:/sdk/acmeerr.h",
        "dependency:com.acme:module!/include/moduleerr.h, module/include/moduleerr.h",
        "dependency:com.acme:module!/, module",
        "dependency:com.acme:module:jar!/include, module/include",
        "classpath:META-INF/m2e, m2e",
    })
    void pathsInFoldersAreNotCopied(String spelt, String end) {
        assertThat(locate(spelt)).endsWith(end);
        assertThat(messages()).isEmpty();
    }

    @Test
    void archivesAreUnpackedOnce() throws IOException {
        String first = locate("dependency:com.acme:sdk!/include/acmeerr.h");
        assertThat(Path.of(first))
                .startsWith(folder.resolve("unpacked"))
                .hasContent("#define ACME_E_JAMMED 0xA0040001L");
        Files.writeString(Path.of(first), "as it was");
        assertThat(Path.of(locate("dependency:com.acme:sdk:jar!include/acmeerr.h")))
                .hasContent("as it was");
    }

    /** Some tools for Windows write backslashes, although the format requires slashes. */
    @Test
    void backslashesSeparateFolders() {
        assertThat(Path.of(locate("dependency:com.acme:careless!/include/acmeerr.h")))
                .isRegularFile();
    }

    @Test
    void changedArchivesAreUnpackedAgain() throws IOException {
        String first = locate("dependency:com.acme:sdk!/include/acmeerr.h");
        zip(String.valueOf(jar.getFileName()), "include/acmeerr.h", "#define ACME_E_JAMMED 0xA0040002L // changed\n");
        String second = locate("dependency:com.acme:sdk!/include/acmeerr.h");
        assertThat(second).isNotEqualTo(first);
        assertThat(Path.of(second)).hasContent("#define ACME_E_JAMMED 0xA0040002L // changed");
    }

    /** Columns: the text in the POM, then the message and the help of the diagnostic. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dependency:sdk!/acmeerr.h             | 'sdk!/acmeerr.h' does not name a dependency and a path in it [WE051] | write dependency:GROUP:ARTIFACT!/PATH, with :TYPE and :CLASSIFIER after ARTIFACT unless they are jar and none
            dependency:com.acme:sdk               | 'com.acme:sdk' does not name a dependency and a path in it [WE051] | write dependency:GROUP:ARTIFACT!/PATH, with :TYPE and :CLASSIFIER after ARTIFACT unless they are jar and none
            dependency:com.acme:other!/acmeerr.h  | neither the plugin nor the project depends on 'com.acme:other' [WE052] | declare it in the <dependencies> of one of them
            dependency:com.acme:sdk:zip!/a.h      | neither the plugin nor the project depends on 'com.acme:sdk:zip' [WE052] | declare it in the <dependencies> of one of them
            dependency:com.acme:nowhere!/a.h      | 'com.acme:nowhere' cannot be resolved: no repository has com.acme:nowhere:jar:1 [WE053] | check its version and the repositories
            dependency:com.acme:sdk!/acmeerr.h    | there is no 'acmeerr.h' in sdk-1.jar [WE054] | list its content with 'jar tf'
            classpath:com/acme/none               | there is no 'com/acme/none' on the class path of the plugin [WE055] | add the artefact that contains it to the <dependencies> of the plugin
            dependency:com.acme:text!/acmeerr.h   | 'text-1.jar' cannot be unpacked: zip END header not found [WE056] | check that it is a jar or zip file
            dependency:com.acme:hostile!/a.h      | 'hostile-1.zip' cannot be unpacked: it has an entry outside its root folder: ../outside.h [WE056] | check that it is a jar or zip file
            dependency:com.acme:windows!/a.h      | 'windows-1.zip' cannot be unpacked: it has an entry outside its root folder: include\\..\\..\\outside.h [WE056] | check that it is a jar or zip file
            """)
    void mistakesAreReported(String spelt, String message, String advice) {
        assertThat(locate(spelt)).isEqualTo(spelt);
        assertThat(messages())
                .isEqualTo("pom.xml:[1,1] " + message + "\n    1 | " + spelt + "\n      | " + "^".repeat(spelt.length())
                        + "\n      = help: " + advice + "\n");
        assertThat(folder.resolve("outside.h")).doesNotExist();
        assertThat(folder.resolve("unpacked/outside.h")).doesNotExist();
    }
}
