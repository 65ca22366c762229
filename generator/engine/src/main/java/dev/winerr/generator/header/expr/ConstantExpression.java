package dev.winerr.generator.header.expr;

import dev.winerr.generator.header.expr.NotConstantException.Cause;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenKind;
import dev.winerr.generator.header.type.Basic;
import dev.winerr.generator.header.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Evaluates an integer constant expression, C17 6.6, whose macros are replaced already. */
public final class ConstantExpression {
    private static final int DEEPEST = 500;
    private static final Set<String> CPP_CASTS =
            Set.of("static_cast", "reinterpret_cast", "const_cast", "dynamic_cast");
    private static final Set<String> STATEMENTS = Set.of(
            "if", "else", "do", "while", "for", "switch", "case", "default", "return", "goto", "break", "continue");
    private static final Set<String> SIZES = Set.of("sizeof", "_Alignof", "alignof", "__alignof", "__alignof__");

    private static final Set<String> OFFSETS = Set.of("offsetof", "__builtin_offsetof");

    private final Cursor in;
    private final Names names;
    private int depth;
    private int unevaluated;
    private @Nullable Token floating;

    private ConstantExpression(Cursor in, Names names) {
        this.in = in;
        this.names = names;
    }

    /**
     * Evaluates tokens.
     *
     * @param tokens all of the expression
     * @param names what the names in it mean
     * @param at where to say that there is no expression
     * @throws NotConstantException if they are no integer constant expression
     */
    public static Value evaluate(List<Token> tokens, Names names, Token at) throws NotConstantException {
        ConstantExpression parser = new ConstantExpression(new Cursor(tokens, at), names);
        Value value = Places.decayed(parser.conditional());
        Token rest = parser.in.peek();
        if (!rest.isEnd()) {
            throw no("'" + rest.text() + "' follows a complete expression", rest);
        } else if (value.isFloating()) {
            throw no("it is a floating-point number", parser.floating == null ? at : parser.floating);
        } else if (!value.type().basic().isInteger()) {
            throw no(Places.isPointer(value) ? "it is a pointer" : "it is an object in memory", at);
        }
        return value;
    }

    private static NotConstantException no(String reason, Token at) {
        return new NotConstantException(Cause.NO_NUMBER, reason, at);
    }

    private Value conditional() throws NotConstantException {
        descend();
        Value condition = binary(1);
        Token question = in.peek();
        if (in.takeIf("?")) {
            boolean holds = condition.isTrue();
            Value yes = in.peek().is(":") ? condition : evaluatedIf(holds);
            expect(":");
            Value no = evaluatedIf(!holds);
            Type type = Arithmetic.common(number(yes, question), number(no, question));
            condition = (holds ? yes : no).as(type);
        }
        depth--;
        return condition;
    }

    private Value evaluatedIf(boolean counts) throws NotConstantException {
        unevaluated += counts ? 0 : 1;
        Value value = conditional();
        unevaluated -= counts ? 0 : 1;
        return value;
    }

    private void descend() throws NotConstantException {
        if (++depth > DEEPEST) {
            throw new NotConstantException(Cause.NO_VALUE, "it is nested more than " + DEEPEST + " deep", in.peek());
        }
    }

    private Value binary(int lowest) throws NotConstantException {
        Value left = unary();
        for (int p = Arithmetic.precedence(in.peek()); p >= lowest; p = Arithmetic.precedence(in.peek())) {
            Token operator = in.take();
            boolean decided = operator.text().equals("&&")
                    ? !left.isTrue()
                    : operator.text().equals("||") && left.isTrue();
            unevaluated += decided ? 1 : 0;
            Value right = binary(p + 1);
            unevaluated -= decided ? 1 : 0;
            left = apply(operator, Places.decayed(left), Places.decayed(right));
        }
        return left;
    }

    /** An operand that is a number of a kind that the operator takes. */
    private static Value number(Value operand, Token operator) throws NotConstantException {
        return operand.isFloating() && Arithmetic.takesFloating(operator) ? operand : integer(operand, operator);
    }

    private static Value integer(Value operand, Token operator) throws NotConstantException {
        if (operand.isFloating()) {
            throw no("'" + operator.text() + "' wants integers", operator);
        } else if (!operand.type().basic().isInteger()) {
            boolean pointer = Places.isPointer(Places.decayed(operand));
            throw no(pointer ? "it calculates with a pointer" : "it reads an object in memory", operator);
        }
        return operand;
    }

    private Value apply(Token operator, Value left, Value right) throws NotConstantException {
        if (Places.isPointer(left) || Places.isPointer(right)) {
            return Places.arithmetic(operator, left, right);
        }
        number(left, operator);
        number(right, operator);
        try {
            return intmax(Arithmetic.binary(operator, left, right));
        } catch (NotConstantException e) {
            if (unevaluated > 0) {
                return new Value(0, Arithmetic.typeOf(operator, left, right));
            }
            throw e;
        }
    }

    private Value unary() throws NotConstantException {
        descend();
        Token token = in.peek();
        Value value;
        if (token.is("+") || token.is("-") || token.is("~") || token.is("!")) {
            in.take();
            value = intmax(Arithmetic.unary(token, number(unary(), token)));
        } else if (token.is("&")) {
            in.take();
            value = Places.addressOf(unary(), token);
        } else if (token.is("*")) {
            in.take();
            value = Places.target(unary(), token);
        } else if (token.is("__extension__")) {
            in.take();
            value = unary();
        } else if (token.isIdentifier() && SIZES.contains(token.text()) && !names.inCondition()) {
            in.take();
            value = size(token);
        } else if (token.is("(")) {
            value = parenthesized();
        } else {
            value = postfix(primary());
        }
        depth--;
        return value;
    }

    private Value parenthesized() throws NotConstantException {
        Token open = in.take();
        Type type = names.inCondition() ? null : TypeNameParser.parse(in, names);
        if (type != null) {
            if (in.peek().isIdentifier()) {
                throw unknownType(in.peek());
            }
            expect(")");
            return cast(type, open, unary());
        }
        refuseUnknownCast();
        Value value = conditional();
        expect(")");
        return postfix(value);
    }

    /** Members and elements of what was read, C17 6.5.2. */
    private Value postfix(Value object) throws NotConstantException {
        Value value = object;
        while (true) {
            Token operator = in.peek();
            if (operator.is("->")) {
                in.take();
                value = Places.member(Places.target(value, operator), in.take());
            } else if (operator.is(".")) {
                in.take();
                value = Places.member(value, in.take());
            } else if (operator.is("[")) {
                in.take();
                value = Places.element(Places.decayed(value), conditional(), operator);
                expect("]");
            } else {
                return value;
            }
        }
    }

    /** {@code (NAME)0x80040001}: the name can only be a type. */
    private void refuseUnknownCast() throws NotConstantException {
        Token name = in.peek();
        Token behind = in.peek(2);
        boolean operand = behind.kind() == TokenKind.NUMBER || behind.isIdentifier() || behind.is("(");
        if (!names.inCondition()
                && name.isIdentifier()
                && in.peek(1).is(")")
                && operand
                && names.constant(name) == null) {
            throw unknownType(name);
        }
    }

    private static NotConstantException unknownType(Token name) {
        return new NotConstantException(Cause.UNKNOWN_NAME, "type '" + name.text() + "' is not known", name);
    }

    private static Value cast(Type type, Token at, Value value) throws NotConstantException {
        Value operand = Places.decayed(value);
        Basic basic = type.basic();
        if (!basic.isInteger() && !basic.isFloating() && basic != Basic.POINTER) {
            throw no("it is cast to something that is no number", at);
        } else if (!Places.isPointer(operand) && !(operand.isFloating() && basic != Basic.POINTER)) {
            integer(operand, at);
        } else if (basic.isInteger() && !operand.fits(basic)) {
            throw new NotConstantException(Cause.NO_VALUE, "it is cast to a type that does not hold it", at);
        }
        return operand.as(type);
    }

    private Value size(Token operator) throws NotConstantException {
        int mark = in.mark();
        Type type = in.takeIf("(") ? typeName() : null;
        if (type != null && in.peek().is(")")) {
            in.take();
        } else {
            in.reset(mark);
            unevaluated++;
            type = unary().type();
            unevaluated--;
        }
        boolean size = operator.is("sizeof");
        return new Value(size ? Places.size(type, operator) : Places.alignment(type, operator), Type.of(Basic.ULLONG));
    }

    /** A type name with the lengths of an array behind it, or null, without having moved. */
    private @Nullable Type typeName() throws NotConstantException {
        Type type = TypeNameParser.parse(in, names);
        return type == null ? null : array(type);
    }

    private Type array(Type element) throws NotConstantException {
        if (!in.takeIf("[")) {
            return element;
        }
        descend();
        Token at = in.peek();
        long length = integer(conditional(), at).bits();
        expect("]");
        Type array = Type.arrayOf(array(element), length);
        depth--;
        return array;
    }

    /** {@code offsetof(type, member)}, C17 7.19. */
    private Value offset(Token function) throws NotConstantException {
        expect("(");
        Token at = in.peek();
        Type type = typeName();
        expect(",");
        if (type == null) {
            throw unknownType(at);
        }
        Value member = postfix(Places.member(Places.at(0, type), in.take()));
        expect(")");
        return Places.addressOf(member, function).as(Type.of(Basic.ULLONG));
    }

    private Value primary() throws NotConstantException {
        Token token = in.take();
        return switch (token.kind()) {
            case NUMBER -> numeric(token);
            case CHARACTER -> widened(Literals.character(token), token);
            case IDENTIFIER -> named(token);
            case END -> throw no("the expression is empty or ends too early", token);
            case STRING -> string(token);
            default -> throw no("'" + token.text() + "' cannot stand here", token);
        };
    }

    /** In a condition, all signed types act as {@code intmax_t}: C17 6.10.1 paragraph 4. */
    private Value intmax(Value value) {
        return names.inCondition() && value.type().basic().isSigned() ? value.as(Type.of(Basic.LLONG)) : value;
    }

    private Value numeric(Token token) throws NotConstantException {
        Value value = Literals.number(token);
        if (value.isFloating()) {
            floating = floating == null ? token : floating;
            if (names.inCondition()) {
                throw no("it is a floating-point number", token);
            }
        }
        return widened(value, token);
    }

    /** In a condition, a number is unsigned only if its prefix or suffix says so or no signed type holds it. */
    private Value widened(Value value, Token token) {
        if (!names.inCondition()) {
            return value;
        }
        boolean unsigned = value.type().basic() == Basic.ULLONG
                || (token.kind() == TokenKind.NUMBER
                        ? token.text().indexOf('u') >= 0 || token.text().indexOf('U') >= 0
                        : !value.type().basic().isSigned());
        return value.as(Type.of(unsigned ? Basic.ULLONG : Basic.LLONG));
    }

    /** A string has no value, but a size and elements. */
    private Value string(Token literal) throws NotConstantException {
        if (unevaluated == 0) {
            throw no("it is a string", literal);
        }
        List<Token> literals = new ArrayList<>(List.of(literal));
        while (in.peek().kind() == TokenKind.STRING) {
            literals.add(in.take());
        }
        return Places.at(0, Literals.stringType(literals));
    }

    private Value named(Token name) throws NotConstantException {
        if (STATEMENTS.contains(name.text())) {
            throw no("'" + name.text() + "' cannot stand here", name);
        }
        if (CPP_CASTS.contains(name.text()) && in.peek().is("<")) {
            return angledCast(name);
        }
        if (OFFSETS.contains(name.text()) && !names.inCondition()) {
            return offset(name);
        }
        Type type = names.inCondition() ? null : names.type(name.text());
        if (type != null && in.takeIf("(")) {
            Value value = conditional();
            expect(")");
            return cast(type, name, value);
        } else if (in.peek().is("(")) {
            return call(name);
        }
        Value value = names.constant(name);
        if (value == null) {
            throw new NotConstantException(Cause.UNKNOWN_NAME, "'" + name.text() + "' is not known", name);
        }
        return intmax(value);
    }

    private Value angledCast(Token at) throws NotConstantException {
        expect("<");
        Type type = TypeNameParser.parse(in, names);
        expect(">");
        expect("(");
        Value value = conditional();
        expect(")");
        return cast(type == null ? Type.OTHER : type, at, value);
    }

    private Value call(Token name) throws NotConstantException {
        Value value;
        if (names.inCondition()) {
            skipArguments(name);
            value = unevaluated > 0 ? Value.of(1) : names.call(name, List.of());
        } else {
            value = names.call(name, arguments());
        }
        if (value == null) {
            throw new NotConstantException(
                    Cause.UNKNOWN_NAME, "macro or function '" + name.text() + "' is not known", name);
        }
        return intmax(value);
    }

    private List<Value> arguments() throws NotConstantException {
        List<Value> arguments = new ArrayList<>();
        expect("(");
        while (!in.takeIf(")")) {
            arguments.add(conditional());
            if (!in.peek().is(")")) {
                expect(",");
            }
        }
        return arguments;
    }

    /** The arguments of a macro that is not there need not be expressions. */
    private void skipArguments(Token name) throws NotConstantException {
        int open = 0;
        do {
            Token token = in.take();
            if (token.isEnd()) {
                throw no("the parentheses behind '" + name.text() + "' are not closed", name);
            }
            open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        } while (open > 0);
    }

    private void expect(String spelling) throws NotConstantException {
        Token token = in.take();
        if (!token.is(spelling)) {
            throw no(
                    token.isEnd()
                            ? "a '" + spelling + "' is missing"
                            : "'" + token.text() + "' stands where '" + spelling + "' should",
                    token);
        }
    }
}
