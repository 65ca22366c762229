package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.atom.Label;
import dev.winerr.generator.docs.atom.NameShapes;
import dev.winerr.generator.docs.atom.Numeral;
import dev.winerr.generator.docs.atom.Numerals;
import dev.winerr.generator.docs.atom.PrintedNames;
import dev.winerr.generator.docs.atom.Symbol;
import dev.winerr.generator.docs.prose.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A few lines that contain a name, and possibly its value, in any order.
 *
 * @param symbol the name
 * @param others further whole names for the same value
 * @param numeral the value
 * @param ids identifiers in or before it
 * @param originals names in a hidden original
 * @param form the order of name and value
 * @param place the position of the name
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

    /** Reads lines; empty if they contain no text, or far too much for a name. */
    static Optional<NameCell> read(List<Passage> lines, PrintedNames reader) {
        return lines.isEmpty() || lines.size() > MOST_LINES
                ? Optional.empty()
                : read(lines, Numerals.read(lines.get(0).text()), reader);
    }

    /**
     * Reads lines.
     *
     * @param number the number that the first line consists of, if any
     */
    static Optional<NameCell> read(List<Passage> lines, Optional<Numeral> number, PrintedNames reader) {
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            return Optional.empty();
        }
        Reading reading = new Reading(reader);
        boolean taken = reading.take(lines.get(0), number);
        for (int i = 1; taken && i < lines.size(); i++) {
            taken = reading.take(lines.get(i), Numerals.read(lines.get(i).text()));
        }
        return taken ? reading.finish() : Optional.empty();
    }

    /** The cell for a name at the start of a line. */
    static NameCell of(LeadingName name, Passage line) {
        return new NameCell(
                name.symbol(), List.of(), name.value(), line.ids(), line.originals(), "name-cell", line.place());
    }

    /** Whether evidence or the name itself shows that this names a code. */
    boolean isNamed() {
        return symbol.isWhole() || !originals.isEmpty() || hasSymbolId();
    }

    /** Whether this certainly names a code, even if machine translation split the name. */
    boolean isCredible() {
        return isNamed() || isCamelFailure() || symbol.isSplit();
    }

    /** Whether this names a code, or did before translation. */
    boolean isNameLike() {
        return isNamed() || symbol.isRemnant();
    }

    /** Whether this has the form of a member of a scripting enumeration. */
    boolean isCamel() {
        return NameShapes.isCamel(symbol.name());
    }

    /** Whether this is a member of a scripting enumeration whose value is a failed HRESULT (MS-ERREF 2.1: sign bit). */
    boolean isCamelFailure() {
        return isCamel() && numeral.isPresent() && numeral.get().bits().orElse(0) < 0;
    }

    private boolean hasSymbolId() {
        return !ids.isEmpty() && !NameShapes.fromIds(ids).isEmpty();
    }

    /** Whether an identifier next to it has the same name, or the name before it was split. */
    boolean isIdentified() {
        String skeleton = NameShapes.skeleton(symbol.name());
        return hasSymbolId()
                && (symbol.isSplit()
                        || ids.stream().anyMatch(id -> NameShapes.skeleton(id).equals(skeleton)));
    }

    /**
     * Whether this is a member of a scripting enumeration: an identifier next to it has its name, or it has a value.
     */
    boolean isMember() {
        return isCamel() && (ids.contains(symbol.name()) || hasNumber());
    }

    /** Whether this cannot be the name of a code: a dash, or a sentence. */
    boolean cannotBeName() {
        return !isNamed() && (symbol.isNothing() || symbol.isProse());
    }

    /** Whether it has a value that is a number. */
    boolean hasNumber() {
        return numeral.filter(number -> !number.expression()).isPresent();
    }

    /** The cell with a value from elsewhere, if it has none itself except for a footnote mark. */
    NameCell or(Optional<Numeral> elsewhere) {
        boolean own =
                numeral.isPresent() && (elsewhere.isEmpty() || !numeral.get().mayBeFootnote());
        return own ? this : new NameCell(symbol, others, elsewhere, ids, originals, form, place);
    }

    /** The cell with the name and value of a definition. */
    NameCell definedBy(Label definition) {
        Symbol name = NameShapes.read(definition.name());
        return new NameCell(name, others, Optional.of(definition.numeral()), ids, originals, form, place);
    }

    /** The cell with its name marked as whole because of evidence other than its form. */
    NameCell intact() {
        return new NameCell(symbol.intact(), others, numeral, ids, originals, form, place);
    }

    /** The cell with an additional identifier. */
    NameCell withId(String id) {
        List<String> more = new ArrayList<>(ids);
        more.add(id);
        return new NameCell(symbol, others, numeral, more, originals, form, place);
    }

    /** Collects the content of lines. */
    private static final class Reading {
        private final PrintedNames reader;
        private final List<Symbol> names = new ArrayList<>();
        private final List<String> printed = new ArrayList<>();
        private final List<String> ids = new ArrayList<>();
        private final List<String> originals = new ArrayList<>();
        private final List<Numeral> numerals = new ArrayList<>();
        private Optional<Passage.Place> place = Optional.empty();
        private boolean numberFirst;
        private boolean sameLine;
        private String container = "";

        Reading(PrintedNames reader) {
            this.reader = reader;
        }

        boolean take(Passage line, Optional<Numeral> number) {
            ids.addAll(line.ids());
            line.originals().forEach(this::takeOriginal);
            container = line.container().equals("dt") ? "dt" : container;
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
            Symbol symbol = NameShapes.read(name);
            if (symbol.isWhole()) {
                originals.add(symbol.name());
            }
        }

        private void takeName(String name, Passage.Place at) {
            printed.add(name);
            names.addAll(reader.list(name));
            place = place.or(() -> Optional.of(at));
        }

        /** A whole name is followed only by other names; what follows a split one is part of it. */
        Optional<NameCell> finish() {
            if (names.isEmpty()) {
                return Optional.empty();
            }
            Symbol first = names.get(0);
            List<Symbol> others = List.of();
            if (first.condition() == Symbol.Condition.INTACT) {
                others = names.stream()
                        .skip(1)
                        .filter(other -> other.isWhole() && other.isSibling(names.get(0)))
                        .toList();
            } else if (printed.size() == 1 && names.size() > 1) {
                others = names.subList(1, names.size()); // members of a scripting enumeration
            } else if (printed.size() > 1) {
                first = reader.read(String.join(isWrapped() ? "" : " ", printed));
            }
            return Optional.of(new NameCell(first, others, numeral(), ids, originals, form(), place.orElseThrow()));
        }

        /** Whether a long name was wrapped after its underscores. */
        private boolean isWrapped() {
            return printed.subList(0, printed.size() - 1).stream().allMatch(line -> line.endsWith("_"))
                    && NameShapes.isSymbol(String.join("", printed));
        }

        /** One number; several that are one value; or as many as there are names, still combined. */
        private Optional<Numeral> numeral() {
            if (numerals.size() < 2) {
                return numerals.stream().findFirst();
            }
            String together = numerals.stream().map(Numeral::printed).collect(Collectors.joining(" / "));
            return Numerals.read(together)
                    .or(() -> names.size() == numerals.size()
                            ? Optional.of(Numeral.expression(together))
                            : numerals.stream().findFirst());
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
