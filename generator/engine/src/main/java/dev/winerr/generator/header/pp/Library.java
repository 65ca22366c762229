package dev.winerr.generator.header.pp;

import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What readings of several headers share that look for includes in the same folders and decode them alike: where files lie,
 * their texts, and what each include does. Files are taken not to change meanwhile. Safe for concurrent use.
 */
public final class Library {
    private final Map<Path, Map<String, Path>> listings = new ConcurrentHashMap<>();
    private final Map<Place, Optional<Path>> located = new ConcurrentHashMap<>();
    private final Map<Path, Path> identities = new ConcurrentHashMap<>();
    private final Map<Path, Text> texts = new ConcurrentHashMap<>();
    private final Map<SourceFile, Text> byFile = new ConcurrentHashMap<>();
    private final Map<Other, SourceFile> others = new ConcurrentHashMap<>();
    private final Map<SourceFile, String> guards = new ConcurrentHashMap<>();
    private final Optional<IncludeMemos> memos;

    /** A text that is not a file. */
    private record Other(String name, String text) {}

    /** Where a name is looked for. */
    private record Place(Path folder, String name) {}

    /**
     * The text of a file.
     *
     * @param path the path by which it was found, which is its name
     * @param identity the one path of the file
     * @param digest the digest of its bytes
     */
    record Text(SourceFile file, Path path, Path identity, String digest) {}

    private Library(Optional<IncludeMemos> memos) {
        this.memos = memos;
    }

    /** A library for a single header. */
    public static Library ofOne() {
        return new Library(Optional.empty());
    }

    /** A library for many headers, which keeps what each include does. */
    public static Library ofMany() {
        return new Library(Optional.of(new IncludeMemos()));
    }

    /** What includes do; nothing if nobody asks again. */
    Optional<IncludeMemos> memos() {
        return memos;
    }

    /** The macro that keeps a file from being read twice, if it has one and was read by anybody; it depends on its text only. */
    Optional<String> guardOf(SourceFile file) {
        return Optional.ofNullable(guards.get(file));
    }

    /** Tells the macro that keeps a file from being read twice. */
    void guard(SourceFile file, String macro) {
        guards.put(file, macro);
    }

    /** The text of a file that was found by a path, which becomes its name; a reader remembers that it was read. */
    Text text(Path path, SourceReader sources, Optional<Charset> encoding) throws IOException {
        Text known = texts.get(path);
        if (known == null) {
            SourceFile file = sources.read(path, path.toString(), encoding);
            Text read = new Text(file, path, identity(path), sources.digest(path));
            Text first = texts.putIfAbsent(path, read);
            known = first == null ? read : first;
            byFile.put(known.file(), known);
        } else {
            sources.remember(path, known.digest());
        }
        return known;
    }

    /** The first text with this name and content that is not a file. */
    SourceFile first(SourceFile text) {
        return others.computeIfAbsent(new Other(text.name(), text.text()), name -> text);
    }

    /** The text that a file is of, if it came from here. */
    @Nullable
    Text textOf(SourceFile file) {
        return byFile.get(file);
    }

    /** One path for each file, by whatever path it was found. */
    Path identity(Path path) {
        return identities.computeIfAbsent(path, Library::real);
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    /** The file with a name in a folder, when looked up for the first time. */
    Optional<Path> located(Path folder, String name, Supplier<Optional<Path>> search) {
        Place place = new Place(folder, name);
        Optional<Path> known = located.get(place);
        if (known == null) {
            known = search.get();
            located.put(place, known);
        }
        return known;
    }

    /** What is in a folder, by its name in lower case. */
    Map<String, Path> listing(Path folder, SourceReader sources) {
        return listings.computeIfAbsent(folder, listed -> byName(sources.list(listed)));
    }

    private static Map<String, Path> byName(List<Path> entries) {
        Map<String, Path> names = new HashMap<>();
        entries.forEach(entry -> names.putIfAbsent(lower(entry.getFileName()), entry));
        return names;
    }

    /** How names are compared. */
    static String lower(Path name) {
        return name.toString().toLowerCase(Locale.ROOT);
    }
}
