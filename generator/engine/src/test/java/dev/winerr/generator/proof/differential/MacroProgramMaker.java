package dev.winerr.generator.proof.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes random programs of macros: of both kinds, variadic ones, {@code #}, {@code ##}, macros that name each other and
 * themselves, {@code #undef} and conditions. Each undefines what it defined, so that many can follow each other.
 *
 * <p>Nothing that C leaves undefined or unspecified comes up: operands of {@code ##} are words and numbers, and parameters
 * that only get such; a parenthesis always follows an operator, so that no name becomes a call by what happens to follow it;
 * and a comma stands in parentheses.
 */
final class MacroProgramMaker {
    private static final int MOST_MACROS = 6;
    private static final List<String> WORDS = List.of("w", "x", "yy", "z_1", "M", "1", "22", "0x1f", "3u", "b");
    private static final List<String> OPERATORS =
            List.of("+", "-", "*", "<<", "==", ";", "<", "?", ":", "->", ".", "[", "&&");
    private static final List<String> LITERALS = List.of("\"s\"", "\"a\\n\\\"\"", "'c'", "'\\''", "\"\"", "'\"'");

    private final SplittableRandom random;
    private final List<MacroSignature> macros = new ArrayList<>();
    private int depth;
    /** How many more macros may be named, so that nothing explodes. */
    private int names;

    MacroProgramMaker(SplittableRandom random) {
        this.random = random;
    }

    /** The lines of a program. */
    List<String> next() {
        macros.clear();
        int count = 2 + random.nextInt(MOST_MACROS - 1);
        for (int i = 0; i < count; i++) {
            macros.add(MacroSignature.random("M" + i, random));
        }
        List<String> lines = new ArrayList<>();
        macros.forEach(macro -> lines.add(definition(macro)));
        for (int i = 2 + random.nextInt(4); i > 0; i--) {
            addPart(lines);
        }
        macros.forEach(macro -> lines.add("#undef " + macro.name()));
        return lines;
    }

    private void addPart(List<String> lines) {
        names = 3;
        MacroSignature macro = pick(macros);
        switch (random.nextInt(8)) {
            case 0 -> lines.add("#undef " + macro.name());
            case 1 -> {
                lines.add("#undef " + macro.name());
                lines.add(definition(macro));
            }
            case 2 -> {
                lines.add(condition(macro));
                lines.add(sequence(MacroSignature.NONE, true));
                lines.add("#else");
                lines.add(sequence(MacroSignature.NONE, true));
                lines.add("#endif");
            }
            case 3 -> lines.add("winerr_tail " + call(macro, MacroSignature.NONE, true) + " w");
            default -> lines.add(sequence(MacroSignature.NONE, true));
        }
    }

    private String condition(MacroSignature macro) {
        return switch (random.nextInt(4)) {
            case 0 -> "#ifdef " + macro.name();
            case 1 -> "#ifndef " + macro.name();
            case 2 -> "#if defined " + macro.name() + " && !defined(NOWHERE)";
            default -> "#if !defined(" + macro.name() + ") || 0";
        };
    }

    private String definition(MacroSignature macro) {
        names = 2;
        String splice = random.nextInt(8) == 0 ? "\\\n" : "";
        return "#define " + macro.head() + " " + splice + (random.nextInt(10) == 0 ? "" : sequence(macro, false));
    }

    /** A few items after a word. */
    private String sequence(MacroSignature inside, boolean inText) {
        StringBuilder text = new StringBuilder(pick(WORDS));
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(blank(inText)).append(item(inside, inText));
        }
        return text.toString();
    }

    private String item(MacroSignature inside, boolean inText) {
        boolean deep = depth > 2 || names <= 0;
        return switch (random.nextInt(10)) {
            case 0 -> pick(OPERATORS) + blank(inText) + pick(WORDS);
            case 1 -> pick(LITERALS);
            case 2, 3 -> deep ? pick(WORDS) : call(pick(macros), inside, inText);
            case 4 -> deep ? pick(WORDS) : group(inside, inText);
            case 5 -> {
                names--;
                yield (deep ? pick(WORDS) : pick(macros).name()) + " w";
            }
            case 6, 7 -> inside.hasParameters() ? inside.parameter(random) : pick(WORDS);
            case 8 -> inside.isFunctionLike() ? operator(inside) : pick(WORDS);
            default -> inside.isFunctionLike() ? pasted(inside) : pick(WORDS);
        };
    }

    private String group(MacroSignature inside, boolean inText) {
        depth++;
        String group = "+" + blank(inText) + "(" + sequence(inside, inText)
                + (random.nextBoolean() ? "," + blank(inText) + sequence(inside, inText) : "")
                + (inside.isVariadic() && random.nextInt(3) == 0 ? ", ## " + inside.rest() : "") + ")";
        depth--;
        return group;
    }

    /** A call, or, of a macro without parameters, its name. */
    private String call(MacroSignature macro, MacroSignature inside, boolean inText) {
        names--;
        if (!macro.isFunctionLike()) {
            return macro.name();
        }
        depth++;
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < macro.parameters().size(); i++) {
            arguments.add(macro.isPasted(i) ? operand(inside) : argument(inside, inText));
        }
        if (macro.isVariadic()) {
            addFurther(arguments, inside, inText);
        }
        depth--;
        return macro.name() + (random.nextInt(6) == 0 ? " " : "") + "(" + String.join(",", arguments) + ")";
    }

    /**
     * Arguments of the ellipsis. A single empty one is none to Microsoft's compiler and to us, so that {@code , ##} takes the
     * comma away; to gcc it is one.
     */
    private void addFurther(List<String> arguments, MacroSignature inside, boolean inText) {
        int further = random.nextInt(3);
        for (int i = 0; i < further; i++) {
            arguments.add(blank(inText) + sequence(inside, inText));
        }
        if (further > 0 && inside.isVariadic() && random.nextBoolean()) {
            arguments.add(inside.rest());
        }
    }

    private String argument(MacroSignature inside, boolean inText) {
        return random.nextInt(6) == 0 ? "" : blank(inText) + sequence(inside, inText) + blank(inText);
    }

    private String operator(MacroSignature inside) {
        if (inside.isVariadic() && random.nextInt(3) == 0 && inside.isStandard()) {
            return "+ (__VA_OPT__(" + pick(WORDS) + " " + inside.rest() + "))";
        }
        String parameter = inside.hasParameters() ? inside.parameter(random) : inside.isVariadic() ? inside.rest() : "";
        return parameter.isEmpty() ? pick(WORDS) : "#" + parameter;
    }

    /** Words on both sides, whatever the arguments; and a word after it, for it may have become a macro's name. */
    private String pasted(MacroSignature inside) {
        StringBuilder text = new StringBuilder(operand(inside));
        if (text.isEmpty()) {
            text.append("M");
        }
        for (int i = random.nextInt(2); i >= 0; i--) {
            String operand = operand(inside);
            text.append(" ## ").append(operand.isEmpty() ? "1" : operand);
        }
        return text.append(" w").toString();
    }

    private String operand(MacroSignature inside) {
        String parameter = inside.pasted(random);
        if (!parameter.isEmpty() && random.nextBoolean()) {
            return parameter;
        }
        return random.nextInt(8) == 0 ? "" : pick(WORDS);
    }

    private String blank(boolean inText) {
        return switch (random.nextInt(10)) {
            case 0 -> "  ";
            case 1 -> "\t";
            case 2 -> " /* note */ ";
            case 3 -> inText ? "\n " : " ";
            case 4 -> " \\\n";
            default -> " ";
        };
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
