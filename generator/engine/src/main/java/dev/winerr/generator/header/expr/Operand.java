package dev.winerr.generator.header.expr;

import dev.winerr.generator.header.type.Type;

/**
 * The intermediate result of an expression: a number, or an address or lvalue as used by {@code FIELD_OFFSET} and the
 * like.
 */
sealed interface Operand permits Value, Operand.Address, Operand.Place {

    /** Its type. */
    Type type();

    /**
     * The value of a pointer.
     *
     * @param bits the address
     * @param target the type that it points to
     */
    record Address(long bits, Type target) implements Operand {
        @Override
        public Type type() {
            return new Type.Pointer(target);
        }
    }

    /**
     * An lvalue, an object in memory. It has an address, but no value at compile time.
     *
     * @param address its address
     * @param type the type of the object
     */
    record Place(long address, Type type) implements Operand {}
}
