package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.atom.Numeral;
import dev.winerr.generator.docs.atom.Numerals;
import dev.winerr.generator.docs.atom.Symbol;
import dev.winerr.generator.docs.atom.Symbols;
import dev.winerr.generator.docs.prose.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts rows together of a name and what follows it. */
final class Rows {
    private Rows() {}

    /** The rows, one a name, of a cell and its description. */
    static List<Row> of(NameCell cell, List<Passage> body, String layout) {
        List<Passage> text = new ArrayList<>(body);
        Optional<Numeral> numeral = cell.numeral();
        if (numeral.isEmpty() && !text.isEmpty()) {
            numeral = Numerals.read(text.get(0).text());
            numeral.ifPresent(found -> text.remove(0));
        }
        if (!text.isEmpty() && repeatsName(cell, text.get(0))) {
            text.remove(0);
        }
        ValueTail tail = ValueTail.split(text);
        boolean tailTells = tail.numeral().isPresent() && (numeral.isEmpty() || sameBits(numeral, tail.numeral()));
        Optional<Numeral> value = numeral.or(tail::numeral);
        List<Passage> description = tailTells ? tail.description() : text;
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(cell.symbol(), cell.ids(), cell.originals(), value, description, layout, cell.place()));
        for (Symbol other : cell.others()) {
            rows.add(new Row(other, List.of(), List.of(), value, description, layout, cell.place()));
        }
        return rows;
    }

    private static boolean sameBits(Optional<Numeral> one, Optional<Numeral> other) {
        return one.map(Numeral::bits).equals(other.map(Numeral::bits));
    }

    private static boolean repeatsName(NameCell cell, Passage line) {
        return line.isLine()
                && Symbols.skeleton(line.text())
                        .equals(Symbols.skeleton(cell.symbol().name()));
    }
}
