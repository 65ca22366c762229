package dev.winerr.generator.docs.prose;

import dev.winerr.generator.text.Block;
import dev.winerr.generator.text.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The lines of an element as they are in the page, such as those of preformatted text. */
public final class RawLines {
    private static final Map<Character, String> ENTITIES =
            Map.of('<', "&lt;", '>', "&gt;", '&', "&amp;", '"', "&quot;");

    private RawLines() {}

    /**
     * A line.
     *
     * @param text its text with all white space
     * @param start its offset in the HTML
     */
    public record Line(String text, int start) {

        /** A part of the line as a passage, without surrounding white space. */
        public Passage passage(int from, int to) {
            String part = text.substring(from, to);
            String stripped = part.strip();
            Passage.Place place =
                    place(from + part.indexOf(stripped), from + part.indexOf(stripped) + stripped.length());
            Block block = new Block.Paragraph(List.of(new Inline.Text(stripped)));
            return new Passage(block, stripped, place, true, false, false, "", List.of(), List.of());
        }

        /** The position of a part of the line. */
        public Passage.Place place(int from, int to) {
            return new Passage.Place(start + from, start + to);
        }
    }

    /** The lines of an element. */
    public static List<Line> of(Element element) {
        List<Line> lines = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int start = 0;
        for (TextNode node : element.nodeStream(TextNode.class).toList()) {
            String text = node.getWholeText();
            String escaped = escaped(node);
            int offset = Math.max(node.sourceRange().startPos(), 0);
            int from = 0;
            for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
                start = open.isEmpty() ? offset : start;
                String line = text.substring(from, end);
                lines.add(new Line(open.append(line).toString(), start));
                open.setLength(0);
                offset += line.length() + 1 + extra(line, escaped);
                from = end + 1;
            }
            start = open.isEmpty() ? offset : start;
            open.append(text, from, text.length());
        }
        if (!open.isEmpty()) {
            lines.add(new Line(open.toString(), start));
        }
        return lines;
    }

    /** The characters of a text that the page writes as entities: derived from the text's length in the page. */
    private static String escaped(TextNode node) {
        String text = node.getWholeText();
        int more = node.sourceRange().endPos() - node.sourceRange().startPos() - text.length();
        return Stream.of("", "<&", "<>&", "<>&\"")
                .filter(characters -> extra(text, characters) == more)
                .findFirst()
                .orElse("");
    }

    /** How much longer a text is with entities for some characters. */
    private static int extra(String text, String escaped) {
        int more = 0;
        for (int i = 0; i < text.length() && !escaped.isEmpty(); i++) {
            if (escaped.indexOf(text.charAt(i)) >= 0) {
                more += ENTITIES.getOrDefault(text.charAt(i), "").length() - 1;
            }
        }
        return more;
    }
}
