package dev.winerr.generator.header.expr;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenCursor;
import dev.winerr.generator.header.type.Type;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads {@code _Generic(expression, type: value, default: value)}, C17 6.5.1.1. */
final class GenericSelection {
    private final TokenCursor in;
    private final Names names;
    private final ExpressionParser parser;

    GenericSelection(TokenCursor in, Names names, ExpressionParser parser) {
        this.in = in;
        this.names = names;
        this.parser = parser;
    }

    /** Parses what follows the keyword; only the selected value is evaluated. */
    Operand read(Token keyword) throws NotConstantException {
        parser.expect("(");
        Type controlling = Lvalues.decayed(parser.unevaluated()).type();
        OptionalInt chosen = OptionalInt.empty();
        OptionalInt otherwise = OptionalInt.empty();
        while (in.takeIf(",")) {
            Type type = association();
            parser.expect(":");
            if (type == null) {
                otherwise = OptionalInt.of(in.mark());
            } else if (chosen.isEmpty() && type.isCompatibleWith(controlling)) {
                chosen = OptionalInt.of(in.mark());
            }
            in.takeExpression();
        }
        parser.expect(")");
        if (chosen.isEmpty() && otherwise.isEmpty()) {
            throw NotConstantException.malformed(
                    "no association of '" + keyword.text() + "' matches the type", keyword);
        }
        return at(chosen.isPresent() ? chosen.getAsInt() : otherwise.getAsInt());
    }

    private Operand at(int start) throws NotConstantException {
        int end = in.mark();
        in.reset(start);
        Operand value = parser.conditional();
        in.reset(end);
        return value;
    }

    /** The type that a value is associated with; null for {@code default}. */
    private @Nullable Type association() throws NotConstantException {
        if (in.takeIf("default")) {
            return null;
        }
        Token at = in.peek();
        Type type = names.typeName(in);
        if (type == null) {
            throw Conversions.unknownType(at);
        }
        return type;
    }
}
