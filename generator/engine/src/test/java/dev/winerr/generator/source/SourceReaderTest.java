package dev.winerr.generator.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are decoded, and all lookups are tracked. */
class SourceReaderTest {
    /** The SHA-256 digest of {@code abc}, from FIPS 180-4. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    private final SourceReader reader = new SourceReader();

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, text);
    }

    private List<String> names(List<Path> paths) {
        return paths.stream()
                .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                .toList();
    }

    @Test
    void readsText() throws IOException {
        Path file = write("sub/a.h", "abc");
        SourceFile read = reader.read(folder.resolve("sub/../sub/a.h"), "spelt.h");
        assertThat(read.text()).isEqualTo("abc");
        assertThat(read.name()).isEqualTo("spelt.h");
        assertThat(read.path()).hasValue(file);
        assertThat(read.decoding().map(Decoding::charset)).hasValue(StandardCharsets.UTF_8);
        assertThat(reader.files()).containsExactly(file);
        assertThat(reader.digests()).isEqualTo(Map.of(file, ABC));
        assertThat(reader.digest(folder.resolve("sub/./a.h"))).isEqualTo(ABC);
    }

    @Test
    void readsTextInADeclaredEncoding() throws IOException {
        Path file = Files.write(folder.resolve("a.h"), new byte[] {(byte) 0xD6});
        assertThat(reader.read(file, "a.h", Optional.of(StandardCharsets.ISO_8859_1))
                        .text())
                .isEqualTo("Ö");
    }

    @Test
    void readsBytes() throws IOException {
        Path file = write("a.dll", "abc");
        assertThat(reader.content(file, "a.dll"))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("abc");
        assertThat(reader.digests()).isEqualTo(Map.of(file, ABC));
    }

    @Test
    void filesThatArePeekedAtAreNotTracked() throws IOException {
        Path file = write("a.h", "abc");
        assertThat(SourceReader.peek(file, "a.h").text()).isEqualTo("abc");
        assertThat(SourceReader.peekContent(file, "a.h")).hasSize(3);
        assertThat(SourceReader.decode(file, "b.h", new byte[] {'x'}).text()).isEqualTo("x");
        assertThat(reader.files()).isEmpty();
        assertThatNullPointerException().isThrownBy(() -> reader.digest(file)).withMessage("a file that was not read");
    }

    @Test
    void remembersWhatOthersRead() throws IOException {
        Path file = write("a.h", "abc");
        SourceReader other = new SourceReader();
        other.remember(folder.resolve("./a.h"), "kept");
        assertThat(other.digest(file)).isEqualTo("kept");
        reader.rememberAll(other);
        assertThat(reader.digests()).isEqualTo(Map.of(file, "kept"));
        reader.remember(file, "again");
        assertThat(reader.digest(file)).isEqualTo("kept");
    }

    @Test
    void remembersWhatOthersListed() throws IOException {
        SourceReader other = reader.another();
        other.list(folder);
        other.pages(folder);
        reader.rememberAll(other);
        assertThat(reader.folders()).containsOnlyKeys(folder.toAbsolutePath().normalize());
        assertThat(reader.trees()).containsOnlyKeys(folder.toAbsolutePath().normalize());
    }

    @Test
    void anotherReaderSeesFoldersAsTheyWereListed() throws IOException {
        Path file = write("a.h", "abc");
        assertThat(reader.list(folder)).containsExactly(file);
        write("b.h", "abc");
        assertThat(reader.another().list(folder)).containsExactly(file);
        assertThat(new SourceReader(folder).another().memory()).hasValue(folder);
    }

    @Test
    void mayHaveAMemory() {
        assertThat(reader.memory()).isEmpty();
        assertThat(new SourceReader(folder).memory()).hasValue(folder);
    }

    /** The files are sparse, so that they take no disk space. */
    @Test
    void rejectsFilesThatAreTooLarge() throws IOException {
        Path file = folder.resolve("a.dll");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(SourceReader.MAX_BYTES);
            assertThat(reader.content(file, "a.dll")).hasSize(SourceReader.MAX_BYTES);
            large.setLength(SourceReader.MAX_BYTES + 1L);
        }
        assertThatThrownBy(() -> reader.content(file, "a.dll")).isInstanceOf(FileTooLargeException.class);
    }

    @Test
    void namesTheFileThatCannotBeRead() {
        assertThatThrownBy(() -> reader.read(folder, "a"))
                .isInstanceOfSatisfying(FileSystemException.class, failure -> {
                    assertThat(failure.getFile()).isEqualTo(folder.toString());
                    assertThat(failure).hasCauseInstanceOf(IOException.class);
                });
        assertThatThrownBy(() -> reader.read(folder.resolve("a.h"), "a")).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void listsAFolderOnce() throws IOException {
        write("b.h", "");
        write("a/c.h", "");
        assertThat(names(reader.list(folder))).containsExactly("a", "b.h");
        String listed = reader.folders().get(folder);
        write("d.h", "");
        assertThat(names(reader.list(folder))).containsExactly("a", "b.h");
        assertThat(reader.folders()).isEqualTo(Map.of(folder, listed));
        SourceReader later = new SourceReader();
        later.list(folder.resolve("a/.."));
        assertThat(later.folders().get(folder)).isNotEqualTo(listed);
        Files.delete(folder.resolve("d.h"));
        SourceReader again = new SourceReader();
        again.list(folder);
        assertThat(again.folders().get(folder)).isEqualTo(listed);
    }

    @Test
    void aMissingFolderIsTrackedToo() throws IOException {
        Path missing = folder.resolve("missing");
        assertThat(reader.list(missing)).isEmpty();
        assertThat(reader.folders()).containsOnlyKeys(missing);
        assertThat(reader.list(write("a.h", ""))).isEmpty();
    }

    @Test
    void walksThroughFoldersAndLinksButNotInCircles() throws IOException {
        write("b/c.h", "");
        write("b/a/d.h", "");
        write("a.h", "");
        Files.createSymbolicLink(folder.resolve("b/up"), folder);
        Files.createSymbolicLink(folder.resolve("again"), folder.resolve("b/a"));
        Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("missing"));
        assertThat(names(reader.walk(folder))).containsExactly("a.h", "again/d.h", "b/a/d.h", "b/c.h");
        assertThat(reader.folders().keySet())
                .containsExactlyInAnyOrder(folder, folder.resolve("again"), folder.resolve("b"), folder.resolve("b/a"));
        assertThatThrownBy(() -> reader.walk(folder.resolve("missing"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> reader.walk(folder.resolve("a.h"))).isInstanceOf(NotDirectoryException.class);
    }

    @Test
    void listsPagesWithTheirStamps() throws IOException {
        Path one = write("b/one.MD", "abc");
        Files.setLastModifiedTime(one, FileTime.fromMillis(1_000_000));
        write("a.htm", "");
        write("z.html", "");
        write(".git/two.md", "");
        write("b/.hidden/three.md", "");
        write("b/picture.png", "");
        Files.createDirectories(folder.resolve("folder.md"));
        Files.createSymbolicLink(folder.resolve("b/up"), folder);
        List<FileStamp> pages = reader.pages(folder.resolve("b/.."));
        assertThat(names(pages.stream().map(FileStamp::path).toList())).containsExactly("a.htm", "b/one.MD", "z.html");
        assertThat(pages.get(1)).isEqualTo(new FileStamp(one, 3, 1_000_000));
        assertThat(reader.trees()).containsOnlyKeys(folder);
        assertThat(new SourceReader().pages(folder.resolve(".git")))
                .as("a folder that is named itself")
                .hasSize(1);
    }

    @Test
    void theDigestOfATreeChangesWithItsPages() throws IOException {
        Path page = write("one.md", "abc");
        reader.pages(folder);
        String before = reader.trees().get(folder);
        write("picture.png", "");
        reader.pages(folder);
        assertThat(reader.trees().get(folder)).isEqualTo(before);
        Files.setLastModifiedTime(page, FileTime.fromMillis(1));
        reader.pages(folder);
        assertThat(reader.trees().get(folder)).isNotEqualTo(before);
        assertThatThrownBy(() -> reader.pages(folder.resolve("missing"))).isInstanceOf(NoSuchFileException.class);
        assertThat(reader.trees()).as("what is missing may appear").containsEntry(folder.resolve("missing"), "");
    }
}
