package dev.winerr.generator.header;

import dev.winerr.generator.header.pp.Library;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What the readings of several headers in one run share, so that a file that all of them include is read once. It assumes that
 * files do not change during the run. Safe for concurrent use.
 */
public final class HeaderMemory {
    private final Supplier<Library> libraries;
    /** By the settings that determine which files are found and how they are decoded: the include folders and the encoding. */
    private final Map<List<Object>, Library> known = new ConcurrentHashMap<>();

    private final DefinedNames definedNames = new DefinedNames();

    private HeaderMemory(Supplier<Library> libraries) {
        this.libraries = libraries;
    }

    /** For a run that reads one header, or a few without common includes: shares only the texts of files. */
    public static HeaderMemory ofFew() {
        return new HeaderMemory(Library::ofOne);
    }

    /** For a run that reads many headers: remembers the effect of each include, which takes time and memory. */
    public static HeaderMemory ofMany() {
        return new HeaderMemory(Library::ofMany);
    }

    /** For a run that reads a number of headers. */
    public static HeaderMemory of(int headers) {
        return headers > 1 ? ofMany() : ofFew();
    }

    /** The names that are defined by files which a header may have forgotten to include. */
    DefinedNames definedNames() {
        return definedNames;
    }

    Library library(HeaderOptions options) {
        return known.computeIfAbsent(List.of(options.includeDirectories(), options.encoding()), key -> libraries.get());
    }
}
