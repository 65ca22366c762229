package dev.winerr.generator.header.pp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.header.GoldenCase;
import dev.winerr.generator.header.lex.Lexer;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.oracle.ExternalPrograms;
import dev.winerr.generator.header.oracle.Gcc;
import dev.winerr.generator.header.report.HeaderLog;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Preprocesses texts and compares the tokens with those expected, and with gcc's. If gcc differs from the compilers
 * of Windows, or gives up, the title of the case ends in {@code (not gcc)}.
 */
class PreprocessorTest {
    private static final boolean REQUIRED = "true".equals(System.getenv("CI"));

    static List<GoldenCase> cases() {
        return GoldenCase.in("header/pp");
    }

    static List<GoldenCase> casesForGcc() {
        return cases().stream().filter(c -> !c.title().endsWith("(not gcc)")).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void yieldsTheTokens(GoldenCase given, @TempDir Path folder) throws IOException {
        DiagnosticLog log = new DiagnosticLog();
        String gives = lines(tokens(given.makeInputs(folder), log));
        String says = log.sorted().stream()
                .map(DiagnosticRenderer.plain()::render)
                .collect(Collectors.joining())
                .replace(folder.toString(), "FOLDER");

        assertThat(given.seen(gives, says)).isEqualTo(given.expected());
    }

    @ParameterizedTest
    @MethodSource("casesForGcc")
    void yieldsTheTokensOfGcc(GoldenCase given, @TempDir Path folder) throws IOException {
        assumeTrue(REQUIRED || ExternalPrograms.isInstalled(Gcc.COMMAND), Gcc.COMMAND + " is not installed");
        Path main = given.makeInputs(folder);
        List<String> command =
                List.of(Gcc.COMMAND, "-E", "-P", "-w", "-std=gnu2x", "-I", "include", "-x", "c", GoldenCase.MAIN);
        ExternalPrograms.Output output = ExternalPrograms.run(folder, command);

        assertThat(tokens(main, new DiagnosticLog()).stream().map(Token::text))
                .as(output.err())
                .containsExactlyElementsOf(spellings(output.out()));
    }

    private static List<Token> tokens(Path main, DiagnosticLog log) throws IOException {
        SourceReader sources = new SourceReader();
        SourceFile file = sources.read(main, GoldenCase.MAIN);
        Includes includes = new Includes(sources, List.of(main.resolveSibling("include")));
        Preprocessor preprocessor =
                new Preprocessor(List.of(), includes.start(file), includes, new Macros(Map.of()), new HeaderLog(log));
        List<Token> tokens = new ArrayList<>();
        for (Token token = preprocessor.next(); !token.isEnd(); token = preprocessor.next()) {
            tokens.add(token);
        }
        return tokens;
    }

    /** The tokens, on the lines of the file on which they are written or were replaced. */
    private static String lines(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        Token before = null;
        for (Token token : tokens) {
            boolean newLine = before == null
                    || before.root().file() != token.root().file()
                    || before.root().span().line() != token.root().span().line();
            text.append(before == null ? "" : newLine ? "\n" : " ").append(token.text());
            before = token;
        }
        return before == null ? "" : text.append('\n').toString();
    }

    private static List<String> spellings(String text) {
        Lexer lexer = new Lexer(new SourceFile("<gcc>", text));
        List<String> spellings = new ArrayList<>();
        for (Token token = lexer.next(); !token.isEnd(); token = lexer.next()) {
            spellings.add(token.text());
        }
        return spellings;
    }
}
