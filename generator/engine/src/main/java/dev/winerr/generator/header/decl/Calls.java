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

    private final Names enclosing;
    private int depth;
    private int made;

    Calls(Names enclosing) {
        this.enclosing = enclosing;
    }

    /** The value of a call. */
    Value call(Token name, Callable function, List<Value> arguments) throws NotConstantException {
        if (!function.isConstant()) {
            throw NotConstantException.calls(name);
        } else if (function.value().isEmpty()) {
            throw beyond(name, "does more than return a value");
        } else if (depth == DEEPEST || made == MOST) {
            throw beyond(name, "calls too many functions");
        }
        made++;
        depth++;
        try {
            FunctionScope scope = scope(name, function, arguments);
            Value value = ConstantExpression.evaluateNumber(function.value(), scope, name);
            return function.returns().plain() instanceof Type.Arithmetic type ? value.as(type) : value;
        } catch (NotConstantException e) {
            boolean isExplained = e.kind() == NotConstantException.Cause.BEYOND;
            throw NotConstantException.beyond(
                    isExplained ? e.reason() : "the function '" + name.text() + "' has no value: " + e.reason(), name);
        } finally {
            depth--;
            made = depth == 0 ? 0 : made;
        }
    }

    private static NotConstantException beyond(Token name, String why) {
        return NotConstantException.beyond("the function '" + name.text() + "' " + why, name);
    }

    private FunctionScope scope(Token name, Callable function, List<Value> arguments) throws NotConstantException {
        FunctionScope scope = new FunctionScope(enclosing);
        for (int i = 0; i < function.parameters().size(); i++) {
            Callable.Parameter parameter = function.parameters().get(i);
            Value value;
            if (i < arguments.size()) {
                value = arguments.get(i);
            } else if (parameter.defaultArgument().isPresent()) {
                value = ConstantExpression.evaluateNumber(
                        parameter.defaultArgument().get(), enclosing, name);
            } else {
                throw beyond(name, "takes more arguments");
            }
            Type type = parameter.type().plain();
            scope.parameters.put(parameter.name(), type instanceof Type.Arithmetic number ? value.as(number) : value);
        }
        return scope;
    }

    /** The meaning of names in a function: its parameters, and the names of the enclosing scope. */
    private static final class FunctionScope implements Names {
        private final Names enclosing;
        private final Map<String, Value> parameters = new HashMap<>();

        FunctionScope(Names enclosing) {
            this.enclosing = enclosing;
        }

        @Override
        public @Nullable Value constant(Token name) {
            Value value = parameters.get(name.text());
            return value == null ? enclosing.constant(name) : value;
        }

        @Override
        public @Nullable Type typeName(TokenCursor in) {
            return enclosing.typeName(in);
        }

        @Override
        public @Nullable Type object(Token name) {
            return enclosing.object(name);
        }

        @Override
        public boolean isTemplate(Token name) {
            return enclosing.isTemplate(name);
        }

        @Override
        public @Nullable Type returnType(Token function) {
            return enclosing.returnType(function);
        }

        @Override
        public @Nullable Value call(Token function, List<Value> arguments) throws NotConstantException {
            return enclosing.call(function, arguments);
        }
    }
}
