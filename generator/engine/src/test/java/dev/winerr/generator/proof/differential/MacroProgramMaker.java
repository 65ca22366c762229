package dev.winerr.generator.proof.differential;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * Generates random macro programs: object-like, function-like and variadic macros, {@code #}, {@code ##}, macros that
 * refer to each other and to themselves, {@code #undef} and conditions. Each undefines its macros, so that many can be
 * in one file.
 *
 * <p>Texts that may expand too far according to {@link ExpansionModel} are generated again: C allows them, but winerr
 * has a limit.
 */
final class MacroProgramMaker {
    private static final int MOST_MACROS = 6;
    /** Winerr's own limit is 50 times as large. */
    private static final long MOST_TOKENS = 2_000;

    private static final int TRIES = 20;

    private final SplittableRandom random;
    private final List<MacroSignature> macros = new ArrayList<>();
    private final Map<String, Piece> definitions = new HashMap<>();

    MacroProgramMaker(SplittableRandom random) {
        this.random = random;
    }

    /** The lines of a program. */
    List<String> next() {
        macros.clear();
        definitions.clear();
        int count = 2 + random.nextInt(MOST_MACROS - 1);
        for (int i = 0; i < count; i++) {
            macros.add(MacroSignature.random("M" + i, random));
        }
        List<String> lines = new ArrayList<>();
        macros.forEach(macro -> lines.add(define(macro)));
        for (int i = 2 + random.nextInt(4); i > 0; i--) {
            addPart(lines);
        }
        macros.forEach(macro -> lines.add("#undef " + macro.name()));
        return lines;
    }

    private void addPart(List<String> lines) {
        MacroSignature macro = macros.get(random.nextInt(macros.size()));
        MacroTextMaker text = new MacroTextMaker(random, macros, MacroSignature.NONE);
        switch (random.nextInt(8)) {
            case 0 -> lines.add(undefine(macro));
            case 1 -> {
                lines.add(undefine(macro));
                lines.add(define(macro));
            }
            case 2 -> {
                lines.add(condition(macro));
                lines.add(bounded(text::sequence));
                lines.add("#else");
                lines.add(bounded(text::sequence));
                lines.add("#endif");
            }
            case 3 -> lines.add("winerr_tail " + bounded(() -> text.onlyCall(macro)) + " w");
            default -> lines.add(bounded(text::sequence));
        }
    }

    /** Tries often enough, then does without macros. */
    private String bounded(Supplier<Piece> maker) {
        ExpansionModel expansion = new ExpansionModel(definitions);
        for (int i = 0; i < TRIES; i++) {
            Piece piece = maker.get();
            if (piece.size().in(expansion) <= MOST_TOKENS) {
                return piece.text();
            }
        }
        return "w";
    }

    private String condition(MacroSignature macro) {
        return switch (random.nextInt(4)) {
            case 0 -> "#ifdef " + macro.name();
            case 1 -> "#ifndef " + macro.name();
            case 2 -> "#if defined " + macro.name() + " && !defined(NOWHERE)";
            default -> "#if !defined(" + macro.name() + ") || 0";
        };
    }

    private String undefine(MacroSignature macro) {
        definitions.remove(macro.name());
        return "#undef " + macro.name();
    }

    private String define(MacroSignature macro) {
        String splice = random.nextInt(8) == 0 ? "\\\n" : "";
        Piece text = random.nextInt(10) == 0 ? Piece.blank("") : new MacroTextMaker(random, macros, macro).sequence();
        definitions.put(macro.name(), text);
        return "#define " + macro.head() + " " + splice + text.text();
    }
}
