package dev.winerr.generator.emit.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.request.Input;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where templates come from, and which of two with the same path is used. */
class TemplateSetTest {
    @TempDir
    Path folder;

    private final DiagnosticLog log = new DiagnosticLog();
    private final SourceReader sources = new SourceReader();

    private static Template template(String path, String text) {
        return new Template(path, new SourceFile("mine/" + path, text));
    }

    private static TemplateSet set(String... paths) {
        Map<String, Template> templates = new HashMap<>();
        for (String path : paths) {
            templates.put(path, template(path, "mine"));
        }
        return TemplateSet.of(templates);
    }

    private static List<String> texts(TemplateSet set) {
        return set.all().stream()
                .map(template -> template.path() + " " + template.source().text())
                .toList();
    }

    @Test
    void usersTemplatesPrecedeBuiltInOnes() {
        TemplateSet builtIn = TemplateSet.of(Map.of(
                "java/a.mustache", template("java/a.mustache", "built-in"),
                "java/b.mustache", template("java/b.mustache", "built-in")));
        TemplateSet all = set("java/b.mustache", "csv/c.mustache").fallingBackTo(builtIn);
        assertThat(texts(all))
                .containsExactly("csv/c.mustache mine", "java/a.mustache built-in", "java/b.mustache mine");
        assertThat(all.find("java/a.mustache")).isPresent();
        assertThat(all.find("java/d.mustache")).isEmpty();
    }

    @Test
    void foldersCanBeExcluded() {
        TemplateSet set = set("csv/a.mustache", "csvs/b.mustache", "html/c.mustache", "java/d.mustache");
        assertThat(texts(set.without(List.of("csv", "html"))))
                .containsExactly("csvs/b.mustache mine", "java/d.mustache mine");
    }

    @Test
    void partialsGenerateNoFiles() {
        assertThat(template("java/_part.mustache", "").isPartial()).isTrue();
        assertThat(template("java/__name__.java.mustache", "").isPartial()).isFalse();
        assertThat(template("_folder/a.java.mustache", "").isPartial()).isFalse();
        assertThat(template("java/__name__.java.mustache", "").outputPattern()).isEqualTo("java/__name__.java");
    }

    @Test
    void recognisesBuiltInTemplates() {
        Template builtIn = BuiltInTemplates.read().all().get(0);
        assertThat(BuiltInTemplates.has(builtIn)).isTrue();
        assertThat(BuiltInTemplates.has(template(builtIn.path(), ""))).isFalse();
    }

    @Test
    void aFolderIsReadWithItsSubfolders() throws IOException {
        write(folder, "java/a.java.mustache");
        write(folder, "java/readme.md");
        TemplateSet read = read("mine", folder).orElseThrow();
        assertThat(texts(read)).containsExactly("java/a.java.mustache here");
        assertThat(read.all().get(0).source().name()).isEqualTo("mine/java/a.java.mustache");
        assertThat(sources.files()).as("a change of it is noticed").hasSize(1);
    }

    @Test
    void aFolderMayBeInAJar() throws IOException {
        Path jar = folder.resolve("templates.jar");
        try (FileSystem files = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
            write(files.getPath("/acme"), "java/a.java.mustache");
            write(files.getPath("/other"), "java/b.java.mustache");
        }
        assertThat(texts(read("classpath:acme/", jar).orElseThrow())).containsExactly("java/a.java.mustache here");
        assertThat(sources.files()).as("the class path is an input of its own").isEmpty();
        assertThat(read("classpath:nowhere", jar)).isEmpty();
        assertThat(findings()).containsExactly("WE003");
    }

    @Test
    void aFolderMustExist() {
        assertThat(read("mine", folder.resolve("nowhere"))).isEmpty();
        assertThat(findings()).containsExactly("WE005");
    }

    private List<String> findings() {
        return log.sorted().stream().map(found -> found.kind().id()).toList();
    }

    private Optional<TemplateSet> read(String name, Path path) {
        return new TemplateFolders(sources, log)
                .read(new Input(path, name, path, new SourceFile("pom.xml", "").start()));
    }

    private static void write(Path folder, String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "here");
    }
}
