package dev.winerr.generator.docs.markup;

import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import java.util.Arrays;

/** Leads from an offset in the HTML that was made of a page back to the page. */
public final class OffsetMap {
    private final SourceFile source;
    private int[] html = new int[64];
    private int[] origin = new int[64];
    private int[] length = new int[64];
    private int[] htmlLength = new int[64];
    private int size;

    /** A map for HTML made of {@code source}, still empty. */
    OffsetMap(SourceFile source) {
        this.source = source;
    }

    /** The map of a page that is HTML itself. */
    static OffsetMap identity(SourceFile source) {
        OffsetMap map = new OffsetMap(source);
        map.add(0, source.text().length(), 0, source.text().length());
        return map;
    }

    /** Notes that the HTML from {@code htmlOffset} was made of the page from {@code offset}; in ascending order. */
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

    /** The part of the page that became the HTML from {@code start} to {@code end}. */
    public Span span(int start, int end) {
        int from = toOrigin(start);
        int to = toOrigin(Math.max(start, end - 1)) + 1;
        int lineEnd = source.lineStart(source.line(from))
                + source.lineText(source.line(from)).length();
        return source.span(from, Math.max(from, Math.min(to, lineEnd)));
    }

    private int toOrigin(int offset) {
        int found = Arrays.binarySearch(html, 0, size, offset);
        int index = found >= 0 ? found : -found - 2;
        if (index < 0) {
            return 0;
        }
        int within = offset - html[index];
        // Escapes and entities make the two differ in length; both ends are sure.
        boolean last = within >= htmlLength[index] - 1;
        int characters = last ? length[index] - 1 : Math.min(within, length[index] - 1);
        return Math.min(origin[index] + Math.max(0, characters), source.text().length());
    }
}
