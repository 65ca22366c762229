package dev.winerr.generator.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads files, decodes them, and remembers which it read, so that a build tool knows what a generation depends on.
 *
 * <p>Encodings, in order: UTF-16 and UTF-8 by byte order mark, what somebody declared, UTF-8 if the bytes are valid, else
 * what they look like, which {@link SourceFile#decoding} tells. Not safe for concurrent use.
 */
public final class SourceReader {
    /** The largest file that is read, in bytes: 64 MiB, some twenty times the size of the SDK's winerror.h. */
    public static final int MAX_BYTES = 64 << 20;

    private final Map<Path, String> digests = new LinkedHashMap<>();
    private final Map<Path, String> folders = new LinkedHashMap<>();
    private final Map<Path, String> trees = new LinkedHashMap<>();
    private final Optional<Path> memory;

    /** A reader that has read nothing and remembers nothing from one run to the next. */
    public SourceReader() {
        this.memory = Optional.empty();
    }

    /**
     * A reader that has read nothing.
     *
     * @param memory a folder, made when needed, for what is worth knowing in the next run; it may be removed at any time
     */
    public SourceReader(Path memory) {
        this.memory = Optional.of(memory);
    }

    /** The folder for what is worth knowing in the next run, if there is one. */
    public Optional<Path> memory() {
        return memory;
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @param name the name to give it, as the user spelt it
     * @return its decoded text
     * @throws FileTooLargeException if it holds more than {@link #MAX_BYTES}, or never ends
     * @throws IOException if it cannot be read
     */
    public SourceFile read(Path path, String name) throws IOException {
        return read(path, name, Optional.empty());
    }

    /**
     * Reads a file in an encoding that somebody declared.
     *
     * @param path the file
     * @param name the name to give it, as the user spelt it
     * @param encoding the encoding, if one is declared; a byte order mark wins
     * @return its decoded text
     * @throws FileTooLargeException if it holds more than {@link #MAX_BYTES}, or never ends
     * @throws IOException if it cannot be read
     */
    public SourceFile read(Path path, String name, Optional<Charset> encoding) throws IOException {
        byte[] bytes = bytes(path, name);
        digests.put(path.toAbsolutePath().normalize(), Digests.of(bytes));
        return decoded(path, name, bytes, encoding);
    }

    /**
     * Reads a file that is not text.
     *
     * @param path the file
     * @param name the name to give it, as the user spelt it
     * @return its bytes
     * @throws FileTooLargeException if it holds more than {@link #MAX_BYTES}, or never ends
     * @throws IOException if it cannot be read
     */
    public byte[] content(Path path, String name) throws IOException {
        byte[] bytes = bytes(path, name);
        digests.put(path.toAbsolutePath().normalize(), Digests.of(bytes));
        return bytes;
    }

    /**
     * Reads a file that may turn out not to matter, so that it is not remembered. May be called by several threads.
     *
     * @throws FileTooLargeException if it holds more than {@link #MAX_BYTES}, or never ends
     * @throws IOException if it cannot be read
     */
    public static SourceFile peek(Path path, String name) throws IOException {
        return decoded(path, name, bytes(path, name), Optional.empty());
    }

    private static SourceFile decoded(Path path, String name, byte[] bytes, Optional<Charset> encoding) {
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes, encoding);
        return new SourceFile(name, Optional.of(path), decoded.text(), Optional.of(decoded.decoding()));
    }

    private static byte[] bytes(Path path, String name) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        }
        if (bytes.length > MAX_BYTES) {
            throw new FileTooLargeException(name);
        }
        return bytes;
    }

    /** Every file that was read, in order, as an absolute path, with the SHA-256 digest of its bytes. */
    public Map<Path, String> digests() {
        return Collections.unmodifiableMap(digests);
    }

    /**
     * Lists a folder. What was looked for and not found counts too: a file that appears there may change everything.
     *
     * @return what is in it, sorted by name; empty if it is not a folder or cannot be read
     */
    public List<Path> list(Path folder) {
        try {
            return entries(folder);
        } catch (IOException e) {
            return List.of();
        }
    }

    /**
     * Lists all files in a folder and in the folders in it, also where links lead to, unless that is back to a folder on the
     * way.
     *
     * @throws IOException if one of the folders cannot be read
     */
    public List<Path> walk(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        walk(folder, Set.of(), files);
        return files;
    }

    private void walk(Path folder, Set<Path> way, List<Path> files) throws IOException {
        Path real = folder.toRealPath();
        if (way.contains(real)) {
            return;
        }
        Set<Path> further = new HashSet<>(way);
        further.add(real);
        for (Path entry : entries(folder)) {
            if (Files.isDirectory(entry)) {
                walk(entry, further, files);
            } else if (Files.isRegularFile(entry)) {
                files.add(entry);
            }
        }
    }

    /**
     * Lists the pages, Markdown and HTML, in a folder and in the folders in it. From then on this generation depends on which
     * there are, their sizes and times, since nobody reads thousands of pages to see whether they changed.
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

    /** Every folder whose pages were listed, as an absolute path, with a digest of which there are, their sizes and times. */
    public Map<Path, String> trees() {
        return Collections.unmodifiableMap(trees);
    }

    /** Every folder that was listed, as an absolute path, with the digest of the names in it. */
    public Map<Path, String> folders() {
        return Collections.unmodifiableMap(folders);
    }

    private List<Path> entries(Path folder) throws IOException {
        List<Path> found = List.of();
        try (Stream<Path> entries = Files.list(folder)) {
            found = entries.sorted(Comparator.comparing(entry -> String.valueOf(entry.getFileName())))
                    .toList();
            return found;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            folders.put(folder.toAbsolutePath().normalize(), Digests.of(found));
        }
    }
}
