package dev.winerr.generator.header.oracle;

import java.util.List;

/**
 * What the compiler says of one header.
 *
 * @param header its path below the root of its set
 * @param digest tells this version of the header from others
 * @param setting how it was compiled
 * @param facts its constants, in the order in which they were found
 */
record HeaderFacts(String header, String digest, Setting setting, List<Fact> facts) {

    /** What a header needs in front of it to compile. */
    enum Setting {
        /** Nothing. */
        ALONE,
        /** {@code windows.h}. */
        AFTER_WINDOWS,
        /** It does not compile as C; only its macros were looked at, their expansions compiled after windows.h. */
        MACROS_ONLY,
        /** It includes what is not there. */
        UNREADABLE
    }

    /** Whether the compiler could read it at all. */
    boolean isReadable() {
        return setting != Setting.UNREADABLE;
    }
}
