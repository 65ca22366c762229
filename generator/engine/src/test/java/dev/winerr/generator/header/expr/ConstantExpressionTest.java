package dev.winerr.generator.header.expr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.winerr.generator.header.decl.WindowsNames;
import dev.winerr.generator.header.lex.Lexer;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.oracle.ExternalPrograms;
import dev.winerr.generator.header.oracle.Fact;
import dev.winerr.generator.header.oracle.Gcc;
import dev.winerr.generator.header.oracle.Oracle;
import dev.winerr.generator.header.oracle.TypeNames;
import dev.winerr.generator.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Evaluates the expressions in {@code values.txt}, {@code cpp.txt} and {@code refused.txt}, lines {@code expression =>
 * result}; the first are compared with gcc's too. With {@code -Dgolden.update=true}, the actual results replace the
 * expected ones.
 */
class ConstantExpressionTest {
    private static final boolean REQUIRED = "true".equals(System.getenv("CI"));
    private static final Path RESOURCES = Path.of("src/test/resources/dev/winerr/generator/header/expr");
    private static final String ARROW = " => ";

    private static List<String> expressions(String file) throws IOException {
        return Files.readAllLines(RESOURCES.resolve(file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.contains(ARROW) ? line.substring(0, line.indexOf(ARROW)) : line)
                .toList();
    }

    private static void evaluatesAsWritten(String file) throws IOException {
        StringBuilder seen = new StringBuilder();
        for (String line : Files.readAllLines(RESOURCES.resolve(file))) {
            boolean remark = line.isBlank() || line.startsWith("#");
            String expression = line.contains(ARROW) ? line.substring(0, line.indexOf(ARROW)) : line;
            seen.append(remark ? line : expression + ARROW + result(expression)).append('\n');
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(RESOURCES.resolve(file), seen);
        }
        assertThat(seen).hasToString(Files.readString(RESOURCES.resolve(file)));
    }

    private static String result(String expression) {
        try {
            Value value = evaluate(expression);
            return value.bits() + " " + TypeNames.of(value.type().basic());
        } catch (NotConstantException e) {
            return e.kind() + ": " + e.reason();
        }
    }

    private static Value evaluate(String expression) throws NotConstantException {
        Lexer lexer = new Lexer(new SourceFile("<expression>", expression));
        List<Token> tokens = new ArrayList<>();
        Token token = lexer.next();
        for (; !token.isEnd(); token = lexer.next()) {
            tokens.add(token);
        }
        return ConstantExpression.evaluate(tokens, WindowsNames.all(), token);
    }

    @Test
    void evaluates() throws IOException {
        evaluatesAsWritten("values.txt");
    }

    @Test
    void refuses() throws IOException {
        evaluatesAsWritten("refused.txt");
    }

    @Test
    void evaluatesCpp() throws IOException {
        evaluatesAsWritten("cpp.txt");
    }

    @Test
    void agreesWithGcc(@TempDir Path scratch) throws IOException, NotConstantException {
        assumeTrue(REQUIRED || ExternalPrograms.isInstalled(Gcc.COMMAND), Gcc.COMMAND + " is not installed");
        List<String> expressions = expressions("values.txt");
        List<String> ours = new ArrayList<>();
        for (String expression : expressions) {
            ours.add(expression + ARROW + result(expression));
        }

        assertThat(Oracle.evaluate(expressions, scratch))
                .extracting(ConstantExpressionTest::line)
                .containsExactlyElementsOf(ours);
    }

    private static String line(Fact fact) {
        String type = fact.type().equals("signed char") ? "char" : fact.type();
        return fact.name() + ARROW + fact.value() + " " + type;
    }
}
