package dev.winerr.generator.index;

import java.util.Optional;

/**
 * What is different about a code in the newer of two indexes.
 *
 * @param kind what kind of difference
 * @param before the code as it was; nothing if it was not there
 * @param after the code as it is; nothing if it is gone
 */
public record Change(Kind kind, Optional<IndexedCode> before, Optional<IndexedCode> after) {

    /** What may happen to a code, and to Java that was compiled with the older constants. */
    public enum Kind {
        /** It is gone, and no other name took its place. */
        REMOVED(true, "source that names it no longer compiles; classes that use its enum constant no longer link"),
        /** Another name stands for its value. */
        RENAMED(true, "source that names it no longer compiles; classes that use its enum constant no longer link"),
        /** Its value is another. */
        REVALUED(true, "classes compiled before keep the old value, which javac copied into them (JLS 13.4.9)"),
        /** It is another kind of number. */
        KIND_CHANGED(true, "it moves to another enum, and lookups by kind answer differently"),
        /** Lookups of its value answer with another name. */
        PRIMARY_CHANGED(false, "programs compile and link; what lookups of the value answer is another constant"),
        /** Its text is another. */
        TEXT_CHANGED(false, "programs compile, link and run as before; people read another text"),
        /** It is new. */
        ADDED(false, "programs compile, link and run as before");

        private final boolean breaking;
        private final String consequence;

        Kind(boolean breaking, String consequence) {
            this.breaking = breaking;
            this.consequence = consequence;
        }

        /** Whether Java that uses the code must be changed or compiled again. */
        public boolean isBreaking() {
            return breaking;
        }

        /** What it means for Java that uses the code. */
        public String consequence() {
            return consequence;
        }
    }

    /** The code as it is; as it was, if it is gone. */
    public IndexedCode code() {
        return after.orElseGet(before::orElseThrow);
    }

    /** Its name: the older one where it has two. */
    public String name() {
        return before.map(IndexedCode::name).orElseGet(() -> code().name());
    }
}
