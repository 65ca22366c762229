package dev.winerr.generator.header.oracle;

import java.util.List;

/**
 * What the compiler reports about one header.
 *
 * @param header its path below the root of its set
 * @param digest a digest that identifies this version of the header
 * @param setting how it was compiled
 * @param facts its constants, in the order in which they were found
 */
record HeaderFacts(String header, String digest, Setting setting, List<Fact> facts) {

    /** What must be included before a header for it to compile. */
    enum Setting {
        /** Nothing. */
        ALONE,
        /** {@code windows.h}. */
        AFTER_WINDOWS,
        /** It does not compile as C; only the expansions of its macros were compiled, after windows.h. */
        MACROS_ONLY,
        /** It includes files that do not exist. */
        UNREADABLE
    }

    /** Whether the compiler could read it at all. */
    boolean isReadable() {
        return setting != Setting.UNREADABLE;
    }
}
