package dev.winerr.generator.docs.prose;

import dev.winerr.generator.docs.atom.Glyphs;
import dev.winerr.generator.text.Block;
import dev.winerr.generator.text.Inline;
import java.util.ArrayList;
import java.util.List;

/** Collects the inline content of one line, with white space collapsed as in browsers. */
final class LineBuilder {
    /** The open elements, outermost first. */
    private final List<Frame> frames = new ArrayList<>(List.of(new Frame(Kind.ROOT, "")));

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder pending = new StringBuilder();
    private int strongDepth;
    private boolean spacePending;
    private boolean allStrong = true;
    private int start;
    private int end;

    /** The effect of an element on the text in it. */
    enum Kind {
        ROOT,
        STRONG,
        EMPHASIS,
        LINK
    }

    private record Frame(Kind kind, String target, List<Inline> content) {
        Frame(Kind kind, String target) {
            this(kind, target, new ArrayList<>());
        }

        Inline closed() {
            return switch (kind) {
                case LINK -> new Inline.Link(target, content);
                case EMPHASIS -> new Inline.Emphasis(content);
                case STRONG, ROOT -> new Inline.Strong(content);
            };
        }
    }

    /** A finished line. */
    record Line(Block.Paragraph paragraph, String text, Passage.Place place, boolean strong) {}

    void open(Kind kind, String target) {
        flushSpace();
        endRun();
        strongDepth += kind == Kind.STRONG ? 1 : 0;
        frames.add(new Frame(kind, target));
    }

    void close() {
        endRun();
        Frame frame = frames.remove(frames.size() - 1);
        strongDepth -= frame.kind == Kind.STRONG ? 1 : 0;
        if (!frame.content.isEmpty()) {
            content().add(frame.closed());
        }
    }

    /** Adds characters; {@code from} is their offset in the HTML. */
    void add(String characters, int from, boolean code) {
        if (code) {
            flushSpace();
        }
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                spacePending = true;
            } else if (!Glyphs.invisible(c)) {
                boolean first = text.isEmpty() && run.isEmpty();
                if (spacePending && !first && !(run.isEmpty() && endsInBlank())) {
                    run.append(' ');
                }
                spacePending = false;
                run.append(c);
                start = first ? from + i : start;
                end = from + i + 1;
            }
        }
        if (!run.isEmpty()) {
            allStrong &= strongDepth > 0;
            append(run.toString(), code);
        }
    }

    private boolean endsInBlank() {
        return text.charAt(text.length() - 1) == ' ';
    }

    private void append(String run, boolean code) {
        text.append(run);
        if (code) {
            endRun();
            content().add(new Inline.Code(run));
        } else {
            pending.append(run);
        }
    }

    /** Ends an uninterrupted run of characters. */
    private void endRun() {
        if (!pending.isEmpty()) {
            content().add(new Inline.Text(pending.toString()));
            pending.setLength(0);
        }
    }

    /** A space before an element is not part of the element. */
    private void flushSpace() {
        if (spacePending && !text.isEmpty()) {
            append(" ", false);
            spacePending = false;
        }
    }

    private List<Inline> content() {
        return frames.get(frames.size() - 1).content;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Ends the line; open elements stay open on the next one. */
    Line finish() {
        List<Frame> open = List.copyOf(frames);
        int depth = strongDepth;
        while (frames.size() > 1) {
            close();
        }
        endRun();
        Line line = new Line(
                new Block.Paragraph(trimmed(content())),
                text.toString().stripTrailing(),
                new Passage.Place(Math.max(start, 0), Math.max(end, 0)),
                allStrong);
        frames.clear();
        open.forEach(frame -> frames.add(new Frame(frame.kind, frame.target)));
        strongDepth = depth;
        restart();
        return line;
    }

    /** Drops white space at the start of a line. */
    void restart() {
        text.setLength(0);
        spacePending = false;
        allStrong = true;
    }

    private static List<Inline> trimmed(List<Inline> content) {
        int last = content.size() - 1;
        if (last >= 0 && content.get(last) instanceof Inline.Text tail) {
            String kept = tail.text().stripTrailing();
            if (kept.isEmpty()) {
                content.remove(last);
            } else {
                content.set(last, new Inline.Text(kept));
            }
        }
        return content;
    }
}
