package dev.winerr.generator.header.pp;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses the rest of a {@code #define} directive, C17 6.10.3. */
final class MacroParser {
    private static final String VARIABLE_ARGUMENTS = "__VA_ARGS__";

    private final List<Token> line;
    private final List<String> parameters = new ArrayList<>();
    private boolean variadic;
    private int index = 1;

    private MacroParser(List<Token> line) {
        this.line = line;
    }

    /** The macro, or null if the line is invalid. */
    static @Nullable Macro parse(Token hash, List<Token> line) {
        if (line.isEmpty() || !line.get(0).isIdentifier()) {
            return null;
        }
        return new MacroParser(line).macro(hash);
    }

    private @Nullable Macro macro(Token hash) {
        boolean functionLike =
                line.size() > 1 && line.get(1).is("(") && !line.get(1).spaced();
        if (functionLike && !readParameters()) {
            return null;
        }
        Token last = line.get(line.size() - 1);
        Span definition = hash.file().span(Math.min(hash.start(), last.start()), last.end());
        List<Token> body = List.copyOf(line.subList(index, line.size()));
        return Macro.of(line.get(0), functionLike, List.copyOf(parameters), variadic, body, definition);
    }

    private boolean readParameters() {
        index = 2;
        if (at(index, ")")) {
            index++;
            return true;
        }
        while (index < line.size()) {
            if (!readParameter()) {
                return false;
            } else if (at(index, ")")) {
                index++;
                return true;
            } else if (!at(index, ",") || variadic) {
                return false;
            }
            index++;
        }
        return false;
    }

    /** Reads a parameter; false if there is none, or its name is repeated (C17 6.10.3 paragraph 6). */
    private boolean readParameter() {
        boolean isNamed = line.get(index).isIdentifier();
        String name = isNamed ? line.get(index).text() : VARIABLE_ARGUMENTS;
        index += isNamed ? 1 : 0;
        if (at(index, "...")) {
            variadic = true;
            index++;
        }
        boolean isNew = !parameters.contains(name);
        parameters.add(name);
        return isNew && (isNamed || variadic);
    }

    private boolean at(int i, String spelling) {
        return i < line.size() && line.get(i).is(spelling);
    }
}
