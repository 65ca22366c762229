package dev.winerr.generator.header.comment;

import java.util.List;

/** A part of a comment block. */
sealed interface Segment {

    /** Calls the visitor's method for this kind of part. */
    void accept(Visitor visitor);

    /** Receives the parts of a comment block. */
    interface Visitor {
        /** A heading. */
        void banner(Banner banner);

        /** A message. */
        void message(Message message);

        /** Other text. */
        void prose(Prose prose);
    }

    /** A heading for what follows in the file; an empty title ends the section of the previous heading. */
    record Banner(String title) implements Segment {
        @Override
        public void accept(Visitor visitor) {
            visitor.banner(this);
        }
    }

    /** What mc.exe writes about one message; the name is empty if there is none. */
    record Message(String name, List<String> lines) implements Segment {
        @Override
        public void accept(Visitor visitor) {
            visitor.message(this);
        }
    }

    /** Anything else that may be the text of the definition below or next to it. */
    record Prose(List<String> lines) implements Segment {
        @Override
        public void accept(Visitor visitor) {
            visitor.prose(this);
        }
    }
}
