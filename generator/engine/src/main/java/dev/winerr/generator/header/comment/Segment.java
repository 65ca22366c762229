package dev.winerr.generator.header.comment;

import java.util.List;

/** A part of a comment block. */
sealed interface Segment {
    /** A heading of what follows in the file; an empty title ends the part that the heading before began. */
    record Banner(String title) implements Segment {}

    /** What mc.exe writes about one message; the name is empty where there is none. */
    record Message(String name, List<String> lines) implements Segment {}

    /** Anything else that may be the text of the definition below or beside it. */
    record Prose(List<String> lines) implements Segment {}
}
