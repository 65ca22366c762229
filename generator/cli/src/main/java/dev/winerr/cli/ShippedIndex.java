package dev.winerr.cli;

import dev.winerr.generator.index.HeaderIndex;
import dev.winerr.generator.index.IndexFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The codes of the families that winerr ships, as one index, which the build packs into the jar. */
final class ShippedIndex {
    private static final String FILE = "shipped.index";

    private ShippedIndex() {}

    /** The index; empty if the command does not run from its jar. */
    static HeaderIndex open() {
        try (InputStream in = ShippedIndex.class.getResourceAsStream(FILE)) {
            return in == null ? HeaderIndex.of(Map.of(), List.of()) : IndexFile.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
