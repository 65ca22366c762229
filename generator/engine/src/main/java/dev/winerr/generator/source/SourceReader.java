package dev.winerr.generator.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads and decodes files, and keeps track of them, so that a build tool knows what a generation depends on.
 *
 * <p>The encoding is, in this order: UTF-16 or UTF-8 with a byte order mark, the declared one, UTF-8 if the bytes are
 * valid, otherwise a guess, which {@link SourceFile#decoding} reports. Not thread-safe.
 */
public final class SourceReader {
    /** The maximum size of a file in bytes: 64 MiB, about twenty times the size of the SDK's winerror.h. */
    public static final int MAX_BYTES = 64 << 20;

    private final Map<Path, Digest> digests = new LinkedHashMap<>();
    private final Map<Path, Digest> folders = new LinkedHashMap<>();
    private final Map<Path, List<Path>> lists = new HashMap<>();
    private final Map<Path, String> trees = new LinkedHashMap<>();
    private final Optional<Path> memory;

    /** Creates a reader that keeps nothing for later runs. */
    public SourceReader() {
        this(Optional.empty());
    }

    /**
     * Creates a reader.
     *
     * @param memory a folder, created when needed, for data that later runs can reuse; it may be deleted at any time
     */
    public SourceReader(Path memory) {
        this(Optional.of(memory));
    }

    private SourceReader(Optional<Path> memory) {
        this.memory = memory;
    }

    /** The folder for data that later runs can reuse, if there is one. */
    public Optional<Path> memory() {
        return memory;
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @param name the name to give it, as the user wrote it
     * @return its decoded text
     * @throws FileTooLargeException if it has more than {@link #MAX_BYTES}, or does not end
     * @throws IOException if it cannot be read
     */
    public SourceFile read(Path path, String name) throws IOException {
        return read(path, name, Optional.empty());
    }

    /**
     * Reads a file in a declared encoding.
     *
     * @param path the file
     * @param name the name to give it, as the user wrote it
     * @param encoding the encoding, if declared; a byte order mark takes precedence
     * @return its decoded text
     * @throws FileTooLargeException if it has more than {@link #MAX_BYTES}, or does not end
     * @throws IOException if it cannot be read
     */
    public SourceFile read(Path path, String name, Optional<Charset> encoding) throws IOException {
        byte[] bytes = bytes(path, name);
        digests.put(path.toAbsolutePath().normalize(), Digest.of(bytes));
        return decoded(path, name, bytes, encoding);
    }

    /**
     * Remembers a file that was kept in memory as one that was read.
     *
     * @param path the file
     * @param digest the {@linkplain #digest digest} that it had when it was read
     */
    public void remember(Path path, String digest) {
        digests.putIfAbsent(path.toAbsolutePath().normalize(), Digest.known(digest));
    }

    /**
     * Creates a reader for another thread, which sees folders as this one has listed them.
     *
     * @see #rememberAll
     */
    public SourceReader another() {
        SourceReader other = new SourceReader(memory);
        other.lists.putAll(lists);
        return other;
    }

    /** Remembers what another reader has read and listed as read and listed by this one. */
    public void rememberAll(SourceReader other) {
        other.digests.forEach(digests::putIfAbsent);
        other.folders.forEach(folders::putIfAbsent);
        other.trees.forEach(trees::putIfAbsent);
    }

    /** The SHA-256 digest of a file that was read. */
    public String digest(Path path) {
        return Objects.requireNonNull(digests.get(path.toAbsolutePath().normalize()), "a file that was not read")
                .text();
    }

    /**
     * Reads a file that is not text.
     *
     * @param path the file
     * @param name the name to give it, as the user wrote it
     * @return its bytes
     * @throws FileTooLargeException if it has more than {@link #MAX_BYTES}, or does not end
     * @throws IOException if it cannot be read
     */
    public byte[] content(Path path, String name) throws IOException {
        byte[] bytes = bytes(path, name);
        digests.put(path.toAbsolutePath().normalize(), Digest.of(bytes));
        return bytes;
    }

    /**
     * Reads a file that may not be needed and is therefore not tracked. Thread-safe.
     *
     * @throws FileTooLargeException if it has more than {@link #MAX_BYTES}, or does not end
     */
    public static SourceFile peek(Path path, String name) throws IOException {
        return decoded(path, name, bytes(path, name), Optional.empty());
    }

    /**
     * Reads a file that may not be needed, as {@link #peek}, without decoding it. Thread-safe.
     *
     * @throws FileTooLargeException if it has more than {@link #MAX_BYTES}, or does not end
     */
    public static byte[] peekContent(Path path, String name) throws IOException {
        return bytes(path, name);
    }

    /**
     * Decodes a file that was read by {@link #peekContent}. Thread-safe.
     *
     * @param path the file
     * @param name the name to give it, as the user wrote it
     * @param content its bytes
     */
    public static SourceFile decode(Path path, String name, byte[] content) {
        return decoded(path, name, content, Optional.empty());
    }

    private static SourceFile decoded(Path path, String name, byte[] bytes, Optional<Charset> encoding) {
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes, encoding);
        return new SourceFile(name, Optional.of(path), decoded.text(), Optional.of(decoded.decoding()));
    }

    private static byte[] bytes(Path path, String name) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            // Errors after opening, such as that a file is a folder, do not name the file.
            throw (IOException)
                    new FileSystemException(path.toString(), null, String.valueOf(e.getMessage())).initCause(e);
        }
        if (bytes.length > MAX_BYTES) {
            throw new FileTooLargeException(name);
        }
        return bytes;
    }

    /** All files that were read, in order, by absolute path, with the SHA-256 digests of their bytes. */
    public Map<Path, String> digests() {
        return texts(digests);
    }

    /** All files that were read, in order, by absolute path. */
    public Set<Path> files() {
        return Collections.unmodifiableSet(digests.keySet());
    }

    /**
     * Lists a folder. It is read only once, so entries added later are not listed. A lookup that finds nothing is
     * tracked too, because a new file may change the result.
     *
     * @return its entries, sorted by name; empty if it is not a folder or cannot be read
     */
    public List<Path> list(Path folder) {
        List<Path> known = lists.get(folder);
        if (known == null) {
            known = entriesOrNone(folder);
            lists.put(folder, known);
        }
        return known;
    }

    private List<Path> entriesOrNone(Path folder) {
        try {
            return entries(folder);
        } catch (IOException e) {
            return List.of();
        }
    }

    /**
     * Lists all files in a folder and its subfolders, following links unless they lead back to a folder that
     * contains them.
     *
     * @throws IOException if one of the folders cannot be read
     */
    public List<Path> walk(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        walk(folder, Set.of(), files);
        return files;
    }

    private void walk(Path folder, Set<Path> parents, List<Path> files) throws IOException {
        Path real = folder.toRealPath();
        if (parents.contains(real)) {
            return;
        }
        Set<Path> open = new HashSet<>(parents);
        open.add(real);
        for (Path entry : entries(folder)) {
            if (Files.isDirectory(entry)) {
                walk(entry, open, files);
            } else if (Files.isRegularFile(entry)) {
                files.add(entry);
            }
        }
    }

    /**
     * Lists the pages, Markdown and HTML, in a folder and its subfolders. This generation then depends on their paths,
     * sizes and times, because reading thousands of pages to detect changes would take too long.
     *
     * @return the pages, sorted by path
     * @throws IOException if one of the folders cannot be read
     */
    public List<FileStamp> pages(Path folder) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        trees.put(root, "");
        List<FileStamp> pages = PageTree.of(root);
        trees.put(root, PageTree.digest(root, pages));
        return pages;
    }

    /**
     * All folders whose pages were listed, by absolute path, with digests of the paths, sizes and times of the pages.
     */
    public Map<Path, String> trees() {
        return Collections.unmodifiableMap(trees);
    }

    /** All folders that were listed, by absolute path, with digests of the names in them. */
    public Map<Path, String> folders() {
        return texts(folders);
    }

    private static Map<Path, String> texts(Map<Path, Digest> digests) {
        Map<Path, String> texts = new LinkedHashMap<>();
        digests.forEach((path, digest) -> texts.put(path, digest.text()));
        return Collections.unmodifiableMap(texts);
    }

    private List<Path> entries(Path folder) throws IOException {
        List<Path> found = List.of();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            List<Path> sorted = new ArrayList<>();
            entries.forEach(sorted::add);
            sorted.sort((one, other) -> FileName.of(one).compareTo(FileName.of(other)));
            found = List.copyOf(sorted);
            return found;
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        } finally {
            folders.put(folder.toAbsolutePath().normalize(), Digest.of(found));
        }
    }
}
