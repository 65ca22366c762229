package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The declared C++ templates, and the parameters of the one being read (C++17 [temp]). */
final class Templates {
    private static final int MOST_PARAMETERS = 100;
    private static final int LONGEST_HEAD = 50;
    private static final Set<String> ENDS = Set.of("(", "{", ";", "=", ":", "<");

    private final Symbols symbols;
    private final List<String> parameters = new ArrayList<>();

    /** Creates an empty list of parameters. */
    Templates(Symbols symbols) {
        this.symbols = symbols;
    }

    /** The number of known parameters, to {@linkplain #close forget} those found after it. */
    int mark() {
        return parameters.size();
    }

    /** Forgets the parameters of a template after its declaration was read. */
    void close(int mark) {
        parameters.subList(mark, parameters.size()).clear();
    }

    /** Reads {@code template <parameters>}, but not the declaration after it. */
    void open(TokenCursor in) {
        in.take();
        List<Token> head = in.takeAngled();
        for (int i = 1; i < head.size() && parameters.size() < MOST_PARAMETERS; i++) {
            boolean last = head.get(i).is(",")
                    || head.get(i).is("=")
                    || head.get(i).is(">")
                    || head.get(i).is(">>");
            if (last && head.get(i - 1).isIdentifier()) {
                parameters.add(head.get(i - 1).text());
            }
        }
        Token name = in.peek();
        for (int i = 0;
                i < LONGEST_HEAD
                        && !in.peek(i).isEnd()
                        && !ENDS.contains(in.peek(i).text());
                i++) {
            name = in.peek(i).isIdentifier() ? in.peek(i) : name;
        }
        symbols.declareTemplate(name.text());
    }

    /** Whether a name is that of a template. */
    boolean isTemplate(String name) {
        return symbols.isTemplate(name);
    }

    /** Whether a name is that of a parameter of the template being read. */
    boolean isParameter(String name) {
        return parameters.contains(name);
    }
}
