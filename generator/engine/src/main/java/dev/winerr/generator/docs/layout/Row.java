package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.atom.Numeral;
import dev.winerr.generator.docs.atom.Symbol;
import dev.winerr.generator.docs.prose.Passage;
import java.util.List;
import java.util.Optional;

/**
 * A code as found in a layout, before its name is resolved.
 *
 * @param symbol the printed name
 * @param alternatives names in other columns, which the value may belong to
 * @param ids identifiers next to it, in order
 * @param originals the name in a hidden original
 * @param numeral the printed value
 * @param description the rest
 * @param layout the kind of layout
 * @param place the position of the name
 */
public record Row(
        Symbol symbol,
        List<Symbol> alternatives,
        List<String> ids,
        List<String> originals,
        Optional<Numeral> numeral,
        List<Passage> description,
        String layout,
        Passage.Place place) {

    public Row {
        alternatives = List.copyOf(alternatives);
        ids = List.copyOf(ids);
        originals = List.copyOf(originals);
        description = List.copyOf(description);
    }

    /** A number and its text, without a name. */
    static Row nameless(Numeral number, List<Passage> text, String layout, Passage.Place place) {
        Symbol none = new Symbol("", "", Symbol.Condition.BROKEN);
        return new Row(none, List.of(), List.of(), List.of(), Optional.of(number), text, layout, place);
    }
}
