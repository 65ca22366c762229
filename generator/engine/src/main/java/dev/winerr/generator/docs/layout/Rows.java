package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.atom.NameShapes;
import dev.winerr.generator.docs.atom.Numeral;
import dev.winerr.generator.docs.atom.Numerals;
import dev.winerr.generator.docs.atom.Symbol;
import dev.winerr.generator.docs.prose.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Creates rows from a name and what follows it. */
final class Rows {
    private Rows() {}

    /** The rows, one per name, of a cell and its description. */
    static List<Row> of(NameCell cell, List<Passage> body, String layout) {
        return of(cell, List.of(), body, layout);
    }

    /** The same, with names in other columns. */
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
        boolean endsInValue = tail.numeral().isPresent() && (numeral.isEmpty() || sameBits(numeral, tail.numeral()));
        Optional<Numeral> value = numeral.or(tail::numeral);
        List<Passage> description = endsInValue ? tail.description() : text;
        return each(cell, value).stream()
                .map(named -> new Row(
                        named.symbol(),
                        named.first() ? alternatives : List.of(),
                        named.first() ? cell.ids() : List.of(),
                        named.first() ? cell.originals() : List.of(),
                        named.value(),
                        description,
                        layout,
                        cell.place()))
                .toList();
    }

    /** One of the names of a cell, and its value. */
    private record Valued(Symbol symbol, Optional<Numeral> value, boolean first) {}

    /** Every name of a cell: if there are as many values as names, each has one; otherwise all share the value. */
    private static List<Valued> each(NameCell cell, Optional<Numeral> value) {
        List<Symbol> symbols = new ArrayList<>(List.of(symbol(cell, value)));
        cell.others().forEach(other -> symbols.add(symbol(other, value.isPresent())));
        List<Numeral> values = value.filter(all -> symbols.size() > 1 && all.expression())
                .map(all -> all.split(symbols.size()))
                .orElse(List.of());
        return IntStream.range(0, symbols.size())
                .mapToObj(
                        i -> new Valued(symbols.get(i), values.isEmpty() ? value : Optional.of(values.get(i)), i == 0))
                .toList();
    }

    /**
     * Members of scripting enumerations have no underscore; among codes, and with a value, they are names like others,
     * and so are identifiers such as {@code kiln_errDamp}.
     */
    private static Symbol symbol(NameCell cell, Optional<Numeral> value) {
        return symbol(cell.symbol(), value.isPresent() || cell.isMember());
    }

    private static Symbol symbol(Symbol symbol, boolean evident) {
        boolean name = NameShapes.isCamel(symbol.name()) || symbol.isIdentifier();
        return evident && name ? symbol.intact() : symbol;
    }

    private static boolean sameBits(Optional<Numeral> one, Optional<Numeral> other) {
        return one.map(Numeral::bits).equals(other.map(Numeral::bits));
    }

    private static boolean repeatsName(NameCell cell, Passage line) {
        return line.isLine()
                && line.text().length() <= 2 * cell.symbol().printed().length()
                && NameShapes.skeleton(line.text())
                        .equals(NameShapes.skeleton(cell.symbol().name()));
    }
}
