package dev.winerr.generator.header.expr;

import dev.winerr.generator.header.expr.NotConstantException.Cause;
import dev.winerr.generator.header.expr.Operand.Address;
import dev.winerr.generator.header.expr.Operand.Lvalue;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.type.Basic;
import dev.winerr.generator.header.type.Layout;
import dev.winerr.generator.header.type.Structure;
import dev.winerr.generator.header.type.Type;
import java.util.OptionalLong;

/** Address arithmetic, as used by {@code FIELD_OFFSET} and the like: a null pointer and the members after it. */
final class Lvalues {
    private Lvalues() {}

    /** The result of the operator {@code &}, C17 6.5.3.2. */
    static Address addressOf(Operand operand, Token operator) throws NotConstantException {
        if (operand instanceof Lvalue lvalue) {
            return new Address(lvalue.address(), lvalue.type());
        }
        throw NotConstantException.notANumber("'&' needs an lvalue", operator);
    }

    /** The object that a pointer points to. */
    static Lvalue target(Operand pointer, Token operator) throws NotConstantException {
        if (decayed(pointer) instanceof Address address) {
            return new Lvalue(address.bits(), address.target());
        }
        throw NotConstantException.malformed("its operand is not a pointer", operator);
    }

    /** A member of an object, C17 6.5.2.3. */
    static Lvalue member(Operand object, Token name) throws NotConstantException {
        if (!(object instanceof Lvalue lvalue && lvalue.type().plain() instanceof Structure structure)) {
            throw NotConstantException.notANumber(
                    "'" + name.text() + "' is accessed in something that is not a structure", name);
        }
        Layout.Member member = structure
                .layout()
                .map(layout -> layout.members().get(name.text()))
                .orElseThrow(() -> new NotConstantException(
                        Cause.UNKNOWN_SIZE, "the offset of member '" + name.text() + "' is unknown", name));
        return new Lvalue(lvalue.address() + member.offset(), member.type());
    }

    /** The address of the first element for an array (C17 6.3.2.1 paragraph 3); any other operand unchanged. */
    static Operand decayed(Operand operand) {
        return operand instanceof Lvalue lvalue && lvalue.type().plain() instanceof Type.Array array
                ? new Address(lvalue.address(), array.element())
                : operand;
    }

    /** The sum or difference of a pointer and a number, or the difference of two pointers (C17 6.5.6). */
    static Operand arithmetic(Token operator, Operand left, Operand right) throws NotConstantException {
        boolean minus = operator.is("-");
        if (minus && left instanceof Address from && right instanceof Address to) {
            return new Value((from.bits() - to.bits()) / step(from, operator), Type.Arithmetic.of(Basic.LLONG));
        } else if (operator.is("+")) {
            return left instanceof Address ? moved(left, right, 1, operator) : moved(right, left, 1, operator);
        } else if (minus) {
            return moved(left, right, -1, operator);
        }
        throw NotConstantException.notANumber("it has a pointer operand", operator);
    }

    /** An element of an array, C17 6.5.2.1. */
    static Lvalue element(Operand array, Operand index, Token bracket) throws NotConstantException {
        return target(moved(array, index, 1, bracket), bracket);
    }

    private static Address moved(Operand pointer, Operand number, int direction, Token at) throws NotConstantException {
        if (pointer instanceof Address from
                && number instanceof Value by
                && by.basic().isInteger()) {
            return new Address(from.bits() + direction * by.bits() * step(from, at), from.target());
        }
        throw NotConstantException.notANumber("it has a pointer operand", at);
    }

    private static long step(Address pointer, Token at) throws NotConstantException {
        return size(pointer.target(), at);
    }

    /** The size of a type, for {@code sizeof} and the like. */
    static long size(Type type, Token at) throws NotConstantException {
        OptionalLong bytes = type.bytes();
        if (bytes.isEmpty() || (bytes.getAsLong() == 0 && type instanceof Type.Array)) {
            throw new NotConstantException(Cause.UNKNOWN_SIZE, "the size of its type is unknown", at);
        }
        return bytes.getAsLong();
    }

    /** The alignment of a type; for an array that of its elements (C17 6.5.3.4). */
    static long alignment(Type type, Token at) throws NotConstantException {
        Type object = type;
        while (object instanceof Type.Array array) {
            object = array.element();
        }
        size(object, at);
        return object.alignment();
    }
}
