package dev.winerr.generator.proof.differential;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An expression as a tree, with its type and value in the model.
 *
 * @param form its form
 * @param symbol the literal, the operator, or the type of a cast or size
 * @param parts the operands
 * @param type its type
 * @param value its value; null if it is undefined in C, so that it may only be used where it is not evaluated
 */
record Term(
        Form form,
        String symbol,
        List<Term> parts,
        CType type,
        @Nullable BigInteger value) {

    /** The forms of expressions, in ascending order of precedence. */
    enum Form {
        CONDITIONAL,
        BINARY,
        UNARY,
        CAST,
        SIZE_OF_TYPE,
        SIZE_OF_VALUE,
        PARENTHESES,
        LEAF
    }

    private static final List<List<String>> LEVELS = List.of(
            List.of("||"),
            List.of("&&"),
            List.of("|"),
            List.of("^"),
            List.of("&"),
            List.of("==", "!="),
            List.of("<", ">", "<=", ">="),
            List.of("<<", ">>"),
            List.of("+", "-"),
            List.of("*", "/", "%"));
    private static final int UNARY_LEVEL = LEVELS.size() + 1;

    static Term leaf(String text, CType type, BigInteger value) {
        return new Term(Form.LEAF, text, List.of(), type, value);
    }

    /** The expression in C, with only the parentheses that it needs. */
    String text() {
        return switch (form) {
            case LEAF -> symbol;
            case PARENTHESES -> "(" + part(0, 0) + ")";
            case SIZE_OF_TYPE -> symbol;
            case SIZE_OF_VALUE -> symbol + " " + part(0, UNARY_LEVEL + 1);
            case CAST -> "(" + symbol + ")" + part(0, UNARY_LEVEL);
            case UNARY -> symbol + spaced(part(0, UNARY_LEVEL));
            case BINARY -> part(0, level()) + " " + symbol + " " + part(1, level() + 1);
            case CONDITIONAL -> part(0, 1) + " ? " + part(1, 0) + " : " + part(2, 0);
        };
    }

    /** Two consecutive signs would be another operator. */
    private String spaced(String operand) {
        return operand.startsWith(symbol) ? " " + operand : operand;
    }

    private String part(int index, int lowest) {
        Term part = parts.get(index);
        return part.level() < lowest ? "(" + part.text() + ")" : part.text();
    }

    /** Its precedence; a cast as operand of {@code sizeof} would be read as part of the operator. */
    private int level() {
        return switch (form) {
            case CONDITIONAL -> 0;
            case BINARY -> {
                int level = 0;
                while (!LEVELS.get(level).contains(symbol)) {
                    level++;
                }
                yield level + 1;
            }
            case UNARY, CAST, SIZE_OF_TYPE, SIZE_OF_VALUE -> UNARY_LEVEL;
            case PARENTHESES, LEAF -> UNARY_LEVEL + 1;
        };
    }

    /** Slightly simpler expressions: each of its operands, and itself with one of them slightly simpler. */
    List<Term> simpler(Model model) {
        List<Term> simpler = new ArrayList<>(parts);
        for (int i = 0; i < parts.size(); i++) {
            for (Term part : parts.get(i).simpler(model)) {
                List<Term> changed = new ArrayList<>(parts);
                changed.set(i, part);
                simpler.add(model.again(this, changed));
            }
        }
        if (form == Form.LEAF && !symbol.equals("1")) {
            simpler.add(leaf("1", model.number(), BigInteger.ONE));
        }
        return simpler;
    }

    /** Finds the first of several expressions that still shows a fault. */
    @FunctionalInterface
    interface Search {
        /** The expression, if there is one. */
        Optional<Term> firstOf(List<Term> candidates) throws Exception;
    }

    /** The simplest form of an expression that still shows a fault. */
    static Term simplest(Term found, Model model, Search search) throws Exception {
        Term simplest = found;
        Optional<Term> simpler = Optional.of(found);
        while (simpler.isPresent()) {
            simplest = simpler.get();
            simpler = search.firstOf(simplest.simpler(model).stream()
                    .filter(candidate -> candidate.value() != null)
                    .toList());
        }
        return simplest;
    }
}
