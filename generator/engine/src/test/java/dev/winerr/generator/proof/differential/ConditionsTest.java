package dev.winerr.generator.proof.differential;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.winerr.generator.header.oracle.Commands;
import dev.winerr.generator.header.oracle.Gcc;
import dev.winerr.generator.proof.Campaign;
import dev.winerr.generator.proof.Disagreements;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random chains of {@code #if}, {@code #elif} and {@code #else}, each branch with a marker: we and gcc take the same branches,
 * and so does the model.
 */
class ConditionsTest {
    private static final boolean REQUIRED = "true".equals(System.getenv("CI"));
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

    @TempDir
    Path folder;

    /** A chain, and the number of the branch that the model takes. */
    private record Chain(String text, int branch) {}

    @Test
    void takeTheBranchesThatGccTakes() throws Exception {
        assumeTrue(REQUIRED || Commands.isInstalled(Gcc.COMMAND), Gcc.COMMAND + " is not installed");
        Campaign campaign = Campaign.of("conditions", 1_000, 100_000);
        Preprocessing preprocessing = new Preprocessing(folder);
        Disagreements disagreements = new Disagreements();
        int tried = 0;
        for (int batch = 0; tried < campaign.count(); batch++) {
            int size = Math.min(BATCH, campaign.count() - tried);
            List<Chain> chains = chains(campaign.random(batch), size);
            List<String> texts = chains.stream().map(Chain::text).toList();
            List<List<String>> truth = preprocessing.ofGcc(PREAMBLE, texts);
            for (int i = 0; i < size; i++) {
                List<String> ours = preprocessing.ours(PREAMBLE + texts.get(i));
                List<String> model = List.of("branch_" + chains.get(i).branch());
                if (!ours.equals(truth.get(i)) || !ours.equals(model)) {
                    String said = "// winerr: " + ours + ", gcc: " + truth.get(i) + ", model: " + model;
                    String text = PREAMBLE + texts.get(i);
                    disagreements.add(() -> text + said);
                }
            }
            tried += size;
        }
        campaign.report(tried + " chains tried, " + disagreements.count() + " not as gcc takes them");
        disagreements.assertNone();
    }

    private static List<Chain> chains(SplittableRandom random, int count) {
        Model model = Model.ofConditions();
        LiteralMaker literals = new LiteralMaker(random, model);
        TermMaker maker =
                new TermMaker(random, model, () -> random.nextInt(3) == 0 ? name(random, model) : literals.next());
        List<Chain> chains = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            chains.add(chain(random, maker));
        }
        return chains;
    }

    private static Chain chain(SplittableRandom random, TermMaker maker) {
        StringBuilder text = new StringBuilder();
        int branches = 1 + random.nextInt(3);
        int taken = branches;
        for (int i = 0; i < branches; i++) {
            Term condition = maker.next(random.nextInt(DEEPEST + 1));
            boolean holds = !BigInteger.ZERO.equals(condition.value());
            taken = taken == branches && holds ? i : taken;
            text.append(i == 0 ? "#if " : "#elif ").append(condition.text()).append("\nbranch_" + i + "\n");
        }
        return new Chain(text.append("#else\nbranch_" + branches + "\n#endif\n").toString(), taken);
    }

    /** A name, a question whether one is defined, or a macro that takes arguments. */
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
