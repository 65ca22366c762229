package dev.winerr.generator.header.expr;

import dev.winerr.generator.header.type.Type;

/** What an expression comes to while it is evaluated: a number, or what {@code FIELD_OFFSET} and its kin calculate with. */
sealed interface Operand permits Value, Operand.Address, Operand.Place {

    /** Its type. */
    Type type();

    /**
     * The value of a pointer.
     *
     * @param bits the address
     * @param target the type of what is there
     */
    record Address(long bits, Type target) implements Operand {
        @Override
        public Type type() {
            return new Type.Pointer(target);
        }
    }

    /**
     * An object in memory. It has an address, and no value that a compiler knows.
     *
     * @param address where it starts
     * @param type the type of the object
     */
    record Place(long address, Type type) implements Operand {}
}
