package dev.winerr.generator.proof.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Generates texts that refer to macros: replacement lists, and the text between definitions.
 *
 * <p>They avoid what C leaves undefined or unspecified: operands of {@code ##} are words, numbers, and parameters for
 * which arguments are such; a parenthesis always follows an operator, so that no name becomes a call because of the
 * text after it; and commas are in parentheses.
 */
final class MacroTextMaker {
    private static final List<String> WORDS = List.of("w", "x", "yy", "z_1", "M", "1", "22", "0x1f", "3u", "b");
    private static final List<String> OPERATORS =
            List.of("+", "-", "*", "<<", "==", ";", "<", "?", ":", "->", ".", "[", "&&");
    private static final List<String> LITERALS = List.of("\"s\"", "\"a\\n\\\"\"", "'c'", "'\\''", "\"\"", "'\"'");

    private final SplittableRandom random;
    private final List<MacroSignature> macros;
    private final MacroSignature inside;
    private int depth;
    /** How many more macros may be referred to. */
    private int names;

    /**
     * Makes texts.
     *
     * @param macros the macros that they may refer to
     * @param inside the macro whose replacement list they are, or none
     */
    MacroTextMaker(SplittableRandom random, List<MacroSignature> macros, MacroSignature inside) {
        this.random = random;
        this.macros = macros;
        this.inside = inside;
    }

    private boolean isInText() {
        return inside.equals(MacroSignature.NONE);
    }

    /** A few items after a word. */
    Piece sequence() {
        restart();
        return items();
    }

    /** A call and nothing else. */
    Piece onlyCall(MacroSignature macro) {
        restart();
        return call(macro);
    }

    private void restart() {
        names = isInText() ? 3 : 2;
    }

    private Piece items() {
        Piece text = word();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text = text.and(blank()).and(item());
        }
        return text;
    }

    private Piece item() {
        boolean deep = depth > 2 || names <= 0;
        return switch (random.nextInt(10)) {
            case 0 -> Piece.of(pick(OPERATORS), 1).and(blank()).and(word());
            case 1 -> Piece.of(pick(LITERALS), 1);
            case 2, 3 -> deep ? word() : call(pick(macros));
            case 4 -> deep ? word() : group();
            case 5 -> (deep ? word() : name()).and(" w", 1);
            case 6, 7 -> inside.hasParameters() ? parameter(inside.parameter(random)) : word();
            case 8 -> inside.isFunctionLike() ? operator() : word();
            default -> inside.isFunctionLike() ? pasted() : word();
        };
    }

    /** A name that is not a call. */
    private Piece name() {
        names--;
        MacroSignature macro = pick(macros);
        return macro.isFunctionLike() ? Piece.of(macro.name(), 1) : call(macro);
    }

    private Piece group() {
        depth++;
        Piece group = Piece.of("+", 1).and(blank()).and("(", 1).and(items());
        if (random.nextBoolean()) {
            group = group.and(",", 1).and(blank()).and(items());
        }
        if (inside.isVariadic() && random.nextInt(3) == 0) {
            group = group.and(", ## ", 1).and(parameter(inside.rest()));
        }
        depth--;
        return group.and(")", 1);
    }

    /** A call, or, of a macro without parameters, its name. */
    private Piece call(MacroSignature macro) {
        names--;
        if (!macro.isFunctionLike()) {
            return new Piece(macro.name(), expansion -> expansion.ofCall(macro, List.of()));
        }
        depth++;
        List<Piece> arguments = new ArrayList<>();
        for (int i = 0; i < macro.parameters().size(); i++) {
            arguments.add(macro.isPasted(i) ? operand() : argument());
        }
        if (macro.isVariadic()) {
            addFurther(arguments);
        }
        depth--;
        List<String> texts = arguments.stream().map(Piece::text).toList();
        String text = macro.name() + (random.nextInt(6) == 0 ? " " : "") + "(" + String.join(",", texts) + ")";
        return new Piece(text, expansion -> expansion.ofCall(macro, arguments));
    }

    /**
     * Variable arguments. For Microsoft's compiler and winerr a single empty one is none, so that {@code , ##} removes
     * the comma; for gcc it is one.
     */
    private void addFurther(List<Piece> arguments) {
        int further = random.nextInt(3);
        for (int i = 0; i < further; i++) {
            arguments.add(blank().and(items()));
        }
        if (further > 0 && inside.isVariadic() && random.nextBoolean()) {
            arguments.add(parameter(inside.rest()));
        }
    }

    private Piece argument() {
        return random.nextInt(6) == 0 ? Piece.blank("") : blank().and(items()).and(blank());
    }

    private static Piece parameter(String name) {
        return new Piece(name, expansion -> expansion.ofParameter(name));
    }

    private Piece operator() {
        if (inside.isVariadic() && random.nextInt(3) == 0 && inside.isStandard()) {
            return Piece.of("+ (__VA_OPT__(" + pick(WORDS) + " ", 3)
                    .and(parameter(inside.rest()))
                    .and("))", 1);
        }
        String parameter = inside.hasParameters() ? inside.parameter(random) : inside.rest();
        return parameter.isEmpty() ? word() : Piece.of("#" + parameter, 1);
    }

    /** Words on both sides, whatever the arguments; and a word after it, for it may have become a macro's name. */
    private Piece pasted() {
        String first = operand().text();
        StringBuilder text = new StringBuilder(first.isEmpty() ? "M" : first);
        for (int i = random.nextInt(2); i >= 0; i--) {
            String operand = operand().text();
            text.append(" ## ").append(operand.isEmpty() ? "1" : operand);
        }
        return new Piece(text.toString(), expansion -> expansion.ofPasted(macros)).and(" w", 1);
    }

    /** An operand of {@code ##}: a word, nothing, or a parameter that gets no more than that. */
    private Piece operand() {
        String parameter = inside.pasted(random);
        if (!parameter.isEmpty() && random.nextBoolean()) {
            return parameter(parameter);
        }
        return random.nextInt(8) == 0 ? Piece.blank("") : word();
    }

    private Piece word() {
        return Piece.of(pick(WORDS), 1);
    }

    private Piece blank() {
        return Piece.blank(
                switch (random.nextInt(10)) {
                    case 0 -> "  ";
                    case 1 -> "\t";
                    case 2 -> " /* note */ ";
                    case 3 -> isInText() ? "\n " : " ";
                    case 4 -> " \\\n";
                    default -> " ";
                });
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
