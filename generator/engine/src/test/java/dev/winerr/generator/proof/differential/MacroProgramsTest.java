package dev.winerr.generator.proof.differential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.proof.Campaign;
import dev.winerr.generator.proof.Shrinker;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Random macro programs: winerr and gcc expand them to the same tokens. */
class MacroProgramsTest extends DifferentialTest<List<String>> {
    private static final int BATCH = 2_000;

    private long tokens;

    @Test
    void expandAsGccExpandsThem() throws Exception {
        requireGcc();
        run(Campaign.of("macro programs", 1_000, 100_000), BATCH, "as gcc expands them");
    }

    @Override
    String extent() {
        return ", which expand to " + tokens + " tokens";
    }

    @Override
    List<List<String>> make(SplittableRandom random, int count) {
        return Stream.generate(new MacroProgramMaker(random)::next).limit(count).toList();
    }

    @Override
    List<List<String>> disagreements(List<List<String>> programs) throws IOException {
        Preprocessing preprocessing = new Preprocessing(folder);
        List<List<String>> truth = preprocessing.ofGcc(
                "", programs.stream().map(MacroProgramsTest::text).toList());
        assertThat(preprocessing.errors()).as("what gcc refuses").isEmpty();
        List<List<String>> disagreements = new ArrayList<>();
        for (int i = 0; i < programs.size(); i++) {
            List<String> ours = preprocessing.ours(text(programs.get(i)));
            tokens += ours.size();
            if (differ(ours, truth.get(i))) {
                disagreements.add(programs.get(i));
            }
        }
        return disagreements;
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    /** A case for {@code pp/macros.txt}. */
    @Override
    String simplest(List<String> program) throws IOException {
        List<String> lines = Shrinker.shrink(program, this::isExpandedOtherwise);
        for (int i = 0; i < lines.size(); i++) {
            int index = i;
            List<String> whole = lines;
            List<String> words = Arrays.asList(lines.get(i).split("(?<=\\s)|(?=[(),])|(?<=[(),])", -1));
            List<String> fewer = Shrinker.shrink(words, left -> isExpandedOtherwise(with(whole, index, left)));
            lines = with(lines, i, fewer);
        }
        Preprocessing preprocessing = new Preprocessing(folder);
        return "=== found by chance\n" + text(lines) + "--- gives\n"
                + String.join(" ", preprocessing.ofGcc("", List.of(text(lines))).get(0)) + "\n(winerr: "
                + String.join(" ", preprocessing.ours(text(lines))) + ")";
    }

    private static List<String> with(List<String> lines, int index, List<String> words) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(index, String.join("", words));
        return changed;
    }

    private boolean isExpandedOtherwise(List<String> lines) throws IOException {
        Preprocessing preprocessing = new Preprocessing(folder);
        List<List<String>> truth = preprocessing.ofGcc("", List.of(text(lines)));
        return preprocessing.errors().isEmpty() && differ(preprocessing.ours(text(lines)), truth.get(0));
    }

    /**
     * Blanks in a string that {@code #} makes of what was replaced already are not kept as gcc does; no number is made
     * of them.
     */
    private static boolean differ(List<String> ours, List<String> truth) {
        return !withoutBlanks(ours).equals(withoutBlanks(truth));
    }

    private static List<String> withoutBlanks(List<String> tokens) {
        return tokens.stream()
                .map(token -> token.startsWith("\"") ? token.replace(" ", "") : token)
                .toList();
    }
}
