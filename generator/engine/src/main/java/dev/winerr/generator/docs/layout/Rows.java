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
        return of(cell, List.of(), body, layout);
    }

    /** The same, with names of other columns. */
    static List<Row> of(NameCell cell, List<Symbol> alternatives, List<Passage> body, String layout) {
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
        rows.add(new Row(
                symbol(cell, value),
                alternatives,
                cell.ids(),
                cell.originals(),
                value,
                description,
                layout,
                cell.place()));
        for (Symbol other : cell.others()) {
            rows.add(new Row(other, List.of(), List.of(), List.of(), value, description, layout, cell.place()));
        }
        return rows;
    }

    /** Members of scripting enumerations have no underscore; among codes, and with a value, they are names like others. */
    private static Symbol symbol(NameCell cell, Optional<Numeral> value) {
        Symbol symbol = cell.symbol();
        boolean camel = Symbols.isCamel(symbol.name()) && (value.isPresent() || cell.isCamelWithId());
        return camel ? symbol.intact() : symbol;
    }

    private static boolean sameBits(Optional<Numeral> one, Optional<Numeral> other) {
        return one.map(Numeral::bits).equals(other.map(Numeral::bits));
    }

    private static boolean repeatsName(NameCell cell, Passage line) {
        return line.isLine()
                && line.text().length() <= 2 * cell.symbol().printed().length()
                && Symbols.skeleton(line.text())
                        .equals(Symbols.skeleton(cell.symbol().name()));
    }
}
