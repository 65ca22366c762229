package dev.winerr.generator.proof.differential;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.decl.Constant;
import dev.winerr.generator.header.decl.Outcome;
import dev.winerr.generator.header.decl.Symbols;
import dev.winerr.generator.header.decl.TranslationUnit;
import dev.winerr.generator.header.memo.State;
import dev.winerr.generator.header.pp.Includes;
import dev.winerr.generator.header.pp.Macros;
import dev.winerr.generator.header.pp.Preprocessor;
import dev.winerr.generator.header.report.HeaderLog;
import dev.winerr.generator.proof.Campaign;
import dev.winerr.generator.proof.Shrinker;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random structures have the same layout in winerr and gcc. */
class RandomStructuresTest extends DifferentialTest<RandomStructuresTest.Question> {
    private static final int BATCH = 100;
    private static final String INCLUDES = CastTypes.shortPreamble();

    private int questions;

    /** A query for a size, alignment or offset, and the structures that it may be about. */
    record Question(String text, List<List<String>> structures) {}

    @Test
    void haveTheLayoutOfGcc() throws Exception {
        requireGcc();
        run(Campaign.of("structures", 2 * BATCH, 15_000), BATCH, "as gcc has them");
    }

    @Override
    String extent() {
        return ", with " + questions + " sizes, alignments and offsets";
    }

    @Override
    List<Question> make(SplittableRandom random, int count) {
        StructureMaker maker = new StructureMaker(random);
        for (int i = 0; i < count; i++) {
            maker.add();
        }
        return maker.questions().stream()
                .map(question -> new Question(question, maker.structures()))
                .toList();
    }

    /** The queries of one batch, which are about the same structures. */
    @Override
    List<Question> disagreements(List<Question> batch) throws IOException {
        questions += batch.size();
        List<String> lines = all(batch.get(0).structures());
        List<String> texts = batch.stream().map(Question::text).toList();
        Map<Integer, Long> truth = truth(lines, texts);
        Map<Integer, Long> ours = ours(lines, texts);
        return IntStream.range(0, batch.size())
                .filter(i -> !truth.containsKey(i) || !Objects.equals(truth.get(i), ours.get(i)))
                .mapToObj(batch::get)
                .toList();
    }

    /** Lines for {@code structures.h}, with both results. */
    @Override
    String simplest(Question found) throws IOException {
        List<String> question = List.of(found.text());
        List<List<String>> few = Shrinker.shrink(found.structures(), fewer -> differs(all(fewer), question));
        List<String> left = Shrinker.shrink(all(few), fewer -> differs(fewer, question));
        return String.join("\n", left) + "\n#define FOUND_BY_CHANCE " + found.text() + "\n// gcc: "
                + truth(left, question) + ", winerr: " + ours(left, question);
    }

    private static List<String> all(List<List<String>> structures) {
        return structures.stream().flatMap(List::stream).toList();
    }

    private boolean differs(List<String> lines, List<String> question) throws IOException {
        Map<Integer, Long> ours = ours(lines, question);
        return !ours.isEmpty() && !ours.equals(truth(lines, question));
    }

    private Map<Integer, Long> truth(List<String> lines, List<String> questions) throws IOException {
        String preamble = INCLUDES + StructureMaker.PREAMBLE_OF_GCC + String.join("\n", lines) + "\n";
        Map<Integer, Long> values = new HashMap<>();
        new GccValues(preamble, folder).of(questions).forEach((index, answer) -> values.put(index, answer.value()));
        return values;
    }

    private static Map<Integer, Long> ours(List<String> lines, List<String> questions) {
        StringBuilder text = new StringBuilder(StructureMaker.PREAMBLE);
        lines.forEach(line -> text.append(line).append('\n'));
        for (int i = 0; i < questions.size(); i++) {
            text.append("#define Q")
                    .append(i)
                    .append(' ')
                    .append(questions.get(i))
                    .append('\n');
        }
        SourceFile file = new SourceFile("structures.h", text.toString());
        Includes includes = new Includes(new SourceReader(), List.of());
        HeaderLog log = new HeaderLog(new DiagnosticLog());
        Preprocessor preprocessor =
                new Preprocessor(List.of(), includes.start(file), includes, new Macros(Map.of()), log);
        Map<Integer, Long> values = new HashMap<>();
        for (Constant constant : TranslationUnit.read(preprocessor, Symbols.windows(new State()), new State())
                .constantsOf(file)) {
            String name = constant.name().text();
            if (name.startsWith("Q") && constant.outcome() instanceof Outcome.Known known) {
                values.put(Integer.parseInt(name.substring(1)), known.value().bits());
            }
        }
        return values;
    }
}
