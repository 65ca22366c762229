package dev.winerr.generator.header.comment;

import java.util.List;

/** A part of a comment block. */
sealed interface Segment {
    /** A heading for what follows in the file; an empty title ends the part of the previous heading. */
    record Banner(String title) implements Segment {}

    /** What mc.exe writes about one message; the name is empty if there is none. */
    record Message(String name, List<String> lines) implements Segment {}

    /** Anything else that may be the text of the definition below or next to it. */
    record Prose(List<String> lines) implements Segment {}
}
