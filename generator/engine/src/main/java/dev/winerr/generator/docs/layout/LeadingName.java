package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.atom.Label;
import dev.winerr.generator.docs.atom.Numeral;
import dev.winerr.generator.docs.atom.Numerals;
import dev.winerr.generator.docs.atom.PrintedNames;
import dev.winerr.generator.docs.atom.Symbol;
import dev.winerr.generator.docs.prose.Passage;
import dev.winerr.generator.text.Block;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name at the start of a line that is bold, code or a link, or is followed by its value; a text may follow.
 *
 * @param symbol the name
 * @param value the value, if it is next to the name
 * @param end the start of the text in the line
 */
record LeadingName(Symbol symbol, Optional<Numeral> value, int end) {
    private static final Pattern AFTER_NAME = Pattern.compile(
            "^\\s*(?:\\((?<enclosed>[^()]*(?:\\([^()]*\\)[^()]*)?)\\)|[=:,]?\\s*(?<value>0[xX][0-9A-Fa-f]+L?)(?![0-9A-Za-z]))?\\s*(?:[-:：–—=.,，、;]+\\s*)?");
    private static final Pattern PLAIN = Pattern.compile("^[A-Z]\\w*+(?=\\s*[(=:])");
    private static final Pattern BEFORE_SENTENCE =
            Pattern.compile("^[A-Z][A-Z0-9]*+_\\w++(?=\\s+[\\p{Lu}\\p{Lo}]\\p{L})");

    static Optional<LeadingName> read(Passage line, PrintedNames names) {
        Optional<String> marked = line.block() instanceof Block.Paragraph paragraph
                ? paragraph.content().stream().findFirst().flatMap(inline -> MarkedName.of(inline, line.linked()))
                : Optional.empty();
        return marked.flatMap(name -> read(name, line, names))
                .or(() -> plain(line).flatMap(name -> read(name, line, names)).filter(LeadingName::hasNumber));
    }

    /** A name without markup, and a sentence after it. */
    static Optional<LeadingName> sentence(Passage line, PrintedNames names) {
        Matcher before = BEFORE_SENTENCE.matcher(line.text());
        return before.find() ? read(before.group(), line, names) : Optional.empty();
    }

    private static Optional<String> plain(Passage line) {
        Matcher plain = PLAIN.matcher(line.text());
        return plain.find() ? Optional.of(plain.group()) : Optional.empty();
    }

    private boolean hasNumber() {
        return value.filter(number -> !number.expression()).isPresent();
    }

    private static Optional<LeadingName> read(String marked, Passage line, PrintedNames names) {
        Optional<Label> label = Label.read(marked);
        Symbol symbol = names.read(label.map(Label::name).orElse(marked));
        if (!symbol.isWhole()) {
            return Optional.empty();
        }
        Matcher after = AFTER_NAME.matcher(line.text().substring(marked.length()));
        Optional<Numeral> value = label.map(Label::numeral);
        int end = marked.length();
        if (after.find()) {
            String printed = after.group("enclosed") != null ? after.group("enclosed") : after.group("value");
            Optional<Numeral> numeral = Optional.ofNullable(printed).flatMap(Numerals::read);
            boolean gloss = after.group("enclosed") != null && numeral.isEmpty();
            value = value.or(() -> numeral);
            end += gloss ? 0 : after.end();
        }
        return Optional.of(new LeadingName(symbol, value, end));
    }
}
