package dev.winerr.generator.proof.differential;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A model of the growth of macros, which keeps programs far below winerr's documented limit: the maximum number of
 * tokens that expansion generates, including those that are discarded.
 *
 * <p>A macro is not replaced again in its own expansion (C17 6.10.3.4), and an argument is expanded once, before it is
 * substituted (C17 6.10.3.1). So the size of an expansion is a number of tokens plus a multiple of each argument's
 * size, and can be calculated without expanding anything.
 */
final class ExpansionModel {
    /** The size that stands for all larger ones. */
    static final long MOST = 1 << 20;

    private final Map<String, Piece> definitions;
    private final Set<String> replaced;
    private final Map<String, Long> arguments;
    private final Map<Place, Growth> known;

    /** A macro, and the macros whose expansion it is in. */
    private record Place(String name, Set<String> replaced) {}

    /** The expansion of a macro: a number of tokens, and how often each argument occurs. */
    private record Growth(long tokens, Map<String, Long> times) {}

    /** The model for a text outside of macros, with definitions by the macros' names. */
    ExpansionModel(Map<String, Piece> definitions) {
        this(Map.copyOf(definitions), Set.of(), Map.of(), new HashMap<>());
    }

    private ExpansionModel(
            Map<String, Piece> definitions,
            Set<String> replaced,
            Map<String, Long> arguments,
            Map<Place, Growth> known) {
        this.definitions = definitions;
        this.replaced = replaced;
        this.arguments = arguments;
        this.known = known;
    }

    static long sum(long some, long more) {
        return Math.min(MOST, some + more);
    }

    /** The size of the argument for a parameter. */
    long ofParameter(String name) {
        return arguments.getOrDefault(name, 0L);
    }

    /** The size of the result of {@code ##}: a word or number, which may be the name of an object-like macro. */
    long ofPasted(List<MacroSignature> macros) {
        return macros.stream()
                .filter(macro -> !macro.isFunctionLike())
                .mapToLong(macro -> ofCall(macro, List.of()))
                .reduce(1, Math::max);
    }

    /** The size of a call: its own tokens, its arguments, and its expansion. */
    long ofCall(MacroSignature macro, List<Piece> given) {
        long all = 3;
        Map<String, Long> sizes = new HashMap<>();
        for (int i = 0; i < given.size(); i++) {
            long size = given.get(i).size().in(this) + 1;
            List<String> parameters = macro.parameters();
            sizes.merge(i < parameters.size() ? parameters.get(i) : macro.rest(), size, ExpansionModel::sum);
            all = sum(all, size);
        }
        if (!definitions.containsKey(macro.name()) || replaced.contains(macro.name())) {
            return all;
        }
        Growth growth = growth(macro);
        for (Map.Entry<String, Long> size : sizes.entrySet()) {
            all = sum(all, size.getValue() * growth.times().getOrDefault(size.getKey(), 0L));
        }
        return sum(all, growth.tokens());
    }

    private Growth growth(MacroSignature macro) {
        Place place = new Place(macro.name(), replaced);
        Growth growth = known.get(place);
        if (growth == null) {
            long tokens = inside(macro, Map.of());
            Map<String, Long> times = new HashMap<>();
            Stream.concat(macro.parameters().stream(), Stream.of(macro.rest()))
                    .forEach(name -> times.put(name, inside(macro, Map.of(name, 1L)) - tokens));
            growth = new Growth(tokens, times);
            known.put(place, growth);
        }
        return growth;
    }

    private long inside(MacroSignature macro, Map<String, Long> sizes) {
        Set<String> more = new HashSet<>(replaced);
        more.add(macro.name());
        ExpansionModel inside = new ExpansionModel(definitions, Set.copyOf(more), sizes, known);
        Piece text = definitions.get(macro.name());
        return text == null ? 0 : text.size().in(inside);
    }
}
