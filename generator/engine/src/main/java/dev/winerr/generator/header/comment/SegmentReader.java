package dev.winerr.generator.header.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Splits the lines of a comment block into headings, messages and prose. */
final class SegmentReader {
    private static final Pattern LABEL = Pattern.compile("\\s*+(MessageId|MessageText)\\s*+:(.*)");

    private final List<String> lines;
    private final List<Segment> segments = new ArrayList<>();
    private final List<String> prose = new ArrayList<>();
    private int at;

    private SegmentReader(List<String> lines) {
        this.lines = lines;
    }

    static List<Segment> read(List<String> lines) {
        SegmentReader reader = new SegmentReader(lines);
        while (reader.at < lines.size()) {
            reader.readOne();
        }
        reader.endProse();
        return reader.segments;
    }

    private void readOne() {
        String line = lines.get(at);
        Matcher label = label(line);
        if (label != null) {
            endProse();
            readMessage(label.group(1), label.group(2));
            return;
        }
        Optional<Banners.Heading> banner = Banners.at(lines, at);
        if (banner.isPresent()) {
            endProse();
            segments.add(new Segment.Banner(banner.get().title()));
            at = banner.get().next();
            return;
        }
        at++;
        if (Banners.isRule(line)) {
            endProse();
        } else {
            prose.add(Banners.isBlank(line) ? "" : line);
        }
    }

    private void readMessage(String label, String rest) {
        boolean isNamed = label.equals("MessageId");
        List<String> text = new ArrayList<>();
        if (!isNamed) {
            text.add(rest);
        }
        at++;
        while (at < lines.size()) {
            Matcher next = label(lines.get(at));
            if (next != null && next.group(1).equals("MessageId")) {
                break;
            }
            text.add(next == null ? lines.get(at) : next.group(2));
            at++;
        }
        segments.add(new Segment.Message(isNamed ? name(rest) : "", text));
    }

    /** The label of a line with its text; null if it has none, as most lines do. */
    private static @Nullable Matcher label(String line) {
        if (!line.contains("Message")) {
            return null;
        }
        Matcher label = LABEL.matcher(line);
        return label.matches() ? label : null;
    }

    /** For a message without a symbol, mc.exe writes the number and a remark, which is not a name. */
    private static String name(String rest) {
        String text = rest.strip();
        int end = 0;
        while (end < text.length() && " \t\n\u000B\f\r".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String word = text.substring(0, end);
        return !word.isEmpty() && Character.isDigit(word.charAt(0)) ? "" : word;
    }

    private void endProse() {
        for (String line : prose) {
            if (!line.isEmpty()) {
                segments.add(new Segment.Prose(List.copyOf(prose)));
                break;
            }
        }
        prose.clear();
    }
}
