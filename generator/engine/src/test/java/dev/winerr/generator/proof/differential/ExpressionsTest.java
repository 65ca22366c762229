package dev.winerr.generator.proof.differential;

import dev.winerr.generator.header.decl.WindowsNames;
import dev.winerr.generator.header.expr.ConstantExpression;
import dev.winerr.generator.header.expr.NotConstantException;
import dev.winerr.generator.header.expr.Value;
import dev.winerr.generator.header.lex.Lexer;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.oracle.TypeNames;
import dev.winerr.generator.proof.Campaign;
import dev.winerr.generator.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Random constant expressions have the same value and type in winerr, gcc and the model, which keeps them defined. */
class ExpressionsTest extends DifferentialTest<Term> {
    private static final int BATCH = 20_000;
    private static final int DEEPEST = 5;

    @Test
    void haveTheValuesAndTypesOfGcc() throws Exception {
        requireGcc();
        run(Campaign.of("constant expressions", 3_000, 1_000_000), BATCH, "as gcc has them");
    }

    @Override
    List<Term> make(SplittableRandom random, int count) {
        Model model = Model.ofExpressions();
        LiteralMaker literals = new LiteralMaker(random, model);
        TermMaker maker = new TermMaker(random, model, literals::next);
        return IntStream.range(0, count)
                .mapToObj(i -> maker.next(random.nextInt(DEEPEST + 1)))
                .toList();
    }

    @Override
    List<Term> disagreements(List<Term> terms) throws IOException {
        Map<Integer, GccValues.Answer> truth = ask(terms);
        return IntStream.range(0, terms.size())
                .filter(i -> !agrees(terms.get(i), truth.get(i)))
                .mapToObj(terms::get)
                .toList();
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

    /** A line for {@code values.txt}, with the results of all programs. */
    @Override
    String simplest(Term found) throws Exception {
        Term term = Term.simplest(
                found,
                Model.ofExpressions(),
                terms -> disagreements(terms).stream().findFirst());
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
            Value value = ConstantExpression.evaluate(tokens, WindowsNames.all(), token);
            return value.bits() + " " + TypeNames.of(value.type().basic());
        } catch (NotConstantException e) {
            return e.reason();
        }
    }
}
