package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.atom.Label;
import dev.winerr.generator.docs.atom.NameShapes;
import dev.winerr.generator.docs.atom.Numeral;
import dev.winerr.generator.docs.prose.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A definition in a line of source code, with or without {@code #define}, that belongs to the name above it. */
final class DefineLine {
    private static final Pattern ALIAS =
            Pattern.compile("\\s*#\\s*define\\s+(?<name>\\w+)\\s+(?<other>[A-Z]\\w*)\\s*(?://.*|/\\*.*)?");

    private DefineLine() {}

    /** The entry with the name and value from such a block, and without the block. */
    static Entry apply(Entry entry) {
        for (Passage passage : entry.body()) {
            Optional<Label> definition = passage.isCode() ? definition(passage.text()) : Optional.empty();
            if (definition.isPresent()) {
                List<Passage> body = new ArrayList<>(entry.body());
                body.remove(passage);
                Optional<Numeral> value = Optional.of(definition.get().numeral());
                return new Entry(entry.name().or(value).withId(definition.get().name()), body);
            }
        }
        return entry;
    }

    private static Optional<Label> definition(String code) {
        String line = code.strip();
        if (line.indexOf('\n') >= 0) {
            return Optional.empty();
        }
        Optional<Label> label = alias(line).or(() -> Label.read(line));
        return label.map(DefineLine::withoutType).filter(found -> NameShapes.isSymbol(found.name()));
    }

    /** A definition of a name as another one. */
    static Optional<Label> alias(String line) {
        Matcher alias = ALIAS.matcher(line);
        return alias.matches()
                ? Optional.of(new Label(alias.group("name"), 0, Numeral.expression(alias.group("other")), false))
                : Optional.empty();
    }

    /** In {@code const HRESULT NAME = 0x80040201;} the name comes last. */
    private static Label withoutType(Label label) {
        String name = label.name().substring(label.name().lastIndexOf(' ') + 1);
        boolean constant = label.name().startsWith("const ") || label.name().contains(" const ");
        return constant ? new Label(name, label.nameStart(), label.numeral(), label.numberFirst()) : label;
    }
}
