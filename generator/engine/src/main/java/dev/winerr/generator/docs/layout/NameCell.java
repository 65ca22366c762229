package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.atom.Label;
import dev.winerr.generator.docs.atom.Numeral;
import dev.winerr.generator.docs.atom.Numerals;
import dev.winerr.generator.docs.atom.Symbol;
import dev.winerr.generator.docs.atom.Symbols;
import dev.winerr.generator.docs.prose.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A few lines that hold a name, and perhaps its value, in any order.
 *
 * @param symbol the name
 * @param others further whole names, for the same value
 * @param numeral the value
 * @param ids identifiers in or before it
 * @param originals names that a hidden original has
 * @param form how name and value stand to each other
 * @param place where the name stands
 */
record NameCell(
        Symbol symbol,
        List<Symbol> others,
        Optional<Numeral> numeral,
        List<String> ids,
        List<String> originals,
        String form,
        Passage.Place place) {
    private static final int MOST_LINES = 6;
    private static final int LONGEST_NAME = 200;

    /** What stands between two whole names for one value. */
    private static final Pattern BETWEEN_NAMES = Pattern.compile(" or |, | ?/ ?");

    /** Reads lines; empty where they hold no text, or far too much of it for a name. */
    static Optional<NameCell> read(List<Passage> lines) {
        Reading reading = new Reading();
        if (lines.isEmpty() || lines.size() > MOST_LINES || !lines.stream().allMatch(reading::take)) {
            return Optional.empty();
        }
        return reading.finish();
    }

    /** Whether a witness or the name itself shows that this names a code. */
    boolean isNamed() {
        return symbol.isWhole() || !originals.isEmpty() || hasSymbolId();
    }

    /** Whether this is sure to name a code, be it that machine translation tore the name apart. */
    boolean isCredible() {
        return isNamed() || isCamelFailure() || symbol.isTorn();
    }

    /** Whether this names a code, or did so before it was translated. */
    boolean isNameish() {
        return isNamed() || symbol.isRemnant();
    }

    /** Whether this is a member of a scripting enumeration whose value is a failed HRESULT (MS-ERREF 2.1: sign bit). */
    boolean isCamelFailure() {
        return Symbols.isCamel(symbol.name())
                && numeral.isPresent()
                && numeral.get().bits().orElse(0) < 0;
    }

    private boolean hasSymbolId() {
        return ids.stream().map(Symbols::fromId).anyMatch(Symbols::isSymbol);
    }

    /** The cell with a value from elsewhere, where it has none itself. */
    NameCell or(Optional<Numeral> elsewhere) {
        return numeral.isPresent() ? this : new NameCell(symbol, others, elsewhere, ids, originals, form, place);
    }

    /** The cell with one more identifier beside it. */
    NameCell withWitness(String id) {
        List<String> more = new ArrayList<>(ids);
        more.add(id);
        return new NameCell(symbol, others, numeral, more, originals, form, place);
    }

    /** Collects what lines hold. */
    private static final class Reading {
        private final List<String> names = new ArrayList<>();
        private final List<String> ids = new ArrayList<>();
        private final List<String> originals = new ArrayList<>();
        private Optional<Numeral> numeral = Optional.empty();
        private Optional<Passage.Place> place = Optional.empty();
        private boolean numberFirst;
        private boolean sameLine;
        private String container = "";

        boolean take(Passage line) {
            ids.addAll(line.ids());
            line.originals().forEach(this::takeOriginal);
            container = line.container().equals("dt") ? "dt" : container;
            Optional<Numeral> number = Numerals.read(line.text());
            Optional<Label> label = number.isPresent() ? Optional.empty() : Label.read(line.text());
            if (number.isPresent()) {
                numberFirst |= names.isEmpty();
                takeNumber(number.get());
            } else if (label.isPresent()) {
                numberFirst |= label.get().numberFirst();
                sameLine = true;
                takeNumber(label.get().numeral());
                int start = line.place().start() + label.get().nameStart();
                takeName(
                        label.get().name(),
                        new Passage.Place(start, start + label.get().name().length()));
            } else if (line.isLine() && line.text().length() <= LONGEST_NAME) {
                takeName(line.text(), line.place());
            } else {
                return false;
            }
            return true;
        }

        private void takeOriginal(String text) {
            String name = Label.read(text).map(Label::name).orElse(text);
            Symbol symbol = Symbols.read(name);
            if (symbol.isWhole()) {
                originals.add(symbol.name());
            }
        }

        private void takeNumber(Numeral found) {
            if (numeral.isEmpty()) {
                numeral = Optional.of(found);
            }
        }

        private void takeName(String name, Passage.Place at) {
            List<String> several = List.of(BETWEEN_NAMES.split(name));
            boolean whole = several.stream().map(Symbols::read).allMatch(Symbol::isWhole);
            names.addAll(whole ? several : List.of(name));
            place = place.or(() -> Optional.of(at));
        }

        Optional<NameCell> finish() {
            if (names.isEmpty()) {
                return Optional.empty();
            }
            Symbol first = Symbols.read(names.get(0));
            List<Symbol> others = new ArrayList<>();
            if (first.isWhole()) {
                names.stream()
                        .skip(1)
                        .map(Symbols::read)
                        .filter(Symbol::isWhole)
                        .forEach(others::add);
            } else {
                first = Symbols.read(String.join(" ", names));
            }
            return Optional.of(new NameCell(first, others, numeral, ids, originals, form(), place.orElseThrow()));
        }

        private String form() {
            if (container.equals("dt")) {
                return "dt-cell";
            } else if (numeral.isEmpty()) {
                return "name-cell";
            }
            return (numberFirst ? "value-name" : "name-value") + (sameLine ? "-line" : "-cell");
        }
    }
}
