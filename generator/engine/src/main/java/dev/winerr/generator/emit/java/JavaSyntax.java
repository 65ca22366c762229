package dev.winerr.generator.emit.java;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Position;
import com.github.javaparser.Problem;
import com.github.javaparser.ast.CompilationUnit;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import java.util.Optional;

/** Parses Java that others' templates rendered, before anything is written. */
public final class JavaSyntax {
    private JavaSyntax() {}

    /**
     * A place at which Java does not parse.
     *
     * @param message what the parser says
     * @param span where
     */
    public record SyntaxError(String message, Span span) {}

    /** The first syntax error of a Java file, if there is one. */
    public static Optional<SyntaxError> firstError(SourceFile java) {
        // Tokens make JavaParser quadratic in the number of members, but only they know where an error is.
        return firstProblem(java, false)
                .flatMap(found -> firstProblem(java, true))
                .map(problem -> error(java, problem));
    }

    private static Optional<Problem> firstProblem(SourceFile java, boolean withPlace) {
        ParserConfiguration configuration = new ParserConfiguration()
                .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17)
                .setAttributeComments(false)
                .setStoreTokens(withPlace);
        ParseResult<CompilationUnit> result = new JavaParser(configuration).parse(java.text());
        return result.getProblems().stream().findFirst();
    }

    private static SyntaxError error(SourceFile java, Problem problem) {
        // What could stand there instead is a list of up to a hundred tokens.
        String message = problem.getMessage().lines().findFirst().orElse("").replaceFirst(", expected one of .*", "");
        Span span = problem.getLocation()
                .flatMap(range -> range.getBegin().getRange())
                .map(range -> span(java, range.begin))
                .orElse(java.start());
        return new SyntaxError(message, span);
    }

    private static Span span(SourceFile java, Position position) {
        int start = Math.min(
                java.text().length(), java.lineStart(Math.min(position.line, java.lineCount())) + position.column - 1);
        return java.span(start, start);
    }
}
