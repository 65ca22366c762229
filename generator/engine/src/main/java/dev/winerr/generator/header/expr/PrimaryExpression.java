package dev.winerr.generator.header.expr;

import dev.winerr.generator.header.expr.NotConstantException.Cause;
import dev.winerr.generator.header.expr.Operand.Lvalue;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenCursor;
import dev.winerr.generator.header.lex.TokenKind;
import dev.winerr.generator.header.type.Basic;
import dev.winerr.generator.header.type.Structure;
import dev.winerr.generator.header.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parses primary expressions, C17 6.5.1, and other expressions that begin with a name: calls, {@code offsetof}, and C++
 * casts.
 */
final class PrimaryExpression {
    private static final Set<String> CPP_CASTS =
            Set.of("static_cast", "reinterpret_cast", "const_cast", "dynamic_cast");
    private static final Set<String> STATEMENTS = Set.of(
            "if", "else", "do", "while", "for", "switch", "case", "default", "return", "goto", "break", "continue");
    private static final Set<String> OFFSETS = Set.of("offsetof", "__builtin_offsetof");

    private final TokenCursor in;
    private final Names names;
    private final ExpressionParser parser;

    PrimaryExpression(TokenCursor in, Names names, ExpressionParser parser) {
        this.in = in;
        this.names = names;
        this.parser = parser;
    }

    /** Parses a primary expression. */
    Operand parse() throws NotConstantException {
        if (in.peek().is("[") && isLambda()) {
            throw NotConstantException.beyond("it is a lambda expression", in.peek());
        }
        Token token = in.take();
        return switch (token.kind()) {
            case NUMBER -> numeric(token);
            case CHARACTER -> widened(Literals.character(token), token);
            case IDENTIFIER -> named(token);
            case STRING -> string(token);
            case END -> throw NotConstantException.malformed("the expression is empty or ends too early", token);
            default -> {
                if (token.is("::") && in.peek().isIdentifier()) {
                    yield named(in.take());
                }
                throw NotConstantException.malformed("'" + token.text() + "' is not allowed here", token);
            }
        };
    }

    private boolean isLambda() {
        int mark = in.mark();
        in.skipBracketed();
        boolean lambda = in.peek().is("(") || in.peek().is("{");
        in.reset(mark);
        return lambda;
    }

    private Value numeric(Token token) throws NotConstantException {
        Value value = Literals.number(token);
        if (value.isFloating()) {
            parser.noteFloating(token);
            if (names.inCondition()) {
                throw NotConstantException.notANumber("it is a floating-point number", token);
            }
        }
        return widened(value, token);
    }

    /**
     * In a condition, a number is unsigned only because of its prefix or suffix, or if no signed type can represent it.
     */
    private Value widened(Value value, Token token) {
        if (!names.inCondition()) {
            return value;
        }
        boolean unsigned = value.basic() == Basic.ULLONG
                || (token.kind() == TokenKind.NUMBER
                        ? token.text().indexOf('u') >= 0 || token.text().indexOf('U') >= 0
                        : !value.basic().isSigned());
        return value.as(unsigned ? Conversions.SIZE : Conversions.INTMAX);
    }

    /** A string literal, which has no value, but a size and elements. */
    private Lvalue string(Token literal) throws NotConstantException {
        if (parser.isEvaluated()) {
            throw NotConstantException.notANumber("it is a string", literal);
        }
        List<Token> literals = new ArrayList<>(List.of(literal));
        while (in.peek().kind() == TokenKind.STRING) {
            literals.add(in.take());
        }
        return new Lvalue(0, Literals.stringType(literals));
    }

    private Operand named(Token name) throws NotConstantException {
        if (STATEMENTS.contains(name.text())) {
            throw NotConstantException.notANumber("'" + name.text() + "' is not allowed here", name);
        } else if (CPP_CASTS.contains(name.text()) && in.peek().is("<")) {
            return angledCast(name);
        } else if (OFFSETS.contains(name.text()) && !names.inCondition()) {
            return offset(name);
        } else if (name.is("_Generic") && in.peek().is("(")) {
            return new GenericSelection(in, names, parser).read(name);
        }
        Token qualified = new QualifiedName(in, names).read(name);
        if (in.peek().is("(") || in.peek().is("{")) {
            Type type = type(qualified);
            return type != null ? constructed(type, qualified) : call(qualified);
        }
        Value value = names.constant(qualified);
        return value != null ? parser.intmax(value) : object(name, qualified);
    }

    private Lvalue object(Token name, Token qualified) throws NotConstantException {
        Type object = names.object(name);
        if (object != null && parser.isEvaluated() && object.plain() instanceof Type.Arithmetic) {
            throw NotConstantException.reads(name);
        } else if (object != null) {
            return new Lvalue(0, object);
        }
        throw type(qualified) != null
                ? NotConstantException.malformed("it is a type", name)
                : new NotConstantException(Cause.UNKNOWN_NAME, "'" + qualified.text() + "' is not defined", qualified);
    }

    private @Nullable Type type(Token name) {
        return names.typeName(TokenCursor.of(List.of(name), name));
    }

    /** A C++ functional cast: a type with the value in parentheses or braces, or zero if there is none. */
    private Operand constructed(Type type, Token name) throws NotConstantException {
        if (type.plain() instanceof Structure) {
            throw NotConstantException.beyond("it creates an object of '" + name.text() + "'", name);
        } else if (in.peek(1).is(")") || in.peek(1).is("}")) {
            in.skipBracketed();
            return Conversions.cast(type, name, Value.of(0));
        }
        return Conversions.cast(type, name, inBrackets());
    }

    private Operand inBrackets() throws NotConstantException {
        String closer = in.take().is("(") ? ")" : "}";
        Operand value = parser.conditional();
        parser.expect(closer);
        return value;
    }

    private Operand angledCast(Token at) throws NotConstantException {
        parser.expect("<");
        Token name = in.peek();
        Type type = names.typeName(in);
        if (type == null) {
            throw Conversions.unknownType(name);
        }
        parser.expect(">");
        return in.peek().is("(")
                ? Conversions.cast(type, at, inBrackets())
                : Conversions.cast(type, at, parser.unary());
    }

    /** {@code offsetof(type, member)}, C17 7.19. */
    private Value offset(Token function) throws NotConstantException {
        parser.expect("(");
        Token at = in.peek();
        Type type = names.typeName(in);
        if (type == null) {
            throw Conversions.unknownType(at);
        }
        parser.expect(",");
        Operand member = parser.postfix(Lvalues.member(new Lvalue(0, type), in.take()));
        parser.expect(")");
        return new Value(Lvalues.addressOf(member, function).bits(), Conversions.SIZE);
    }

    private Value call(Token name) throws NotConstantException {
        Value value;
        if (names.inCondition()) {
            skipArguments(name);
            value = !parser.isEvaluated() ? Value.of(1) : names.call(name, List.of());
        } else {
            List<Value> arguments = arguments(name);
            Type returned = parser.isEvaluated() ? null : names.returnType(name);
            value = returned instanceof Type.Arithmetic number ? new Value(0, number) : names.call(name, arguments);
        }
        if (value == null) {
            throw unknownFunction(name);
        }
        return parser.intmax(value);
    }

    private static NotConstantException unknownFunction(Token name) {
        return new NotConstantException(
                Cause.UNKNOWN_NAME, "macro or function '" + name.text() + "' is not defined", name);
    }

    private List<Value> arguments(Token function) throws NotConstantException {
        try {
            return values();
        } catch (NotConstantException e) {
            if (names.returnType(function) != null) {
                throw e.kind() == Cause.NOT_A_NUMBER ? NotConstantException.calls(function) : e;
            }
            throw onlyMacroTakes(e) ? unknownFunction(function) : e;
        }
    }

    /**
     * Whether an argument that is not a number is a type or the macro's own name, {@code _IOR('t', 127, u_long)}: a macro of a
     * header that was not read may accept it.
     */
    private boolean onlyMacroTakes(NotConstantException e) {
        return e.at().painted() || (e.kind() == Cause.MALFORMED && type(e.at()) != null);
    }

    private List<Value> values() throws NotConstantException {
        List<Value> arguments = new ArrayList<>();
        parser.expect("(");
        while (!in.takeIf(")")) {
            Token at = in.peek();
            arguments.add(Conversions.integer(Lvalues.decayed(parser.conditional()), at));
            if (in.peek().isEnd()) {
                parser.expect(")");
            } else if (!in.peek().is(")")) {
                parser.expect(",");
            }
        }
        return arguments;
    }

    /** Skips the arguments of an undefined macro, which need not be expressions. */
    private void skipArguments(Token name) throws NotConstantException {
        if (in.skipBracketed().isEnd()) {
            throw NotConstantException.notANumber("the parentheses after '" + name.text() + "' are not closed", name);
        }
    }
}
