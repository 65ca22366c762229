package dev.winerr.generator.emit.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputWriterTest {
    @TempDir
    Path folder;

    @Test
    void writesOnlyFilesThatDiffer() throws IOException {
        OutputWriter writer = writer();
        assertThat(writer.write(List.of(file("a/A.java", "1"), file("B.java", "2"))))
                .containsExactly(out("a/A.java"), out("B.java"));
        assertThat(writer.write(List.of(file("a/A.java", "1"), file("B.java", "3"))))
                .containsExactly(out("B.java"));
        assertThat(writer.write(List.of(file("a/A.java", "1"), file("B.java", "3"))))
                .isEmpty();
        assertThat(tree(folder)).isEqualTo(Map.of("out/a/A.java", "1", "out/B.java", "3"));
    }

    @Test
    void keepsFilesThatOnlyLookLikeItsOwn() throws IOException {
        Files.createDirectories(out("."));
        Files.writeString(out("A.java.winerr-new"), "by hand");
        writer().write(List.of(file("A.java", "1")));
        assertThat(tree(folder)).isEqualTo(Map.of("out/A.java", "1", "out/A.java.winerr-new", "by hand"));
    }

    @Test
    void removesWhatAKilledProcessLeft() throws IOException {
        writer().write(List.of(file("A.java", "1")));
        Files.createDirectories(out(".winerr"));
        Files.writeString(out(".winerr/._lock"), "");
        Files.writeString(out(".winerr/._0a1b2c3d-0000-4000-8000-0123456789ab"), "half a fi");
        assertThat(writer().isInterrupted()).isTrue();
        writer().write(List.of(file("A.java", "1")));
        assertThat(tree(folder)).isEqualTo(Map.of("out/A.java", "1"));
        assertThat(writer().isInterrupted()).isFalse();
    }

    @Test
    void neverWritesOrRemovesThroughALink() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("._0a1b2c3d-0000-4000-8000-0123456789ab"), "theirs");
        Files.createDirectories(out("."));
        Files.createSymbolicLink(out(".winerr"), elsewhere);
        assertThat(rendered(List.of(file("A.java", "1")))).isEqualTo("""
                pom.xml:1:1: error: 'out' cannot be written: new files are made in a folder '.winerr' there; move away the file with that name [WE421]
                    1 | out
                      | ^^^
                      = help: check its permissions and the free space on the disk; nothing was written
                """);
        assertThat(tree(elsewhere)).hasSize(1);
    }

    @Test
    void replacesALinkRatherThanItsTarget() throws IOException {
        Path theirs = Files.writeString(folder.resolve("theirs.txt"), "theirs");
        Files.createDirectories(out("."));
        Files.createSymbolicLink(out("A.java"), theirs);
        writer().write(List.of(file("A.java", "1")));
        assertThat(theirs).hasContent("theirs");
        assertThat(out("A.java")).hasContent("1").isRegularFile();
        assertThat(Files.isSymbolicLink(out("A.java"))).isFalse();
    }

    @Test
    void writesNothingIfAFailureCanBeForeseen() throws IOException {
        Files.createDirectories(out("z"));
        Files.writeString(out("z/folder"), "a file");
        assertThat(rendered(List.of(file("A.java", "1"), file("z/folder/B.java", "2"))))
                .isEqualTo("""
                        pom.xml:1:1: error: 'out/z/folder' cannot be written: there is a file where a folder is needed [WE421]
                            1 | out
                              | ^^^
                              = help: check its permissions and the free space on the disk; nothing was written
                        """);
        assertThat(tree(folder)).isEqualTo(Map.of("out/z/folder", "a file"));
    }

    @Test
    void reportsNewAndOldFilesIfItFailsHalfway() throws IOException {
        writer().write(List.of(file("A.java", "1"), file("C.java", "1")));
        assertThat(rendered(List.of(file("A.java", "2"), file("B", "2"), file("B/B.java", "2"), file("C.java", "2"))))
                .isEqualTo("""
                        pom.xml:1:1: error: 'out/B' cannot be written: there is a file where a folder is needed [WE426]
                            1 | out
                              | ^^^
                              = help: already new: out/A.java, out/B; still old: out/B/B.java, out/C.java; generate again when the file can be written
                        """);
        assertThat(tree(folder)).isEqualTo(Map.of("out/A.java", "2", "out/B", "2", "out/C.java", "1"));
    }

    @Test
    void removesStaleFilesOnlyInItsFoldersAndNotThroughLinks() throws IOException {
        List<OutputFile> files = List.of(file("A.java", "1"), file("p/B.java", "1"), file("q/r/C.java", "1"));
        writer().write(files);
        List<WrittenFile> written = writer().written(files);
        OutputWriter other = new OutputWriter(OutputFolders.all(folder.resolve("other")));
        other.write(List.of(), written);
        assertThat(tree(folder)).hasSize(3);

        Files.move(out("p"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(out("p"), folder.resolve("elsewhere"));
        Files.writeString(out("A.java"), "by hand");
        assertThat(writer().write(List.of(), written)).containsExactly(out("q/r/C.java"));
        assertThat(tree(folder)).isEqualTo(Map.of("out/A.java", "by hand", "elsewhere/B.java", "1"));
        assertThat(out("q")).doesNotExist();
    }

    /** As commands do with the file specified by {@code -o}. */
    @Test
    void followsLinksToFilesThatTheUserSpecified() throws IOException {
        Path file = Files.writeString(folder.resolve("file.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        OutputWriter.replaceNamed(link, new byte[] {'1'});
        assertThat(Files.isSymbolicLink(link)).isTrue();
        OutputWriter.replaceNamed(folder.resolve("new.txt"), new byte[] {'2'});
        assertThat(tree(folder)).isEqualTo(Map.of("file.txt", "1", "link.txt", "1", "new.txt", "2"));
        assertThatThrownBy(() -> OutputWriter.replaceNamed(folder, new byte[] {'3'}))
                .isInstanceOf(IOException.class);
    }

    private String rendered(List<OutputFile> files) {
        WriteFailure failure = catchThrowableOfType(WriteFailure.class, () -> writer().write(files));
        SourceFile pom = new SourceFile("pom.xml", "out");
        return DiagnosticRenderer.plain().render(failure.diagnostic(pom.span(0, 3), "out", folder::relativize));
    }

    private OutputWriter writer() {
        return new OutputWriter(OutputFolders.all(folder.resolve("out")));
    }

    private Path out(String path) {
        return folder.resolve("out").resolve(path);
    }

    private static OutputFile file(String path, String content) {
        return new OutputFile(OutputFile.Kind.SOURCE, path, content);
    }

    private static Map<String, String> tree(Path folder) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return tree;
    }
}
