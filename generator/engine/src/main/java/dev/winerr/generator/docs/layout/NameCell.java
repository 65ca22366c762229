package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.atom.Label;
import dev.winerr.generator.docs.atom.Names;
import dev.winerr.generator.docs.atom.Numeral;
import dev.winerr.generator.docs.atom.Numerals;
import dev.winerr.generator.docs.atom.Symbol;
import dev.winerr.generator.docs.atom.Symbols;
import dev.winerr.generator.docs.prose.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
    private static final int SIBLING_PREFIX = 3;

    /** What stands between two whole names for one value. */
    private static final Pattern BETWEEN_NAMES = Pattern.compile(" or | and |, | ?/ ?");

    /** Reads lines; empty where they hold no text, or far too much of it for a name. */
    static Optional<NameCell> read(List<Passage> lines, Names reader) {
        Reading reading = new Reading(reader);
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
        return !ids.isEmpty() && !Symbols.fromIds(ids).isEmpty();
    }

    /** Whether this is a member of a scripting enumeration, and an identifier beside it says the same. */
    boolean isCamelWithId() {
        return Symbols.isCamel(symbol.name()) && ids.contains(symbol.name());
    }

    /** Whether this cannot be what a code is called: a dash, or a sentence. */
    boolean isNoName() {
        return !isNamed() && (symbol.isNothing() || symbol.isProse());
    }

    /** Whether it has a value, and that is a number. */
    boolean hasNumber() {
        return numeral.filter(number -> !number.expression()).isPresent();
    }

    /** The cell with a value from elsewhere, where it has none itself. */
    NameCell or(Optional<Numeral> elsewhere) {
        return numeral.isPresent() ? this : new NameCell(symbol, others, elsewhere, ids, originals, form, place);
    }

    /** The cell with a name that is whole, since something else than its shape shows that. */
    NameCell intact() {
        return new NameCell(symbol.intact(), others, numeral, ids, originals, form, place);
    }

    /** The cell with one more identifier beside it. */
    NameCell withWitness(String id) {
        List<String> more = new ArrayList<>(ids);
        more.add(id);
        return new NameCell(symbol, others, numeral, more, originals, form, place);
    }

    /** Collects what lines hold. */
    private static final class Reading {
        private final Names reader;
        private final List<String> names = new ArrayList<>();
        private final List<String> ids = new ArrayList<>();
        private final List<String> originals = new ArrayList<>();
        private final List<Numeral> numerals = new ArrayList<>();
        private Optional<Passage.Place> place = Optional.empty();
        private boolean numberFirst;
        private boolean sameLine;
        private String container = "";

        Reading(Names reader) {
            this.reader = reader;
        }

        boolean take(Passage line) {
            ids.addAll(line.ids());
            line.originals().forEach(this::takeOriginal);
            container = line.container().equals("dt") ? "dt" : container;
            Optional<Numeral> number = Numerals.read(line.text());
            boolean call = number.filter(Numeral::expression).isPresent() && names.isEmpty();
            Optional<Label> label = number.isPresent() ? Optional.empty() : Label.read(line.text());
            if (number.isPresent() && !call) {
                numberFirst |= names.isEmpty();
                numerals.add(number.get());
            } else if (label.isPresent()) {
                take(label.get(), line.place().start());
            } else if (line.isLine() && line.text().length() <= LONGEST_NAME) {
                takeName(line.text(), line.place());
            } else {
                return false;
            }
            return true;
        }

        private void take(Label label, int lineStart) {
            numberFirst |= label.numberFirst();
            sameLine = true;
            numerals.add(label.numeral());
            int start = lineStart + label.nameStart();
            takeName(label.name(), new Passage.Place(start, start + label.name().length()));
        }

        private void takeOriginal(String text) {
            String name = Label.read(text).map(Label::name).orElse(text);
            Symbol symbol = Symbols.read(name);
            if (symbol.isWhole()) {
                originals.add(symbol.name());
            }
        }

        private void takeName(String name, Passage.Place at) {
            List<String> several = List.of(BETWEEN_NAMES.split(name));
            boolean whole = several.stream().map(reader::read).allMatch(Symbol::isWhole);
            names.addAll(whole ? several : List.of(name));
            place = place.or(() -> Optional.of(at));
        }

        /** A name that is whole has nothing after it but other names; what a torn one has after it is a part of it. */
        Optional<NameCell> finish() {
            if (names.isEmpty()) {
                return Optional.empty();
            }
            Symbol first = reader.read(names.get(0));
            List<Symbol> others = List.of();
            if (first.condition() == Symbol.Condition.INTACT) {
                others = names.stream()
                        .skip(1)
                        .map(reader::read)
                        .filter(Symbol::isWhole)
                        .filter(other -> isSibling(names.get(0), other.name()))
                        .toList();
            } else {
                first = reader.read(String.join(" ", names));
            }
            return Optional.of(new NameCell(first, others, numeral(), ids, originals, form(), place.orElseThrow()));
        }

        /** Another word in capitals is a name only beside such names, {@code WSAEINTR}. */
        private static boolean isSibling(String first, String other) {
            return other.indexOf('_') >= 0 || other.regionMatches(0, first, 0, SIBLING_PREFIX);
        }

        private Optional<Numeral> numeral() {
            String together = numerals.stream().map(Numeral::printed).collect(Collectors.joining(" / "));
            return numerals.size() > 1
                    ? Numerals.read(together).or(() -> numerals.stream().findFirst())
                    : numerals.stream().findFirst();
        }

        private String form() {
            if (container.equals("dt")) {
                return "dt-cell";
            } else if (numerals.isEmpty()) {
                return "name-cell";
            }
            return (numberFirst ? "value-name" : "name-value") + (sameLine ? "-line" : "-cell");
        }
    }
}
