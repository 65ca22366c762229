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
 * What the readings of several headers share if they search the same folders for includes and decode them alike: the paths of
 * files, their texts, and the effect of each include. It assumes that files do not change. Safe for concurrent use.
 */
public final class Library {
    private final Map<Path, Map<String, Path>> listings = new ConcurrentHashMap<>();
    /** Where names are, by the folder and the name. */
    private final Map<Path, Map<String, Optional<Path>>> located = new ConcurrentHashMap<>();

    private final Map<Path, Path> identities = new ConcurrentHashMap<>();
    private final Map<Path, KnownFile> byPath = new ConcurrentHashMap<>();
    private final Map<SourceFile, KnownFile> byFile = new ConcurrentHashMap<>();
    /** Texts that are not files, by their names and contents. */
    private final Map<String, Map<String, SourceFile>> others = new ConcurrentHashMap<>();

    private final Map<SourceFile, String> guards = new ConcurrentHashMap<>();
    private final Optional<IncludeMemos> memos;

    /**
     * A file that was read.
     *
     * @param file its text
     * @param path the path by which it was found, which is its name
     * @param identity the path that is the same however the file was found
     * @param digest the digest of its bytes
     */
    record KnownFile(SourceFile file, Path path, Path identity, String digest) {}

    private Library(Optional<IncludeMemos> memos) {
        this.memos = memos;
    }

    /** A library for a single header. */
    public static Library ofOne() {
        return new Library(Optional.empty());
    }

    /** A library for many headers, which keeps the effects of includes. */
    public static Library ofMany() {
        return new Library(Optional.of(new IncludeMemos()));
    }

    /** The effects of includes; empty for a single header, which would not use them again. */
    Optional<IncludeMemos> memos() {
        return memos;
    }

    /** The include guard of a file, if it has one and any reading has read it; it depends only on the file's text. */
    Optional<String> guardOf(SourceFile file) {
        return Optional.ofNullable(guards.get(file));
    }

    /** Sets the include guard of a file. */
    void setGuard(SourceFile file, String macro) {
        guards.put(file, macro);
    }

    /** The file that was found by a path, which becomes its name; the reader remembers that it was read. */
    KnownFile file(Path path, SourceReader sources, Optional<Charset> encoding) throws IOException {
        KnownFile known = byPath.get(path);
        if (known == null) {
            SourceFile file = sources.read(path, path.toString(), encoding);
            KnownFile read = new KnownFile(file, path, identity(path), sources.digest(path));
            KnownFile first = byPath.putIfAbsent(path, read);
            known = first == null ? read : first;
            byFile.put(known.file(), known);
        } else {
            sources.remember(path, known.digest());
        }
        return known;
    }

    /** The text that was the first with this name and content; it is not a file. */
    SourceFile first(SourceFile text) {
        return others.computeIfAbsent(text.name(), name -> new ConcurrentHashMap<>())
                .computeIfAbsent(text.text(), content -> text);
    }

    /** What is known of a file that this library read, or null. */
    @Nullable
    KnownFile known(SourceFile file) {
        return byFile.get(file);
    }

    /** The path that is the same however a file was found. */
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

    /** The file with a name in a folder, which is searched for only once. */
    Optional<Path> located(Path folder, String name, Supplier<Optional<Path>> search) {
        return located.computeIfAbsent(folder, listed -> new ConcurrentHashMap<>())
                .computeIfAbsent(name, looked -> search.get());
    }

    /** The entries of a folder, by their names in lower case. */
    Map<String, Path> listing(Path folder, SourceReader sources) {
        return listings.computeIfAbsent(folder, listed -> byName(sources.list(listed)));
    }

    private static Map<String, Path> byName(List<Path> entries) {
        Map<String, Path> names = new HashMap<>();
        entries.forEach(entry -> names.putIfAbsent(lower(entry.getFileName()), entry));
        return names;
    }

    /** A file name in the case in which names are compared. */
    static String lower(Path name) {
        return name.toString().toLowerCase(Locale.ROOT);
    }
}
