package dev.winerr.generator.proof.differential;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.winerr.generator.header.decl.Grammar;
import dev.winerr.generator.header.expr.ConstantExpression;
import dev.winerr.generator.header.expr.NotConstantException;
import dev.winerr.generator.header.expr.Value;
import dev.winerr.generator.header.lex.Lexer;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.oracle.Commands;
import dev.winerr.generator.header.oracle.Gcc;
import dev.winerr.generator.header.oracle.TypeNames;
import dev.winerr.generator.proof.Campaign;
import dev.winerr.generator.proof.Disagreements;
import dev.winerr.generator.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random constant expressions: we and gcc give the same value and type, and so does the model that kept them defined. */
class ExpressionsTest {
    private static final boolean REQUIRED = "true".equals(System.getenv("CI"));
    private static final int BATCH = 20_000;
    private static final int DEEPEST = 5;

    @TempDir
    Path folder;

    @Test
    void haveTheValuesAndTypesOfGcc() throws Exception {
        assumeTrue(REQUIRED || Commands.isInstalled(Gcc.COMMAND), Gcc.COMMAND + " is not installed");
        Campaign campaign = Campaign.of("constant expressions", 3_000, 1_000_000);
        Disagreements disagreements = new Disagreements();
        int tried = 0;
        for (int batch = 0; tried < campaign.count(); batch++) {
            int size = Math.min(BATCH, campaign.count() - tried);
            compare(terms(campaign.random(batch), size), disagreements);
            tried += size;
        }
        campaign.report(tried + " tried, " + disagreements.count() + " not as gcc has them");
        disagreements.assertNone();
    }

    private static List<Term> terms(SplittableRandom random, int count) {
        Model model = Model.ofExpressions();
        LiteralMaker literals = new LiteralMaker(random, model);
        TermMaker maker = new TermMaker(random, model, literals::next);
        return IntStream.range(0, count)
                .mapToObj(i -> maker.next(random.nextInt(DEEPEST + 1)))
                .toList();
    }

    private void compare(List<Term> terms, Disagreements disagreements) throws Exception {
        Map<Integer, GccValues.Answer> truth = ask(terms);
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (!agrees(term, truth.get(i))) {
                disagreements.add(() -> line(simplest(term)));
            }
        }
    }

    private Map<Integer, GccValues.Answer> ask(List<Term> terms) throws IOException {
        return new GccValues(CastTypes.PREAMBLE, folder)
                .of(terms.stream().map(Term::text).toList());
    }

    private static boolean agrees(Term term, GccValues.@Nullable Answer truth) {
        return truth != null && truth.toString().equals(ours(term.text())) && truth.equals(modelled(term));
    }

    private static GccValues.Answer modelled(Term term) {
        return new GccValues.Answer(
                Optional.ofNullable(term.value()).orElseThrow().longValue(), term.type());
    }

    /** The simplest expression on which there is still no agreement. */
    private Term simplest(Term term) throws IOException {
        Term simplest = term;
        boolean found = true;
        while (found) {
            found = false;
            List<Term> candidates = simplest.simpler(Model.ofExpressions()).stream()
                    .filter(candidate -> candidate.value() != null)
                    .limit(BATCH)
                    .toList();
            Map<Integer, GccValues.Answer> truth = ask(candidates);
            for (int i = 0; i < candidates.size() && !found; i++) {
                if (!agrees(candidates.get(i), truth.get(i))) {
                    simplest = candidates.get(i);
                    found = true;
                }
            }
        }
        return simplest;
    }

    /** A line for {@code values.txt}, and what others say. */
    private String line(Term term) throws IOException {
        return term.text() + " => " + ours(term.text()) + " # gcc: "
                + ask(List.of(term)).get(0) + ", model: " + modelled(term);
    }

    private static String ours(String expression) {
        Lexer lexer = new Lexer(new SourceFile("<expression>", expression));
        List<Token> tokens = new ArrayList<>();
        Token token = lexer.next();
        for (; !token.isEnd(); token = lexer.next()) {
            tokens.add(token);
        }
        try {
            Value value = ConstantExpression.evaluate(tokens, Grammar.ofWindows(), token);
            return value.bits() + " " + TypeNames.of(value.type().basic());
        } catch (NotConstantException e) {
            return e.reason();
        }
    }
}
