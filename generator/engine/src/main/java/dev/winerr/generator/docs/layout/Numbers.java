package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.atom.Numeral;
import dev.winerr.generator.docs.atom.PrintedNames;
import dev.winerr.generator.docs.prose.PassageReader;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Reads lists of numbers and texts without names, in any layout. A list in which at least half of the numbers are
 * failed HRESULTs (MS-ERREF 2.1) lists codes. Small numbers may count or measure something, so lists of them are read
 * only if no list on the page is certain to list codes.
 */
final class Numbers {
    private final NumberTableReader tables;
    private final NumberListReader lists;
    private final ListingReader listings;

    Numbers(PassageReader reader, PrintedNames names, ListingReader listings) {
        this.tables = new NumberTableReader(reader, names);
        this.lists = new NumberListReader(reader);
        this.listings = listings;
    }

    /** The rows of a page, without names. */
    List<Row> read(Element root, List<Element> otherTables) {
        List<Row> codes = new ArrayList<>();
        List<Row> others = new ArrayList<>();
        otherTables.forEach(table -> sort(tables.read(table), codes, others));
        root.stream().forEach(parent -> sort(list(parent), codes, others));
        return codes.isEmpty() ? others : codes;
    }

    private List<Row> list(Element parent) {
        boolean lines = parent.nameIs("pre") || (parent.nameIs("p") && parent.childrenSize() == 0);
        return lines ? listings.numbers(parent) : lists.read(parent);
    }

    private static void sort(List<Row> rows, List<Row> codes, List<Row> others) {
        long failures = rows.stream()
                .filter(row -> row.numeral().filter(Numeral::isFailure).isPresent())
                .count();
        (failures > 1 && failures * 2 >= rows.size() ? codes : others).addAll(rows);
    }
}
