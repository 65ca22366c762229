package dev.winerr.generator.proof.files;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A file system in memory that reports when a file is about to be opened, so that it can be changed between being
 * listed and being read, and that lists folders in a given order.
 */
public final class StrangeFiles extends FileSystem {
    private final FileSystem memory = Jimfs.newFileSystem(Configuration.unix());
    private final FileSystemProvider provider = new StrangeProvider(memory.provider(), this);
    private Opening opening = path -> {};
    private Listing listing = entries -> {};
    private int orders;

    /** What happens before a file is opened to be read. */
    @FunctionalInterface
    public interface Opening {
        /** Changes the file, or throws. */
        void of(Path path) throws IOException;
    }

    /** What happens to the entries of a folder. */
    @FunctionalInterface
    public interface Listing {
        /** Changes their order. */
        void of(List<Path> entries);
    }

    /** The root of all files. */
    public Path root() {
        return wrapped(memory.getPath("/"));
    }

    /** Copies all regular files in a folder and its subfolders to a folder here. */
    public Path copy(Path folder, String target) throws IOException {
        Path copy = memory.getPath("/", target);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path place = copy.resolve(folder.relativize(file).toString());
                Files.createDirectories(place.resolveSibling(""));
                Files.copy(file, place);
            }
        }
        return wrapped(copy);
    }

    /** The same file without changes or reordering. */
    public static Path plain(Path path) {
        return Wrapped.unwrapped(path);
    }

    /** From now on, calls a listener before a file is opened for reading; one call at a time, by any thread. */
    public void whenOpened(Opening change) {
        opening = change;
    }

    /** From now on, folders are listed in random order, a different one each time. */
    public void shuffle(SplittableRandom random) {
        listing = entries -> {
            Collections.shuffle(entries, new Random(random.nextLong()));
            orders++;
        };
    }

    /** How many folders were listed in an order of chance. */
    public int orders() {
        return orders;
    }

    synchronized void opened(Path path) throws IOException {
        opening.of(path);
    }

    void listed(List<Path> entries) {
        listing.of(entries);
    }

    Path wrapped(Path path) {
        return Wrapped.of(this, path);
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() throws IOException {
        memory.close();
    }

    @Override
    public boolean isOpen() {
        return memory.isOpen();
    }

    @Override
    public boolean isReadOnly() {
        return memory.isReadOnly();
    }

    @Override
    public String getSeparator() {
        return memory.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return StreamSupport.stream(memory.getRootDirectories().spliterator(), false)
                .map(this::wrapped)
                .toList();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return memory.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return memory.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return wrapped(memory.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        PathMatcher matcher = memory.getPathMatcher(pattern);
        return path -> matcher.matches(Wrapped.unwrapped(path));
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return memory.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() throws IOException {
        return memory.newWatchService();
    }
}
