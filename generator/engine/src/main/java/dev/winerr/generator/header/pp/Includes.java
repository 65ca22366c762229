package dev.winerr.generator.header.pp;

import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds included files as Windows does, ignoring case and accepting both slashes, and reads each once. */
public final class Includes {
    private final SourceReader sources;
    private final List<Path> directories;
    private final Optional<Charset> encoding;
    private final Library library;
    private final Map<Path, SourceFile> files = new HashMap<>();
    /** Files that only this reading uses, because their names are those that the user wrote. */
    private final Set<SourceFile> own = new HashSet<>();

    /** Searches folders in order, after the including file's own. */
    public Includes(SourceReader sources, List<Path> directories) {
        this(sources, directories, Optional.empty(), Library.ofOne());
    }

    /** As above, but decodes files in the declared encoding, if there is one, and shares them through a library. */
    public Includes(SourceReader sources, List<Path> directories, Optional<Charset> encoding, Library library) {
        this.sources = sources;
        this.directories = directories;
        this.encoding = encoding;
        this.library = library;
    }

    /** What it shares with other readings. */
    Library library() {
        return library;
    }

    /** A text that is not a file, as one object for all readings that share the library. */
    public SourceFile shared(SourceFile text) {
        return library.first(text);
    }

    /** Whether all readings that share the library use the same object for a file. */
    boolean isShared(SourceFile file) {
        return !own.contains(file);
    }

    /** Whether a file that another reading read would be the same object here. */
    boolean accepts(SourceFile shared) {
        Library.KnownFile known = library.known(shared);
        return known == null || files.getOrDefault(known.identity(), shared) == shared;
    }

    /** Adds a file that another reading read to those that this one has read. */
    void adopt(SourceFile shared) {
        Library.KnownFile known = library.known(shared);
        if (known != null && files.putIfAbsent(known.identity(), shared) == null) {
            sources.remember(known.path(), known.digest());
        }
    }

    /**
     * A header, and its folder if it is a file. From then on, includes of that file are the header itself: many headers
     * include files that include them.
     */
    public Found start(SourceFile header) {
        header.path().ifPresent(path -> files.put(library.identity(path), header));
        own.add(header);
        return new Found(header, header.path().map(Path::getParent).orElse(null), -1);
    }

    /**
     * Finds a file.
     *
     * @param name its name as written between the quotes or angle brackets
     * @param first the folder to search before the include folders; null for an angled name
     * @param from the index of the include folder to start with
     * @return the file; null if it does not exist
     * @throws IOException if it exists but cannot be read
     */
    public @Nullable Found find(String name, @Nullable Path first, int from) throws IOException {
        String portable = portable(name);
        Optional<Path> path = first == null ? Optional.empty() : locate(first, portable);
        for (int i = from; path.isEmpty() && i < directories.size(); i++) {
            path = locate(directories.get(i), portable);
            if (path.isPresent()) {
                return read(path.get(), i);
            }
        }
        if (path.isPresent()) {
            return read(path.get(), -1);
        }
        SourceFile standard = StandardHeaders.find(portable);
        return standard == null ? null : new Found(standard, null, -1);
    }

    /**
     * Finds a file that a user specified.
     *
     * @param path its path
     * @param name its name as written
     * @param folder the folder to search next, before the include folders; null if there is none
     * @return the file; null if it does not exist
     * @throws IOException if it exists but cannot be read
     */
    public @Nullable Found named(Path path, String name, @Nullable Path folder) throws IOException {
        if (!Files.isRegularFile(path)) {
            return find(name, folder, 0);
        }
        Path identity = library.identity(path);
        SourceFile file = files.get(identity);
        if (file == null) {
            file = sources.read(path, name, encoding);
            files.put(identity, file);
            own.add(file);
        }
        return found(file, path, -1);
    }

    /** Whether {@link #find} would find it. */
    public boolean exists(String name, @Nullable Path first) {
        String portable = portable(name);
        return (first != null && locate(first, portable).isPresent())
                || directories.stream().anyMatch(d -> locate(d, portable).isPresent())
                || StandardHeaders.find(portable) != null;
    }

    private static String portable(String name) {
        return name.replace('\\', '/').strip();
    }

    private Found read(Path path, int directoryIndex) throws IOException {
        Path identity = library.identity(path);
        SourceFile file = files.get(identity);
        if (file == null) {
            if (!Files.isRegularFile(path)) {
                throw new IOException(path + " is not a regular file");
            }
            file = library.file(path, sources, encoding).file();
            files.put(identity, file);
        }
        return found(file, path, directoryIndex);
    }

    private static Found found(SourceFile file, Path path, int directoryIndex) {
        return new Found(file, path.toAbsolutePath().getParent(), directoryIndex);
    }

    private Optional<Path> locate(Path folder, String name) {
        return library.located(folder, name, () -> Optional.ofNullable(search(folder, name)));
    }

    private @Nullable Path search(Path folder, String name) {
        try {
            Path path = folder.resolve(name).normalize();
            if (path.getFileName() == null || name.isEmpty()) {
                return null;
            }
            if (Files.isRegularFile(path)) {
                return path;
            }
            // A path such as "x.h", which "./x.h" is, has no parent: it is in the current folder.
            Path parent = path.getParent() == null ? Path.of("") : path.getParent();
            Path found = library.listing(parent, sources).get(Library.lower(path.getFileName()));
            return found != null ? found : searchAnyCase(folder, name);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** The folders in the name may also differ in case. */
    private @Nullable Path searchAnyCase(Path folder, String name) {
        Path at = folder;
        for (Path step : Path.of(name)) {
            String part = step.toString();
            if (part.equals("..") && at != null) {
                at = at.getParent();
            } else if (at != null && !part.isEmpty() && !part.equals(".")) {
                at = library.listing(at, sources).get(part.toLowerCase(Locale.ROOT));
            }
        }
        return at == null || at.equals(folder) || Files.isDirectory(at) ? null : at;
    }
}
