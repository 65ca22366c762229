package dev.winerr.generator.proof.differential;

import dev.winerr.generator.proof.Campaign;
import dev.winerr.generator.proof.Shrinker;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Random chains of {@code #if}, {@code #elif} and {@code #else}, each branch with a marker: winerr, gcc and the model
 * take the same branches.
 */
class ConditionsTest extends DifferentialTest<ConditionsTest.Chain> {
    private static final int BATCH = 10_000;
    private static final int DEEPEST = 4;
    private static final String PREAMBLE = """
            #define ONE 1
            #define ZERO 0
            #define EMPTY
            #define LARGE 0xFFFFFFFFFFFFFFFF
            #define NEGATIVE (-7)
            #define SUM ONE + NEGATIVE
            #define SAME(x) x
            #define MORE(x, y) ((x) > (y))
            """;

    /** The conditions of a chain, which ends in {@code #else}. */
    record Chain(List<Term> conditions) {
        String text() {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < conditions.size(); i++) {
                text.append(i == 0 ? "#if " : "#elif ")
                        .append(conditions.get(i).text())
                        .append("\nbranch_" + i + "\n");
            }
            return text.append("#else\nbranch_" + conditions.size() + "\n#endif\n")
                    .toString();
        }

        /** The branch that the model takes. */
        String branch() {
            int branch = 0;
            while (branch < conditions.size()
                    && BigInteger.ZERO.equals(conditions.get(branch).value())) {
                branch++;
            }
            return "branch_" + branch;
        }
    }

    @Test
    void takeTheBranchesThatGccTakes() throws Exception {
        requireGcc();
        run(Campaign.of("conditions", 1_000, 100_000), BATCH, "as gcc takes them");
    }

    @Override
    List<Chain> make(SplittableRandom random, int count) {
        Model model = Model.ofConditions();
        LiteralMaker literals = new LiteralMaker(random, model);
        TermMaker maker =
                new TermMaker(random, model, () -> random.nextInt(3) == 0 ? name(random, model) : literals.next());
        List<Chain> chains = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            chains.add(new Chain(IntStream.rangeClosed(0, random.nextInt(3))
                    .mapToObj(branch -> maker.next(random.nextInt(DEEPEST + 1)))
                    .toList()));
        }
        return chains;
    }

    @Override
    List<Chain> disagreements(List<Chain> chains) throws IOException {
        Preprocessing preprocessing = new Preprocessing(folder);
        List<List<String>> truth =
                preprocessing.ofGcc(PREAMBLE, chains.stream().map(Chain::text).toList());
        List<Chain> disagreements = new ArrayList<>();
        for (int i = 0; i < chains.size(); i++) {
            List<String> ours = preprocessing.ours(PREAMBLE + chains.get(i).text());
            if (!ours.equals(truth.get(i)) || !ours.equals(List.of(chains.get(i).branch()))) {
                disagreements.add(chains.get(i));
            }
        }
        return disagreements;
    }

    @Override
    String simplest(Chain found) throws Exception {
        List<Term> conditions = Shrinker.shrink(found.conditions(), this::isTakenOtherwise);
        for (int i = 0; i < conditions.size(); i++) {
            int index = i;
            List<Term> whole = conditions;
            Term simplest = Term.simplest(conditions.get(i), Model.ofConditions(), terms -> {
                for (Term term : terms) {
                    if (isTakenOtherwise(with(whole, index, term))) {
                        return Optional.of(term);
                    }
                }
                return Optional.empty();
            });
            conditions = with(conditions, i, simplest);
        }
        Chain chain = new Chain(conditions);
        Preprocessing preprocessing = new Preprocessing(folder);
        return PREAMBLE + chain.text() + "// winerr: " + preprocessing.ours(PREAMBLE + chain.text()) + ", gcc: "
                + preprocessing.ofGcc(PREAMBLE, List.of(chain.text())) + ", model: " + chain.branch();
    }

    private boolean isTakenOtherwise(List<Term> conditions) throws IOException {
        return !conditions.isEmpty()
                && !disagreements(List.of(new Chain(conditions))).isEmpty();
    }

    private static List<Term> with(List<Term> conditions, int index, Term condition) {
        List<Term> changed = new ArrayList<>(conditions);
        changed.set(index, condition);
        return changed;
    }

    /** A name, a {@code defined} operator, or a macro that takes arguments. */
    private static Term name(SplittableRandom random, Model model) {
        return switch (random.nextInt(12)) {
            case 0 -> leaf("ONE", 1);
            case 1 -> leaf("ZERO", 0);
            case 2 -> Term.leaf("LARGE", CType.ULLONG, CType.ULLONG.most());
            case 3 -> leaf("NEGATIVE", -7);
            case 4 -> model.parentheses(leaf("SUM", -6));
            case 5 -> leaf("NOWHERE", 0);
            case 6 -> leaf("defined ONE", 1);
            case 7 -> leaf("defined(EMPTY)", 1);
            case 8 -> leaf("defined ( NOWHERE )", 0);
            case 9 -> leaf("SAME(SAME(5))", 5);
            case 10 -> leaf("MORE(ONE, NEGATIVE)", 1);
            default -> leaf("EMPTY 3 EMPTY", 3);
        };
    }

    private static Term leaf(String text, int value) {
        return Term.leaf(text, CType.LLONG, BigInteger.valueOf(value));
    }
}
