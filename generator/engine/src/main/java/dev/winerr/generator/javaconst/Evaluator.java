package dev.winerr.generator.javaconst;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.visitor.GenericVisitorWithDefaults;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Evaluates constant expressions (JLS 15.29) of integral types. An expression that is not constant, or needs a type
 * that was not read, has no value.
 */
final class Evaluator {
    /** No real constant is nested deeper. */
    private static final int DEEPEST = 500;

    private static final Set<String> SYSTEMS = Set.of(
            "isWindows", "isMac", "isLinux", "isSolaris", "isFreeBSD", "isOpenBSD", "isAIX", "isAndroid", "isX11");

    private final SourceTypes types;
    private final Map<Field, Optional<Promoted>> known = new HashMap<>();
    private final Set<Field> open = new HashSet<>();
    private final ByForm byForm = new ByForm();
    private final ConditionByForm conditions = new ConditionByForm();
    private int depth;

    Evaluator(SourceTypes types) {
        this.types = types;
    }

    /** The value of a field, converted to its type. */
    Optional<Promoted> value(Field field) {
        Optional<Promoted> value = known.get(field);
        if (value == null) {
            // A field that depends on itself has no value.
            value = open.add(field) ? value(field.initialiser(), field.owner()) : Optional.empty();
            value = value.map(number -> Promoted.of(number.value(), field.type()));
            open.remove(field);
            known.put(field, value);
        }
        return value;
    }

    private Optional<Promoted> value(Expression expression, DeclaredType scope) {
        if (depth == DEEPEST) {
            return Optional.empty();
        }
        depth++;
        try {
            return expression.accept(byForm, scope);
        } catch (ArithmeticException | NumberFormatException e) {
            // Division by zero, or a literal that javac would reject.
            return Optional.empty();
        } finally {
            depth--;
        }
    }

    private static Optional<Promoted> binary(BinaryExpr binary, Promoted left, Promoted right) {
        boolean wide = left.isLong() || right.isLong();
        long a = left.value();
        long b = right.value();
        return switch (binary.getOperator()) {
            case PLUS -> Optional.of(left.with(a + b, wide));
            case MINUS -> Optional.of(left.with(a - b, wide));
            case MULTIPLY -> Optional.of(left.with(a * b, wide));
            case DIVIDE -> Optional.of(left.with(a / b, wide));
            case REMAINDER -> Optional.of(left.with(a % b, wide));
            case BINARY_AND -> Optional.of(left.with(a & b, wide));
            case BINARY_OR -> Optional.of(left.with(a | b, wide));
            case XOR -> Optional.of(left.with(a ^ b, wide));
            // The type of a shift is that of its left operand alone (JLS 15.19).
            case LEFT_SHIFT -> Optional.of(new Promoted(left.isLong() ? a << b : (int) a << b, left.isLong()));
            case SIGNED_RIGHT_SHIFT -> Optional.of(new Promoted(left.isLong() ? a >> b : (int) a >> b, left.isLong()));
            case UNSIGNED_RIGHT_SHIFT ->
                Optional.of(new Promoted(left.isLong() ? a >>> b : (int) a >>> b, left.isLong()));
            default -> Optional.empty();
        };
    }

    private Optional<Boolean> condition(Expression expression, DeclaredType scope) {
        return expression.accept(conditions, scope);
    }

    /**
     * {@code Platform.isMac() ? 15 : 31}: JNA's queries have the results that they have on Windows, like the headers.
     */
    private static Optional<Boolean> onWindows(MethodCallExpr call) {
        boolean isQuery = call.getArguments().isEmpty()
                && SYSTEMS.contains(call.getNameAsString())
                && call.getScope()
                        .filter(scope -> scope.toString().endsWith("Platform"))
                        .isPresent();
        return isQuery ? Optional.of(call.getNameAsString().equals("isWindows")) : Optional.empty();
    }

    private static Optional<Boolean> compare(BinaryExpr.Operator operator, long a, long b) {
        return switch (operator) {
            case EQUALS -> Optional.of(a == b);
            case NOT_EQUALS -> Optional.of(a != b);
            case LESS -> Optional.of(a < b);
            case LESS_EQUALS -> Optional.of(a <= b);
            case GREATER -> Optional.of(a > b);
            case GREATER_EQUALS -> Optional.of(a >= b);
            default -> Optional.empty();
        };
    }

    /** The values of boolean expressions; none for all forms without a case. */
    private final class ConditionByForm extends GenericVisitorWithDefaults<Optional<Boolean>, DeclaredType> {
        @Override
        public Optional<Boolean> defaultAction(Node node, DeclaredType scope) {
            return Optional.empty();
        }

        @Override
        public Optional<Boolean> visit(EnclosedExpr enclosed, DeclaredType scope) {
            return condition(enclosed.getInner(), scope);
        }

        @Override
        public Optional<Boolean> visit(BooleanLiteralExpr literal, DeclaredType scope) {
            return Optional.of(literal.getValue());
        }

        @Override
        public Optional<Boolean> visit(BinaryExpr binary, DeclaredType scope) {
            return value(binary.getLeft(), scope)
                    .flatMap(left -> value(binary.getRight(), scope)
                            .flatMap(right -> compare(binary.getOperator(), left.value(), right.value())));
        }

        @Override
        public Optional<Boolean> visit(MethodCallExpr call, DeclaredType scope) {
            return onWindows(call);
        }
    }

    /** The value of an expression by its form; none for all forms without a case. */
    private final class ByForm extends GenericVisitorWithDefaults<Optional<Promoted>, DeclaredType> {
        @Override
        public Optional<Promoted> defaultAction(Node node, DeclaredType scope) {
            return Optional.empty();
        }

        @Override
        public Optional<Promoted> visit(IntegerLiteralExpr literal, DeclaredType scope) {
            return Optional.of(new Promoted(literal.asNumber().intValue(), false));
        }

        @Override
        public Optional<Promoted> visit(LongLiteralExpr literal, DeclaredType scope) {
            return Optional.of(new Promoted(literal.asNumber().longValue(), true));
        }

        @Override
        public Optional<Promoted> visit(CharLiteralExpr literal, DeclaredType scope) {
            return Optional.of(new Promoted(literal.asChar(), false));
        }

        @Override
        public Optional<Promoted> visit(EnclosedExpr enclosed, DeclaredType scope) {
            return value(enclosed.getInner(), scope);
        }

        @Override
        public Optional<Promoted> visit(NameExpr name, DeclaredType scope) {
            return types.field(name.getNameAsString(), scope).flatMap(Evaluator.this::value);
        }

        @Override
        public Optional<Promoted> visit(FieldAccessExpr access, DeclaredType scope) {
            return types.field(access.getScope().toString(), access.getNameAsString(), scope)
                    .flatMap(Evaluator.this::value);
        }

        @Override
        public Optional<Promoted> visit(CastExpr cast, DeclaredType scope) {
            return IntegralType.of(cast.getType().asString())
                    .flatMap(type -> value(cast.getExpression(), scope).map(n -> Promoted.of(n.value(), type)));
        }

        @Override
        public Optional<Promoted> visit(UnaryExpr unary, DeclaredType scope) {
            Expression operand = unary.getExpression();
            boolean minus = unary.getOperator() == UnaryExpr.Operator.MINUS;
            // Only here are 2147483648 and 9223372036854775808L literals (JLS 3.10.1).
            if (minus && operand instanceof IntegerLiteralExpr literal) {
                return Optional.of(new Promoted(-literal.asNumber().intValue(), false));
            } else if (minus && operand instanceof LongLiteralExpr literal) {
                return Optional.of(new Promoted(-literal.asNumber().longValue(), true));
            }
            return value(operand, scope).flatMap(number -> switch (unary.getOperator()) {
                case PLUS -> Optional.of(number);
                case MINUS -> Optional.of(number.with(-number.value(), number.isLong()));
                case BITWISE_COMPLEMENT -> Optional.of(number.with(~number.value(), number.isLong()));
                default -> Optional.empty();
            });
        }

        @Override
        public Optional<Promoted> visit(BinaryExpr binary, DeclaredType scope) {
            return value(binary.getLeft(), scope)
                    .flatMap(left -> value(binary.getRight(), scope).flatMap(right -> binary(binary, left, right)));
        }

        @Override
        public Optional<Promoted> visit(ConditionalExpr conditional, DeclaredType scope) {
            return condition(conditional.getCondition(), scope)
                    .flatMap(yes -> value(yes ? conditional.getThenExpr() : conditional.getElseExpr(), scope));
        }

        /** {@code new HRESULT(0x80004005)}: the only argument that is a number. */
        @Override
        public Optional<Promoted> visit(ObjectCreationExpr creation, DeclaredType scope) {
            return creation.getArguments().size() == 1 ? value(creation.getArgument(0), scope) : Optional.empty();
        }
    }
}
