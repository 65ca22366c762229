package dev.winerr.generator.index;

import java.util.Optional;

/**
 * The difference of a code between two indexes.
 *
 * @param kind the kind of difference
 * @param before the code in the older index; empty if it is new
 * @param after the code in the newer index; empty if it was removed
 */
public record Change(Kind kind, Optional<IndexedCode> before, Optional<IndexedCode> after) {

    /** The kinds of changes, and their consequences for Java compiled with the older constants. */
    public enum Kind {
        /** Removed, and no other name has replaced it. */
        REMOVED(true, "source that names it no longer compiles; classes that use its enum constant no longer link"),
        /** Another name has replaced it, with the same value. */
        RENAMED(true, "source that names it no longer compiles; classes that use its enum constant no longer link"),
        /** Its value has changed. */
        REVALUED(true, "classes compiled before keep the old value, which javac copied into them (JLS 13.4.9)"),
        /** Its kind has changed. */
        KIND_CHANGED(true, "it moves to another enum, and lookups by kind return other results"),
        /** Lookups of its value return another name. */
        PRIMARY_CHANGED(false, "programs compile and link; lookups of the value return another constant"),
        /** Its text has changed. */
        TEXT_CHANGED(false, "programs compile, link and run as before; users see another text"),
        /** It is new. */
        ADDED(false, "programs compile, link and run as before");

        private final boolean breaking;
        private final String consequence;

        Kind(boolean breaking, String consequence) {
            this.breaking = breaking;
            this.consequence = consequence;
        }

        /** Whether Java code that uses the code must be changed or recompiled. */
        public boolean isBreaking() {
            return breaking;
        }

        /** The consequence for Java code that uses the code. */
        public String consequence() {
            return consequence;
        }
    }

    /** The code in the newer index, or in the older one if it was removed. */
    public IndexedCode code() {
        return after.orElseGet(before::orElseThrow);
    }

    /** Its name; the older one if it was renamed. */
    public String name() {
        return before.map(IndexedCode::name).orElseGet(() -> code().name());
    }
}
