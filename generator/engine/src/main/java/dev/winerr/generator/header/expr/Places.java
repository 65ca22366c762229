package dev.winerr.generator.header.expr;

import dev.winerr.generator.header.expr.NotConstantException.Cause;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.type.Basic;
import dev.winerr.generator.header.type.Layout;
import dev.winerr.generator.header.type.Shape;
import dev.winerr.generator.header.type.Structure;
import dev.winerr.generator.header.type.Type;
import java.util.OptionalLong;

/**
 * Addresses of objects, as {@code FIELD_OFFSET} and its kin calculate with: a null pointer and the members behind it. A
 * value whose type is a {@linkplain Shape.Place place} is an object at the address that its bits are.
 */
final class Places {
    private Places() {}

    /** An object at an address. */
    static Value at(long address, Type object) {
        return new Value(address, Type.placeOf(object));
    }

    /** What the operator {@code &} yields, C17 6.5.3.2. */
    static Value addressOf(Value operand, Token operator) throws NotConstantException {
        if (operand.type().shape() instanceof Shape.Place place) {
            return new Value(operand.bits(), Type.pointerTo(place.object()));
        }
        throw no("it takes the address of a value", operator);
    }

    /** The object that a pointer points to. */
    static Value target(Value pointer, Token operator) throws NotConstantException {
        Value address = decayed(pointer);
        if (address.type().shape() instanceof Shape.Pointer target) {
            return at(address.bits(), target.target());
        }
        throw no("it follows what is no pointer", operator);
    }

    /** A member of an object, C17 6.5.2.3. */
    static Value member(Value object, Token name) throws NotConstantException {
        if (!(object.type().shape() instanceof Shape.Place place
                && place.object().shape() instanceof Structure)) {
            throw no("it wants '" + name.text() + "' of what is no structure", name);
        }
        Structure structure = (Structure) place.object().shape();
        Layout.Member member = structure
                .layout()
                .map(layout -> layout.members().get(name.text()))
                .orElseThrow(() -> new NotConstantException(
                        Cause.UNKNOWN_SIZE, "no place of a member '" + name.text() + "' is known", name));
        return at(object.bits() + member.offset(), member.type());
    }

    /** An array where its elements' address is wanted, C17 6.3.2.1 paragraph 3; any other value as it is. */
    static Value decayed(Value value) {
        if (value.type().shape() instanceof Shape.Place place && place.object().shape() instanceof Shape.Array array) {
            return new Value(value.bits(), Type.pointerTo(array.element()));
        }
        return value;
    }

    static boolean isPointer(Value value) {
        return value.type().shape() instanceof Shape.Pointer;
    }

    /** The sum or difference of a pointer and a number, or the distance of two pointers: C17 6.5.6. */
    static Value arithmetic(Token operator, Value left, Value right) throws NotConstantException {
        boolean minus = operator.is("-");
        if (minus && isPointer(left) && isPointer(right)) {
            return new Value((left.bits() - right.bits()) / step(left, operator), Type.of(Basic.LLONG));
        } else if (operator.is("+")) {
            return isPointer(left) ? moved(left, right, 1, operator) : moved(right, left, 1, operator);
        } else if (minus && isPointer(left)) {
            return moved(left, right, -1, operator);
        }
        throw no("it calculates with a pointer", operator);
    }

    /** An element of an array, C17 6.5.2.1. */
    static Value element(Value array, Value index, Token bracket) throws NotConstantException {
        return target(moved(array, index, 1, bracket), bracket);
    }

    private static Value moved(Value pointer, Value number, int direction, Token at) throws NotConstantException {
        if (!isPointer(pointer) || !number.type().basic().isInteger()) {
            throw no("it calculates with a pointer", at);
        }
        return new Value(pointer.bits() + direction * number.bits() * step(pointer, at), pointer.type());
    }

    private static long step(Value pointer, Token at) throws NotConstantException {
        Type target = pointer.type().shape() instanceof Shape.Pointer to ? to.target() : Type.OTHER;
        return size(target, at);
    }

    /** The size of a type, for {@code sizeof} and the like. */
    static long size(Type type, Token at) throws NotConstantException {
        OptionalLong bytes = type.bytes();
        if (bytes.isEmpty() || (bytes.getAsLong() == 0 && type.shape() instanceof Shape.Array)) {
            throw new NotConstantException(Cause.UNKNOWN_SIZE, "the size of its type is not known", at);
        }
        return bytes.getAsLong();
    }

    /** The alignment of a type; an array's is that of its elements, C17 6.5.3.4. */
    static long alignment(Type type, Token at) throws NotConstantException {
        Type object = type;
        while (object.shape() instanceof Shape.Place place) {
            object = place.object();
        }
        while (object.shape() instanceof Shape.Array array) {
            object = array.element();
        }
        size(object, at);
        return object.alignment();
    }

    private static NotConstantException no(String reason, Token at) {
        return new NotConstantException(Cause.NO_NUMBER, reason, at);
    }
}
