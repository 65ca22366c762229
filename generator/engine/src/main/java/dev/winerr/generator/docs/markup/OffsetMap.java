package dev.winerr.generator.docs.markup;

import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import java.util.Arrays;

/** Maps offsets in the HTML generated from a page to the page. */
public final class OffsetMap {
    /** The characters that a backslash escapes (CommonMark 0.31, 2.4). */
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final SourceFile source;
    private int[] html = new int[64];
    private int[] origin = new int[64];
    private int[] length = new int[64];
    private int[] htmlLength = new int[64];
    private int size;

    /** Creates an empty map for HTML generated from {@code source}. */
    OffsetMap(SourceFile source) {
        this.source = source;
    }

    /** The map of a page that is already HTML. */
    static OffsetMap identity(SourceFile source) {
        OffsetMap map = new OffsetMap(source);
        map.add(0, source.text().length(), 0, source.text().length());
        return map;
    }

    /**
     * Records that the HTML from {@code htmlOffset} was generated from the page at {@code offset}; in ascending order.
     */
    void add(int htmlOffset, int htmlCount, int offset, int count) {
        if (size == html.length) {
            html = Arrays.copyOf(html, size * 2);
            htmlLength = Arrays.copyOf(htmlLength, size * 2);
            origin = Arrays.copyOf(origin, size * 2);
            length = Arrays.copyOf(length, size * 2);
        }
        html[size] = htmlOffset;
        htmlLength[size] = htmlCount;
        origin[size] = offset;
        length[size++] = count;
    }

    /** The part of the page from which the HTML from {@code start} to {@code end} was generated. */
    public Span span(int start, int end) {
        int from = toOrigin(start);
        int to = toOrigin(Math.max(start, end - 1)) + 1;
        return source.span(from, endOnLine(from, Math.max(from, to)));
    }

    private int endOnLine(int from, int to) {
        String text = source.text();
        int end = from;
        while (end < Math.min(to, text.length()) && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private int toOrigin(int offset) {
        int position = Arrays.binarySearch(html, 0, size, offset);
        int index = position >= 0 ? position : -position - 2;
        if (index < 0) {
            return 0;
        }
        int within = offset - html[index];
        if (htmlLength[index] == length[index]) {
            return origin[index] + Math.max(0, Math.min(within, length[index] - 1));
        }
        // Entities and trailing markup make the lengths differ; both ends are certain.
        boolean last = within >= htmlLength[index] - 1;
        int limit = Math.min(origin[index] + length[index], source.text().length());
        int found = last ? limit - 1 : advance(origin[index], within);
        return Math.max(origin[index], Math.min(found, limit - 1));
    }

    /**
     * The offset {@code count} characters after {@code from}, where a backslash and the character it escapes are one.
     */
    private int advance(int from, int count) {
        String text = source.text();
        int offset = from;
        for (int i = 0; i < count; i++) {
            offset += isEscape(text, offset) ? 2 : 1;
        }
        return isEscape(text, offset) ? offset + 1 : offset;
    }

    private static boolean isEscape(String text, int offset) {
        return offset + 1 < text.length()
                && text.charAt(offset) == '\\'
                && PUNCTUATION.indexOf(text.charAt(offset + 1)) >= 0;
    }
}
