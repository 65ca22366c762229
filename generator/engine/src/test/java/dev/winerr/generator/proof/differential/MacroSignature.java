package dev.winerr.generator.proof.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The name and parameters of a macro, which stay the same if it is redefined.
 *
 * @param name its name
 * @param isFunctionLike whether it takes arguments
 * @param parameters their names; arguments for those that begin with p are words, so that they may be operands of
 *     {@code ##}
 * @param rest the name of the variable arguments: {@code __VA_ARGS__} or another; empty if it takes none
 */
record MacroSignature(String name, boolean isFunctionLike, List<String> parameters, String rest) {
    static final MacroSignature NONE = new MacroSignature("", false, List.of(), "");
    private static final String STANDARD = "__VA_ARGS__";

    static MacroSignature random(String name, SplittableRandom random) {
        if (random.nextInt(3) == 0) {
            return new MacroSignature(name, false, List.of(), "");
        }
        List<String> parameters = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            parameters.add((random.nextInt(3) == 0 ? "p" : "a") + i);
        }
        String rest = random.nextInt(3) != 0 ? "" : random.nextInt(4) == 0 ? "rest" : STANDARD;
        return new MacroSignature(name, true, parameters, rest);
    }

    boolean isVariadic() {
        return !rest.isEmpty();
    }

    boolean isStandard() {
        return rest.equals(STANDARD);
    }

    boolean hasParameters() {
        return !parameters.isEmpty();
    }

    boolean isPasted(int index) {
        return parameters.get(index).startsWith("p");
    }

    /** The start of the macro's definition. */
    String head() {
        List<String> all = new ArrayList<>(parameters);
        if (isVariadic()) {
            all.add(isStandard() ? "..." : rest + "...");
        }
        return isFunctionLike ? name + "(" + String.join(", ", all) + ")" : name;
    }

    String parameter(SplittableRandom random) {
        return parameters.get(random.nextInt(parameters.size()));
    }

    /** A parameter that may be an operand of {@code ##}, or nothing if there is none. */
    String pasted(SplittableRandom random) {
        List<String> pasted = IntStream.range(0, parameters.size())
                .filter(this::isPasted)
                .mapToObj(parameters::get)
                .toList();
        return pasted.isEmpty() ? "" : pasted.get(random.nextInt(pasted.size()));
    }
}
