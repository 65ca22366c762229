package dev.winerr.generator.header.expr;

import dev.winerr.generator.header.expr.NotConstantException.Cause;
import dev.winerr.generator.header.expr.Operand.Address;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.type.Basic;
import dev.winerr.generator.header.type.Structure;
import dev.winerr.generator.header.type.Type;
import java.util.Optional;

/** Conversions of operands to a required type, C17 6.3. */
final class Conversions {
    static final Type.Arithmetic SIZE = Type.Arithmetic.of(Basic.ULLONG);
    static final Type.Arithmetic INTMAX = Type.Arithmetic.of(Basic.LLONG);

    private Conversions() {}

    static boolean isTrue(Operand operand, Token operator) throws NotConstantException {
        Operand value = Lvalues.decayed(operand);
        return value instanceof Address address
                ? address.bits() != 0
                : number(value, operator).isTrue();
    }

    /** An operand as a number, which may be floating-point only if the operator accepts that. */
    static Value number(Operand operand, Token operator) throws NotConstantException {
        return operand instanceof Value value && value.isFloating() && Operators.acceptsFloating(operator)
                ? value
                : integer(operand, operator);
    }

    static Value integer(Operand operand, Token operator) throws NotConstantException {
        if (operand instanceof Value value && !value.isFloating()) {
            return value;
        } else if (operand instanceof Value) {
            throw NotConstantException.notANumber("'" + operator.text() + "' needs integer operands", operator);
        }
        boolean pointer = Lvalues.decayed(operand) instanceof Address;
        throw NotConstantException.notANumber(
                pointer ? "it has a pointer operand" : "it reads an object, whose value is unknown at compile time",
                operator);
    }

    static Operand cast(Type to, Token at, Operand value) throws NotConstantException {
        Type type = to.plain();
        Operand operand = Lvalues.decayed(value);
        Optional<String> unknown = type.unknownName();
        if (unknown.isPresent()) {
            throw new NotConstantException(Cause.UNKNOWN_NAME, "type '" + unknown.get() + "' is not defined", at);
        } else if (type instanceof Type.Pointer pointer) {
            long bits = operand instanceof Address address
                    ? address.bits()
                    : integer(operand, at).bits();
            return new Address(bits, pointer.target());
        }
        return converted(operand, number(type, at), at);
    }

    private static Type.Arithmetic number(Type type, Token at) throws NotConstantException {
        if (type instanceof Type.Arithmetic number) {
            return number;
        }
        throw type instanceof Structure
                ? NotConstantException.malformed("it is cast to a structure", at)
                : NotConstantException.notANumber("it is cast to a type that is not arithmetic", at);
    }

    static Value converted(Operand operand, Type.Arithmetic type, Token at) throws NotConstantException {
        if (operand instanceof Address address) {
            return new Value(address.bits(), type);
        }
        Value value = operand instanceof Value number ? number : integer(operand, at);
        if (!value.fits(type.basic())) {
            throw new NotConstantException(Cause.NO_VALUE, "it is cast to a type that cannot represent it", at);
        }
        return value.as(type);
    }

    static NotConstantException unknownType(Token name) {
        return new NotConstantException(Cause.UNKNOWN_NAME, "type '" + name.text() + "' is not defined", name);
    }
}
