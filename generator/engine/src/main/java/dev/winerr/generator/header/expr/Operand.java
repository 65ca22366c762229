package dev.winerr.generator.header.expr;

import dev.winerr.generator.header.type.Type;

/**
 * The intermediate result of an expression: a number, or an address or lvalue as used by {@code FIELD_OFFSET} and the
 * like.
 */
sealed interface Operand permits Value, Operand.Address, Operand.Lvalue {

    /** Its type. */
    Type type();

    /** What it is, for findings. */
    String described();

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

        @Override
        public String described() {
            return "an address";
        }
    }

    /**
     * An lvalue, an object in memory. It has an address, but no value at compile time.
     *
     * @param address its address
     * @param type the type of the object
     */
    record Lvalue(long address, Type type) implements Operand {
        @Override
        public String described() {
            return "an lvalue";
        }
    }
}
