package dev.winerr.generator.header.pp;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenKind;
import dev.winerr.generator.header.lex.TokenSource;
import dev.winerr.generator.header.memo.EventLog;
import dev.winerr.generator.header.memo.Table;
import dev.winerr.generator.header.report.HeaderDiagnostic;
import dev.winerr.generator.header.report.HeaderLog;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file and its includes, and yields the tokens that remain after executing all directives and replacing all
 * macros: translation phase 4 of C17 5.1.1.2.
 */
public final class Preprocessor implements TokenSource {
    static final int DEEPEST_INCLUDES = 200;
    private final Session session;
    private final Directives directives;
    private final Includes includes;
    private final Optional<Recorder> recorder;
    private final Expander expander;
    private final Deque<Found> before;
    private final Deque<OpenFile> files = new ArrayDeque<>();
    private final Set<SourceFile> read = new LinkedHashSet<>();
    /** The files whose effect was applied from a memo at least once, or that were read before this reading forked. */
    private final Set<SourceFile> remembered = new HashSet<>();

    private final EventLog<SourceFile> opened;
    private final Table<SourceFile, String> guards;
    private final OpenFile main;
    private final Token end;
    private boolean stopped;

    /**
     * Starts reading.
     *
     * @param before texts to read before the file, such as the definitions on the command line
     * @param main the file
     * @param includes finds included files
     * @param macros the predefined macros
     * @param log receives findings
     */
    public Preprocessor(List<Found> before, Found main, Includes includes, Macros macros, HeaderLog log) {
        this(
                before,
                main,
                includes,
                new Pragmas(macros),
                log,
                includes.library().memos());
    }

    private Preprocessor(
            List<Found> before,
            Found main,
            Includes includes,
            Pragmas pragmas,
            HeaderLog log,
            Optional<IncludeMemos> memos) {
        this.before = new ArrayDeque<>(before);
        this.session = new Session(pragmas, log);
        this.includes = includes;
        this.directives = new Directives(session, includes, this);
        this.expander = new Expander(this::raw, session);
        this.recorder = memos.map(known -> new Recorder(known, session.state(), expander::isAtRest));
        this.opened = session.state().log(this::take, this::takeAgain, includes::accepts);
        this.guards = session.state().table();
        int length = main.file().text().length();
        this.end = new Token(TokenKind.END, "", main.file(), length, length, false, true, false, null);
        this.main = new OpenFile(main);
        session.budget().read(main.file());
        files.push(this.main);
    }

    private void take(SourceFile file) {
        read.add(file);
        includes.adopt(file);
    }

    private void takeAgain(List<SourceFile> files) {
        files.forEach(this::take);
        remembered.addAll(files);
    }

    /**
     * Sets whether the next token is the first of a declaration. The effect of a file that is included there depends only on
     * what is defined and on the open scopes, so it can be recorded.
     *
     * @param scopes the scopes that are open between two declarations, comparable by {@code equals}; null inside a
     *     declaration
     */
    public void setBetweenDeclarations(@Nullable Object scopes) {
        recorder.ifPresent(known -> known.setBetweenDeclarations(scopes));
    }

    /** Starts reading another file as if it followed what this one has read so far; this one does not change. */
    public Preprocessor fork(Found main) {
        Preprocessor fork =
                new Preprocessor(List.of(), main, includes, session.pragmas().copy(), session.log(), Optional.empty());
        fork.guards.takeAll(guards);
        fork.remembered.addAll(read);
        return fork;
    }

    @Override
    public Token next() {
        if (stopped) {
            return end;
        }
        try {
            return expander.next();
        } catch (LimitException e) {
            stop(e);
            return end;
        }
    }

    /** Counts a declared constant; if there are too many, reading ends. */
    public void count(Token constant) {
        if (stopped) {
            return;
        }
        try {
            session.budget().define(constant);
        } catch (LimitException e) {
            stop(e);
        }
    }

    /** Whether reading ended early, because the header needs more resources than any real one. */
    public boolean gaveUp() {
        return stopped;
    }

    /** The comments of the main file, after it was read. */
    public List<Span> comments() {
        return main.lexer().comments();
    }

    /** The include guard of a file, if it has one and was read. */
    public Optional<String> guardOf(SourceFile file) {
        return Optional.ofNullable(guards.get(file));
    }

    /** The groups of the main file, but not of its includes, part of which was not read. */
    public List<ConditionalGroup> hidingGroups() {
        return session.hidden().groups();
    }

    boolean isMain(OpenFile file) {
        return file == main;
    }

    /** The included files, in order. */
    public Set<SourceFile> included() {
        return Collections.unmodifiableSet(read);
    }

    /** The macros defined now. */
    public Macros macros() {
        return session.macros();
    }

    /** The definitions of macros in a file that are in force, even if other files have repeated them since. */
    public List<Macro> definitionsIn(SourceFile file) {
        return session.macros().definitionsIn(file, isRemembered(file));
    }

    /** Whether the effect of a file was applied from a memo at least once, or it was read before this reading forked. */
    public boolean isRemembered(SourceFile file) {
        return remembered.contains(file);
    }

    /** The maximum alignment of members set by {@code #pragma pack} here, in bytes. */
    public int packing() {
        return session.pragmas().packing().bytes();
    }

    /**
     * The expansion of a macro with the macros defined now.
     *
     * @throws LimitException if it is larger than in any real header
     */
    public List<Token> bodyOf(Macro macro) {
        return macro.hasNames() ? Expander.ofBody(macro, session).rest() : macro.body();
    }

    /** Reports an unclosed bracket, unless reading ended early. */
    public void reportUnclosed(Token opener) {
        if (!stopped) {
            session.log().add(HeaderDiagnostic.UNCLOSED_BRACKET, opener, opener.text());
        }
    }

    /** Replaces the macros in a line. */
    List<Token> expand(List<Token> line, Token at) {
        return new Expander(TokenSource.of(line, at), session).rest();
    }

    /** Continues with another file, and returns to this one at its end. */
    void open(Found found, Token at) {
        SourceFile file = found.file();
        if (session.pragmas().forbids(file) || isGuarded(file)) {
            return;
        }
        if (recorder.filter(known -> known.replay(found, files.size())).isPresent()) {
            return;
        }
        boolean fits = session.budget().read(file);
        if (files.size() > DEEPEST_INCLUDES) {
            stop(HeaderDiagnostic.INCLUDE_LIMIT, at, "includes are nested more than " + DEEPEST_INCLUDES + " deep");
        } else if (!fits) {
            stop(
                    HeaderDiagnostic.INCLUDE_LIMIT,
                    at,
                    "the included files are larger than " + (Budget.MOST_CHARACTERS >> 20) + " MiB in total");
        } else {
            OpenFile included = new OpenFile(found);
            if (includes.isShared(file)) {
                recorder.ifPresent(known -> known.begin(included, files.size()));
            } else {
                session.state().abandon();
            }
            files.push(included);
            opened.add(file);
        }
    }

    /** Whether a file was read before, perhaps not to its end yet, and its include guard would hide all of it now. */
    private boolean isGuarded(SourceFile file) {
        return read.contains(file)
                && includes.library()
                        .guardOf(file)
                        .filter(session.macros()::isDefined)
                        .isPresent();
    }

    /** The finding for an {@code #error} here: only one of the header itself means that the header cannot be read. */
    HeaderDiagnostic errorKind() {
        if (files.size() > 1) {
            return HeaderDiagnostic.ERROR_IN_INCLUDE;
        }
        return session.lacksFile() ? HeaderDiagnostic.ERROR_AFTER_MISSING : HeaderDiagnostic.ERROR_DIRECTIVE;
    }

    private void stop(LimitException limit) {
        stop(limit.kind(), limit.at(), String.valueOf(limit.getMessage()));
    }

    private void stop(HeaderDiagnostic kind, Token at, String reason) {
        session.log().add(kind, at, reason);
        stopped = true;
        session.state().abandon();
        files.clear();
    }

    /** The next token that is neither part of a directive nor hidden by a condition. */
    private Token raw() {
        while (!files.isEmpty()) {
            while (!before.isEmpty() && files.size() == 1) {
                open(before.remove(), end);
            }
            OpenFile file = files.element();
            Token token = file.next();
            reportSplices(file);
            if (token.isEnd()) {
                close(file, token);
            } else if (token.startsLine() && replayPiece(file, token)) {
                remembered.add(file.found().file());
            } else if (token.startsLine() && token.is("#")) {
                directives.execute(token, file);
            } else if (file.conditionals().isActive()) {
                file.noteText();
                session.budget().earn();
                return checked(token);
            }
        }
        return end;
    }

    Token checked(Token token) {
        if (token.kind() == TokenKind.UNTERMINATED) {
            session.log().add(HeaderDiagnostic.UNCLOSED_QUOTE, token, quoteOf(token));
        }
        return token;
    }

    private static char quoteOf(Token literal) {
        int at = 0;
        while (literal.text().charAt(at) != '"' && literal.text().charAt(at) != '\'') {
            at++;
        }
        return literal.text().charAt(at);
    }

    private void close(OpenFile file, Token last) {
        file.lexer().unclosedComment().ifPresent(c -> session.log().add(HeaderDiagnostic.UNCLOSED_COMMENT, c));
        recorder.ifPresent(known -> known.endLastPiece(file, last));
        for (Token opener = file.conditionals().abandon();
                opener != null;
                opener = file.conditionals().abandon()) {
            session.log().add(HeaderDiagnostic.UNCLOSED_CONDITION, opener, "#" + opener.text());
        }
        String guard = file.guard();
        if (guard != null) {
            guards.put(file.found().file(), guard);
            includes.library().setGuard(file.found().file(), guard);
        }
        files.pop();
        recorder.ifPresent(known -> known.end(file));
    }

    /** Applies the effect of the piece that starts with a line, if it is known; the file then continues after that piece. */
    private boolean replayPiece(OpenFile file, Token first) {
        return recorder.filter(known -> known.replayPiece(file, first)).isPresent();
    }

    private void reportSplices(OpenFile file) {
        List<Span> splices = file.lexer().blankSplices();
        if (!splices.isEmpty()) {
            splices.forEach(s -> session.log().add(HeaderDiagnostic.BLANK_SPLICE, s));
            splices.clear();
        }
    }
}
