package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.atom.Numeral;
import dev.winerr.generator.docs.atom.Numerals;
import dev.winerr.generator.docs.atom.Symbols;
import dev.winerr.generator.docs.prose.Passage;
import dev.winerr.generator.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A block of code that is one {@code #define} of the code it stands below. */
final class DefineLine {
    private static final Pattern DEFINE =
            Pattern.compile("\\s*#\\s*define\\s+(\\w+)\\s+(?:_\\w+_|__MSABI_LONG)?([^/\\n]+?)\\s*(?://.*|/\\*.*)?");

    private DefineLine() {}

    /** The entry with the name and value that such a block gives it, and without the block. */
    static Entry apply(Entry entry) {
        for (Passage passage : entry.body()) {
            Matcher define = DEFINE.matcher(passage.text());
            if (passage.block() instanceof Block.CodeBlock && define.matches() && Symbols.isSymbol(define.group(1))) {
                Optional<Numeral> numeral = Numerals.read(define.group(2).replaceAll("^\\((.*)\\)$", "$1"));
                List<Passage> body = new ArrayList<>(entry.body());
                body.remove(passage);
                return new Entry(entry.name().or(numeral).withWitness(define.group(1)), body);
            }
        }
        return entry;
    }
}
