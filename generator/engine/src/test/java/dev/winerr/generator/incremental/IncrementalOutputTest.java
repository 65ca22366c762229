package dev.winerr.generator.incremental;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winerr.generator.emit.output.OutputFile;
import dev.winerr.generator.emit.output.OutputFolders;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncrementalOutputTest {
    @TempDir
    Path folder;

    @Test
    void removesFilesThatAreNoLongerGenerated() throws IOException {
        generate("p", "src", "A.java", "B.java");
        generate("p", "src", "B.java", "C.java");
        assertThat(files("p")).containsExactly("src/B.java", "src/C.java", "state/generate");
    }

    /** Version control, caches and build servers make such copies. */
    @Test
    void aCopyOfAProjectLeavesTheOriginalAlone() throws IOException {
        generate("p", "src", "A.java", "B.java");
        copy(folder.resolve("p"), folder.resolve("copies/q"));
        generate("copies/q", "src", "C.java");
        assertThat(files("p")).containsExactly("src/A.java", "src/B.java", "state/generate");
        assertThat(files("copies/q")).containsExactly("src/C.java", "state/generate");
    }

    @Test
    void removesNothingInFoldersThatAreNoLongerUsed() throws IOException {
        generate("p", "src", "A.java");
        generate("p", "gen", "B.java");
        generate("p", "src", "C.java");
        assertThat(files("p")).containsExactly("gen/B.java", "src/A.java", "src/C.java", "state/generate");
    }

    @Test
    void keepsFilesOfAnotherGeneration() throws IOException {
        generate("p", "src", "A.java", "Both.java");
        update(output("p", "src", "other"), "Both.java");
        generate("p", "src", "C.java");
        assertThat(files("p")).containsExactly("src/Both.java", "src/C.java", "state/generate", "state/other");
    }

    @Test
    void isUpToDateUntilSomethingChanges() throws IOException {
        generate("p", "src", "A.java");
        assertThat(output("p", "src", "generate").whyOutdated()).isEmpty();
        Files.createDirectories(folder.resolve("p/src/.winerr"));
        assertThat(output("p", "src", "generate").whyOutdated()).isPresent();
        generate("p", "src", "A.java");
        assertThat(output("p", "src", "generate").whyOutdated()).isEmpty();
        Files.writeString(folder.resolve("p/src/A.java"), "by hand");
        assertThat(output("p", "src", "generate").whyOutdated()).isPresent();
    }

    @Test
    void detectsNewAndChangedPagesInASearchedFolder() throws IOException {
        Path page = folder.resolve("pages/deep/one.md");
        Files.createDirectories(page.resolveSibling(""));
        Files.writeString(page, "# One");
        SourceReader sources = new SourceReader();
        assertThat(sources.pages(folder.resolve("pages"))).hasSize(1);
        output("p", "src", "generate").update(List.of(), sources, StandardCharsets.UTF_8);
        assertThat(output("p", "src", "generate").whyOutdated()).isEmpty();

        Path second = Files.writeString(folder.resolve("pages/deep/two.HTML"), "<p>Two");
        assertThat(output("p", "src", "generate").whyOutdated()).isPresent();
        Files.delete(second);
        Files.writeString(folder.resolve("pages/deep/picture.png"), "no page");
        assertThat(output("p", "src", "generate").whyOutdated()).isEmpty();
        Files.writeString(page, "# One, and more");
        assertThat(output("p", "src", "generate").whyOutdated()).isPresent();
    }

    @Test
    void reportsWhyAnotherGenerationIsNeeded() throws IOException {
        assertThat(output("p", "src", "generate").whyOutdated()).hasValue("nothing was generated before");
        generate("p", "src", "A.java");
        assertThat(output("p", "src", "generate").whyOutdated()).isEmpty();
        Path hidden = Files.createDirectories(folder.resolve("p/state/.winerr"));
        assertThat(output("p", "src", "generate").whyOutdated()).hasValue("the last run did not finish");
        Files.delete(hidden);
        Path java = Files.writeString(folder.resolve("p/src/A.java"), "by hand");
        assertThat(output("p", "src", "generate").whyOutdated()).hasValue("the output " + java + " has changed");
    }

    @Test
    void listsFilesOfAllGenerationsAndThoseUnchanged() throws IOException {
        assertThat(generate("p", "src", "A.java", "B.java")).isEqualTo(inSources("A.java", "B.java"));
        assertThat(generate("p", "src", "A.java", "B.java")).isEmpty();
        update(output("p", "src", "other"), "C.java");
        assertThat(output("p", "src", "generate").written())
                .containsExactlyInAnyOrderElementsOf(inSources("A.java", "B.java", "C.java"));
        Files.writeString(folder.resolve("p/src/A.java"), "by hand");
        assertThat(output("p", "src", "other").intact())
                .containsExactlyInAnyOrderElementsOf(inSources("B.java", "C.java"));
    }

    /** Files written before a run failed or was killed are removed by the next run, unless it writes them. */
    @Test
    void aFailedRunRecordsWhatItMayHaveWritten() throws IOException {
        generate("p", "old", "Old.java");
        generate("p", "src", "A.java");
        Files.createDirectories(folder.resolve("p/src/B.java/folder"));
        assertThatThrownBy(() -> generate("p", "src", "B.java", "C.java")).isInstanceOf(IOException.class);
        assertThat(output("p", "src", "generate").written())
                .containsExactlyInAnyOrderElementsOf(inSources("A.java", "B.java", "C.java"));
        assertThat(output("p", "src", "generate").whyOutdated()).isPresent();
    }

    /** It is the same in the last run and in the failed one. */
    @Test
    void aFailedRunRecordsAnUnchangedFileOnce() throws IOException {
        generate("p", "src", "A.java", "Old.java");
        Files.createDirectories(folder.resolve("p/src/B.java/folder"));
        assertThatThrownBy(() -> generate("p", "src", "A.java", "B.java")).isInstanceOf(IOException.class);
        assertThat(Files.readAllLines(folder.resolve("p/state/generate")).stream()
                        .filter(line -> line.startsWith("output "))
                        .map(line -> line.substring(line.lastIndexOf('/') + 1)))
                .containsExactly("A.java", "Old.java", "B.java");
        assertThat(output("p", "src", "generate").intact()).isEqualTo(Set.copyOf(inSources("A.java", "Old.java")));

        Files.delete(folder.resolve("p/src/B.java/folder"));
        Files.delete(folder.resolve("p/src/B.java"));
        generate("p", "src", "A.java", "B.java");
        assertThat(files("p/src")).containsExactly("A.java", "B.java");
    }

    /** Two generations write to it, and only lines that neither of them has any longer are removed. */
    @Test
    void aServiceFileBelongsToNoGenerationAlone() throws IOException {
        String services = "META-INF/services/dev.winerr.CodeFamily$Provider";
        write("generate", new OutputFile(OutputFile.Kind.RESOURCE, services, "a.A$Provider\n"));
        write("other", new OutputFile(OutputFile.Kind.RESOURCE, services, "b.B$Provider\n"));
        write("other");
        assertThat(Files.readString(folder.resolve("p/src").resolve(services)))
                .contains("a.A$Provider")
                .doesNotContain("b.B$Provider");
    }

    private void write(String state, OutputFile... files) throws IOException {
        output("p", "src", state).update(List.of(files), new SourceReader(), StandardCharsets.UTF_8);
    }

    private List<Path> inSources(String... files) {
        return Arrays.stream(files).map(folder.resolve("p/src")::resolve).toList();
    }

    /** A state file that names files outside the folder is corrupt or malicious. */
    @Test
    void ignoresStateThatLeadsOutOfTheFolder() throws IOException {
        generate("p", "src", "A.java");
        Path state = folder.resolve("p/state/generate");
        Files.writeString(state, Files.readString(state).replace("0/A.java", "0/../victim.txt"));
        Files.writeString(folder.resolve("p/victim.txt"), "A.java");
        generate("p", "src", "B.java");
        assertThat(files("p")).contains("victim.txt");
    }

    private List<Path> generate(String project, String sources, String... files) throws IOException {
        return update(output(project, sources, "generate"), files);
    }

    private IncrementalOutput output(String project, String sources, String state) {
        Path root = folder.resolve(project);
        OutputFolders folders = OutputFolders.all(root.resolve(sources));
        return IncrementalOutput.open(root.resolve("state").resolve(state), "options", folders);
    }

    private static List<Path> update(IncrementalOutput output, String... files) throws IOException {
        List<OutputFile> outputs = Arrays.stream(files)
                .map(file -> new OutputFile(OutputFile.Kind.SOURCE, file, file))
                .toList();
        return output.update(outputs, new SourceReader(), StandardCharsets.UTF_8);
    }

    private List<String> files(String project) throws IOException {
        Path root = folder.resolve(project);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.resolveSibling(""));
                Files.copy(file, copy);
            }
        }
    }
}
