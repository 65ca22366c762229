package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.expr.ConstantExpression;
import dev.winerr.generator.header.expr.Names;
import dev.winerr.generator.header.expr.NotConstantException;
import dev.winerr.generator.header.expr.Value;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenCursor;
import dev.winerr.generator.header.type.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls {@code constexpr} functions that only return a value. */
final class Calls {
    private static final int DEEPEST = 20;
    private static final int MOST = 1_000;

    private final Names outside;
    private int depth;
    private int made;

    Calls(Names outside) {
        this.outside = outside;
    }

    /** The value of a call. */
    Value call(Token name, Callable function, List<Value> arguments) throws NotConstantException {
        if (!function.isConstant()) {
            throw NotConstantException.runs(name);
        } else if (function.value().isEmpty()) {
            throw beyond(name, "does more than return a value");
        } else if (depth == DEEPEST || made == MOST) {
            throw beyond(name, "calls too many functions");
        }
        made++;
        depth++;
        try {
            Inside inside = inside(name, function, arguments);
            Value value = ConstantExpression.evaluateNumber(function.value(), inside, name);
            return function.returns().plain() instanceof Type.Arithmetic type ? value.as(type) : value;
        } catch (NotConstantException e) {
            boolean told = e.kind() == NotConstantException.Cause.BEYOND;
            throw NotConstantException.beyond(
                    told ? e.reason() : "the function '" + name.text() + "' has no value: " + e.reason(), name);
        } finally {
            depth--;
            made = depth == 0 ? 0 : made;
        }
    }

    private static NotConstantException beyond(Token name, String why) {
        return NotConstantException.beyond("the function '" + name.text() + "' " + why, name);
    }

    private Inside inside(Token name, Callable function, List<Value> arguments) throws NotConstantException {
        Inside inside = new Inside(outside);
        for (int i = 0; i < function.parameters().size(); i++) {
            Callable.Parameter parameter = function.parameters().get(i);
            Value value;
            if (i < arguments.size()) {
                value = arguments.get(i);
            } else if (parameter.otherwise().isPresent()) {
                value = ConstantExpression.evaluateNumber(parameter.otherwise().get(), outside, name);
            } else {
                throw beyond(name, "takes more arguments");
            }
            Type type = parameter.type().plain();
            inside.values.put(parameter.name(), type instanceof Type.Arithmetic number ? value.as(number) : value);
        }
        return inside;
    }

    /** The meaning of names in a function: its parameters, and the names outside. */
    private static final class Inside implements Names {
        private final Names outside;
        private final Map<String, Value> values = new HashMap<>();

        Inside(Names outside) {
            this.outside = outside;
        }

        @Override
        public @Nullable Value constant(Token name) {
            Value value = values.get(name.text());
            return value == null ? outside.constant(name) : value;
        }

        @Override
        public @Nullable Type typeName(TokenCursor in) {
            return outside.typeName(in);
        }

        @Override
        public @Nullable Type object(Token name) {
            return outside.object(name);
        }

        @Override
        public boolean isTemplate(Token name) {
            return outside.isTemplate(name);
        }

        @Override
        public @Nullable Type returned(Token function) {
            return outside.returned(function);
        }

        @Override
        public @Nullable Value call(Token function, List<Value> arguments) throws NotConstantException {
            return outside.call(function, arguments);
        }
    }
}
