package dev.winerr.generator.header.pp;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenKind;
import dev.winerr.generator.header.report.HeaderDiagnostic;
import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Executes preprocessing directives, C17 6.10. */
final class Directives {
    private final Session session;
    private final Includes includes;
    private final Preprocessor preprocessor;
    private final Conditions conditions;

    Directives(Session session, Includes includes, Preprocessor preprocessor) {
        this.session = session;
        this.includes = includes;
        this.preprocessor = preprocessor;
        this.conditions = new Conditions(session, includes);
    }

    /** Reads the line after a {@code #} and executes it. */
    void execute(Token hash, OpenFile file) {
        List<Token> line = file.restOfLine();
        if (line.isEmpty()) {
            return;
        }
        Token name = line.get(0);
        List<Token> rest = line.subList(1, line.size());
        if (!executeConditional(hash, name, rest, file) && file.conditionals().isActive()) {
            file.noteText();
            executeOther(hash, name, rest, file);
        }
    }

    /** Executes a conditional directive; false if it is another one. */
    private boolean executeConditional(Token hash, Token name, List<Token> rest, OpenFile file) {
        boolean isReachable = file.conditionals().isActive();
        boolean isConditional = executeConditional(name, rest, file);
        if (isConditional && preprocessor.isMain(file)) {
            boolean isActive = file.conditionals().isActive();
            switch (name.text()) {
                case "if", "ifdef", "ifndef" -> session.hidden().open(hash, name, rest, isReachable, isActive);
                case "endif" -> session.hidden().close(hash, name);
                default -> session.hidden().branch(hash, name, rest, isActive);
            }
        }
        return isConditional;
    }

    private boolean executeConditional(Token name, List<Token> rest, OpenFile file) {
        switch (name.text()) {
            case "if" -> {
                file.noteText();
                file.conditionals().open(name, () -> conditions.isTrue(name, rest, file.found()));
            }
            case "ifdef", "ifndef" -> openIfdef(name, rest, file);
            case "elif" -> branch(name, file, () -> conditions.isTrue(name, rest, file.found()));
            case "elifdef" -> branch(name, file, () -> isDefined(name, rest));
            case "elifndef" -> branch(name, file, () -> !isDefined(name, rest));
            case "else" -> branch(name, file, () -> true);
            case "endif" -> {
                if (!file.conditionals().close()) {
                    session.log().add(HeaderDiagnostic.UNOPENED_CONDITION, name, "#endif");
                }
                file.noteEndif();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void openIfdef(Token name, List<Token> rest, OpenFile file) {
        boolean wanted = name.is("ifdef");
        if (wanted || rest.isEmpty()) {
            file.noteText();
        } else {
            file.noteIfndef(rest.get(0).text());
        }
        file.conditionals().open(name, () -> isDefined(name, rest) == wanted);
    }

    private boolean isDefined(Token directive, List<Token> rest) {
        if (rest.isEmpty() || !rest.get(0).isIdentifier()) {
            session.log()
                    .add(
                            HeaderDiagnostic.MALFORMED_DIRECTIVE,
                            directive,
                            "#" + directive.text() + " has no macro name");
            return false;
        }
        return conditions.isDefined(rest.get(0).text());
    }

    private void branch(Token name, OpenFile file, BooleanSupplier condition) {
        file.noteBranch();
        if (!file.conditionals().branch(name.is("else"), condition)) {
            session.log().add(HeaderDiagnostic.UNOPENED_CONDITION, name, "#" + name.text());
        }
    }

    private void executeOther(Token hash, Token name, List<Token> rest, OpenFile file) {
        switch (name.text()) {
            case "define" -> define(hash, name, rest);
            case "undef" -> rest.stream().limit(1).forEach(t -> session.macros().undefine(t.text()));
            case "include", "import" -> include(name, rest, file, 0);
            case "include_next" -> include(name, rest, file, file.found().directoryIndex() + 1);
            case "pragma" -> session.pragmas().execute(rest, file.found().file());
            case "error" -> session.log().add(preprocessor.errorKind(), name, TokenSpelling.of(rest));
            case "line" -> renumber(name, rest);
            case "warning", "ident", "sccs", "using", "assert", "unassert" -> {
                // They do not affect constants.
            }
            default -> unknown(name);
        }
    }

    private void renumber(Token name, List<Token> rest) {
        session.state().abandon();
        if (!session.lines().execute(name, preprocessor.expand(rest, name))) {
            session.log().add(HeaderDiagnostic.MALFORMED_DIRECTIVE, name, "#line has no line number");
        }
    }

    private void unknown(Token name) {
        if (name.kind() != TokenKind.NUMBER) {
            session.log().add(HeaderDiagnostic.MALFORMED_DIRECTIVE, name, "unknown directive #" + name.text());
        }
    }

    private void define(Token hash, Token name, List<Token> rest) {
        Macro macro = MacroParser.parse(hash, rest);
        if (macro == null) {
            String missing = rest.isEmpty() || !rest.get(0).isIdentifier() ? "macro name" : "list of parameters";
            session.log().add(HeaderDiagnostic.MALFORMED_DIRECTIVE, name, "#define has no valid " + missing);
        } else {
            session.budget().define(macro.name());
            session.macros().define(macro);
            for (Token token : macro.body()) {
                session.budget().earn();
                if (token.kind() == TokenKind.UNTERMINATED) {
                    preprocessor.checked(token);
                }
            }
        }
    }

    private void include(Token directive, List<Token> rest, OpenFile file, int from) {
        IncludeName name = includeName(rest, directive);
        if (name == null) {
            session.log()
                    .add(HeaderDiagnostic.MALFORMED_DIRECTIVE, directive, "#" + directive.text() + " has no file name");
            return;
        }
        Token at = rest.get(0);
        boolean inOwnFolder = !name.angled() && !directive.is("include_next");
        try {
            Found found = includes.find(name.name(), inOwnFolder ? file.found().folder() : null, from);
            if (found != null) {
                preprocessor.open(found, at);
                return;
            }
            session.missFile();
            if (!StandardHeaders.isOutsideSdk(name.name())) {
                session.log().add(HeaderDiagnostic.MISSING_INCLUDE, at, name.name());
            }
        } catch (IOException e) {
            session.log().add(HeaderDiagnostic.UNREADABLE_INCLUDE, at, String.valueOf(e.getMessage()));
        }
    }

    private @Nullable IncludeName includeName(List<Token> rest, Token directive) {
        IncludeName name = IncludeName.of(rest);
        return name != null ? name : IncludeName.of(preprocessor.expand(rest, directive));
    }
}
