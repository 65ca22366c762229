package dev.winerr.generator.header.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds where winerr and the compiler disagree about a header. */
final class CompilerComparison {
    private CompilerComparison() {}

    /** One line for each constant on which the two disagree: {@code header name what}. */
    static List<String> differences(HeaderFacts truth, List<Fact> ours) {
        List<String> differences = new ArrayList<>();
        Map<String, Fact> left = new LinkedHashMap<>();
        ours.forEach(fact -> left.put(fact.name(), fact));
        for (Fact fact : truth.facts()) {
            Fact own = left.remove(fact.name());
            String difference = own == null ? "missing" : difference(fact, own);
            if (!difference.isEmpty()) {
                differences.add(truth.header() + " " + fact.name() + " " + difference);
            }
        }
        left.keySet().forEach(name -> differences.add(truth.header() + " " + name + " invented"));
        return differences;
    }

    private static String difference(Fact truth, Fact own) {
        if (truth.value() != own.value()) {
            return "value " + own.value() + " instead of " + truth.value();
        } else if (!truth.type()
                .replace("signed char", "char")
                .equals(own.type().replace("signed char", "char"))) {
            return "type " + own.type() + " instead of " + truth.type();
        } else if (truth.type().equals("long")
                && truth.typedefKind() != '?'
                && truth.typedefKind() != own.typedefKind()) {
            return "typedef kind " + own.typedefKind() + " instead of " + truth.typedefKind();
        }
        return "";
    }
}
