package dev.winerr.generator.header.pp;

import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds included files as Windows does, ignoring case and accepting both slashes, and reads each once. */
public final class Includes {
    private final SourceReader sources;
    private final List<Path> directories;
    private final Optional<Charset> encoding;
    private final Map<Path, Map<String, Path>> listings = new HashMap<>();
    private final Map<Path, SourceFile> files = new HashMap<>();

    /** Searches folders in order, after the including file's own. */
    public Includes(SourceReader sources, List<Path> directories) {
        this(sources, directories, Optional.empty());
    }

    /** Reads files in a declared encoding, if there is one. */
    public Includes(SourceReader sources, List<Path> directories, Optional<Charset> encoding) {
        this.sources = sources;
        this.directories = directories;
        this.encoding = encoding;
    }

    /**
     * A header, and its folder if it is a file. From then on, includes of that file are the header itself: many headers
     * include files that include them.
     */
    public Found start(SourceFile header) {
        header.path().ifPresent(path -> files.put(identity(path), header));
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
        String portable = name.replace('\\', '/').strip();
        Path path = first == null ? null : locate(first, portable);
        if (path != null) {
            return read(path, -1);
        }
        for (int i = from; i < directories.size(); i++) {
            path = locate(directories.get(i), portable);
            if (path != null) {
                return read(path, i);
            }
        }
        SourceFile standard = StandardHeaders.find(portable);
        return standard == null ? null : new Found(standard, null, -1);
    }

    /**
     * Finds a file that a user specified.
     *
     * @param path its path
     * @param name its name as written
     * @param beside the folder to search next, before the include folders; null if there is none
     * @return the file; null if it does not exist
     * @throws IOException if it exists but cannot be read
     */
    public @Nullable Found named(Path path, String name, @Nullable Path beside) throws IOException {
        return Files.isRegularFile(path) ? read(path, name, -1) : find(name, beside, 0);
    }

    /** Whether {@link #find} would find it. */
    public boolean exists(String name, @Nullable Path first) {
        String portable = name.replace('\\', '/').strip();
        return (first != null && locate(first, portable) != null)
                || directories.stream().anyMatch(d -> locate(d, portable) != null)
                || StandardHeaders.find(portable) != null;
    }

    private Found read(Path path, int directoryIndex) throws IOException {
        return read(path, path.toString(), directoryIndex);
    }

    private Found read(Path path, String name, int directoryIndex) throws IOException {
        Path identity = identity(path);
        SourceFile file = files.get(identity);
        if (file == null) {
            if (!Files.isRegularFile(path)) {
                throw new IOException(path + " is not a regular file");
            }
            file = sources.read(path, name, encoding);
            files.put(identity, file);
        }
        return new Found(file, path.toAbsolutePath().getParent(), directoryIndex);
    }

    /** One path for each file, however it was found. */
    private static Path identity(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    private @Nullable Path locate(Path folder, String name) {
        try {
            Path path = folder.resolve(name).normalize();
            Path parent = path.getParent();
            if (parent == null || path.getFileName() == null || name.isEmpty()) {
                return null;
            }
            if (Files.isRegularFile(path)) {
                return path;
            }
            Path there = listing(parent).get(lower(path.getFileName()));
            return there != null ? there : locateAnyCase(folder, name);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** The folders in the name may also differ in case. */
    private @Nullable Path locateAnyCase(Path folder, String name) {
        Path at = folder;
        for (Path step : Path.of(name)) {
            String part = step.toString();
            if (part.equals("..") && at != null) {
                at = at.getParent();
            } else if (at != null && !part.isEmpty() && !part.equals(".")) {
                at = listing(at).get(part.toLowerCase(Locale.ROOT));
            }
        }
        return at == null || at.equals(folder) || Files.isDirectory(at) ? null : at;
    }

    private Map<String, Path> listing(Path folder) {
        return listings.computeIfAbsent(folder, this::list);
    }

    private Map<String, Path> list(Path folder) {
        Map<String, Path> names = new HashMap<>();
        sources.list(folder).forEach(e -> names.putIfAbsent(lower(e.getFileName()), e));
        return names;
    }

    private static String lower(Path name) {
        return name.toString().toLowerCase(Locale.ROOT);
    }
}
