package dev.winerr.generator.proof.differential;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Generates random expressions that have a value; operands without one occur only where they are not evaluated. */
final class TermMaker {
    private static final List<String> BINARY =
            List.of("*", "/", "%", "+", "-", "<<", ">>", "<", ">", "<=", ">=", "==", "!=", "&", "^", "|", "&&", "||");
    private static final List<String> UNARY = List.of("-", "+", "~", "!");
    private static final int TRIES = 20;

    private static final Map<String, CType> TYPES = CastTypes.ALL;
    private static final List<String> TYPE_NAMES =
            TYPES.keySet().stream().sorted().toList();

    private final SplittableRandom random;
    private final Model model;
    private final Supplier<Term> leaves;

    /** Creates a generator of expressions with given leaves. */
    TermMaker(SplittableRandom random, Model model, Supplier<Term> leaves) {
        this.random = random;
        this.model = model;
        this.leaves = leaves;
    }

    /** An expression that has a value. */
    Term next(int depth) {
        for (int i = 0; i < TRIES; i++) {
            Term term = any(depth);
            if (term.value() != null) {
                return term;
            }
        }
        return leaves.get();
    }

    /** An expression that need not have a value. */
    private Term any(int depth) {
        if (depth == 0) {
            return leaves.get();
        }
        return switch (random.nextInt(model.isCondition() ? 14 : 18)) {
            case 0, 1, 2, 3, 4, 5, 6, 7 -> binary(depth);
            case 8, 9 -> model.unary(pick(UNARY), next(depth - 1));
            case 10 -> model.parentheses(next(depth - 1));
            case 11 -> sheltered(depth);
            case 12 -> model.conditional(next(depth - 1), next(depth - 1), next(depth - 1));
            case 13 -> leaves.get();
            case 14, 15 -> cast(depth);
            case 16 -> model.sizeOfValue(any(depth - 1));
            default -> sizeOfType();
        };
    }

    private Term binary(int depth) {
        String operator = pick(BINARY);
        Term left = next(depth - 1);
        boolean shift = operator.equals("<<") || operator.equals(">>");
        return model.binary(operator, left, shift && random.nextInt(4) != 0 ? distance() : next(depth - 1));
    }

    private Term distance() {
        int bits = random.nextInt(40);
        return Term.leaf(String.valueOf(bits), model.number(), BigInteger.valueOf(bits));
    }

    /** One operand may have no value, because it is not evaluated: C17 6.5.13 to 6.5.15. */
    private Term sheltered(int depth) {
        Term decides = next(depth - 1);
        Term other = any(depth - 1);
        return switch (random.nextInt(4)) {
            case 0 -> model.binary("&&", decides, other);
            case 1 -> model.binary("||", decides, other);
            case 2 -> model.conditional(decides, next(depth - 1), other);
            default -> model.conditional(decides, other, next(depth - 1));
        };
    }

    private Term cast(int depth) {
        String name = pick(TYPE_NAMES);
        return model.cast(name, TYPES.getOrDefault(name, CType.INT), next(depth - 1));
    }

    private Term sizeOfType() {
        String name = pick(TYPE_NAMES);
        int bytes = TYPES.getOrDefault(name, CType.INT).bytes();
        int length = 1 + random.nextInt(9);
        return switch (random.nextInt(4)) {
            case 0 -> model.sizeOfType("_Alignof(" + name + ")", bytes);
            case 1 -> model.sizeOfType("sizeof(" + name + "[" + length + "])", bytes * length);
            case 2 -> model.sizeOfType("sizeof(" + name + " *)", 8);
            default -> model.sizeOfType("sizeof(" + name + ")", bytes);
        };
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
