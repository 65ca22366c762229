package dev.winerr.generator.proof.differential;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.decl.Constant;
import dev.winerr.generator.header.decl.Outcome;
import dev.winerr.generator.header.decl.Symbols;
import dev.winerr.generator.header.decl.TranslationUnit;
import dev.winerr.generator.header.oracle.Commands;
import dev.winerr.generator.header.oracle.Gcc;
import dev.winerr.generator.header.pp.Includes;
import dev.winerr.generator.header.pp.Macros;
import dev.winerr.generator.header.pp.Preprocessor;
import dev.winerr.generator.header.report.HeaderLog;
import dev.winerr.generator.proof.Campaign;
import dev.winerr.generator.proof.Disagreements;
import dev.winerr.generator.proof.Shrinker;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random structures: we and gcc lay them out the same way. */
class StructuresTest {
    private static final boolean REQUIRED = "true".equals(System.getenv("CI"));
    private static final int BATCH = 100;
    private static final String INCLUDES = CastTypes.shortPreamble();

    @TempDir
    Path folder;

    @Test
    void lieAsGccLaysThem() throws Exception {
        assumeTrue(REQUIRED || Commands.isInstalled(Gcc.COMMAND), Gcc.COMMAND + " is not installed");
        Campaign campaign = Campaign.of("structures", 2 * BATCH, 15_000);
        Disagreements disagreements = new Disagreements();
        int values = 0;
        for (int batch = 0; batch * BATCH < campaign.count(); batch++) {
            StructureMaker maker = new StructureMaker(campaign.random(batch));
            for (int i = 0; i < BATCH; i++) {
                maker.add();
            }
            values += maker.questions().size();
            compare(maker.structures(), maker.questions(), disagreements);
        }
        campaign.report(campaign.count() + " with " + values + " sizes, alignments and offsets tried, "
                + disagreements.count() + " not as gcc has them");
        disagreements.assertNone();
    }

    private void compare(List<List<String>> structures, List<String> questions, Disagreements disagreements)
            throws Exception {
        Map<Integer, Long> truth = truth(all(structures), questions);
        Map<Integer, Long> ours = ours(all(structures), questions);
        for (int i = 0; i < questions.size(); i++) {
            Long value = truth.get(i);
            if (value == null || !value.equals(ours.get(i))) {
                List<String> question = List.of(questions.get(i));
                disagreements.add(() -> simplest(structures, question));
            }
        }
    }

    /** Lines for {@code structures.h}, and what both say. */
    private String simplest(List<List<String>> structures, List<String> question) throws IOException {
        List<List<String>> few = Shrinker.shrink(structures, fewer -> differs(all(fewer), question));
        List<String> left = Shrinker.shrink(all(few), fewer -> differs(fewer, question));
        return String.join("\n", left) + "\n#define FOUND_BY_CHANCE " + question.get(0) + "\n// gcc: "
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
        for (Constant constant : new TranslationUnit(preprocessor, Symbols.windows()).constantsOf(file)) {
            String name = constant.name().text();
            if (name.startsWith("Q") && constant.outcome() instanceof Outcome.Known known) {
                values.put(Integer.parseInt(name.substring(1)), known.value().bits());
            }
        }
        return values;
    }
}
