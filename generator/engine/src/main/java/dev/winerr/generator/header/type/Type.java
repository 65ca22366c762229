package dev.winerr.generator.header.type;

import java.util.OptionalLong;

/** A type of C, C17 6.2.5. */
public sealed interface Type
        permits Type.Arithmetic, Type.Pointer, Type.Array, Type.Function, Type.Aligned, Type.Opaque, Structure {
    /** How many bytes an object of it takes; empty where that is not known. */
    default OptionalLong bytes() {
        return OptionalLong.empty();
    }

    /** What the address of an object of it is a multiple of, in bytes. */
    default int alignment() {
        return 1;
    }

    /** The part of the alignment that was declared, and that no packing takes away; 1 if none was. */
    default int requiredAlignment() {
        return 1;
    }

    /** This type without an alignment of its own. */
    default Type plain() {
        return this;
    }

    /**
     * A number.
     *
     * @param basic its size and sign
     * @param family what the name of its typedef says; nothing where it has not the 32 bits of a code
     */
    record Arithmetic(Basic basic, Family family) implements Type {
        /** {@code int}. */
        public static final Arithmetic INT = of(Basic.INT);

        public Arithmetic {
            family = basic.isInteger() && basic.bytes() == Integer.BYTES ? family : Family.NONE;
        }

        /** A type without a telling name. */
        public static Arithmetic of(Basic basic) {
            return new Arithmetic(basic, Family.NONE);
        }

        /** The integer promotions, C17 6.3.1.1 paragraph 2. */
        public Arithmetic promoted() {
            return basic.promoted() == basic ? this : of(basic.promoted());
        }

        @Override
        public OptionalLong bytes() {
            return OptionalLong.of(basic.bytes());
        }

        @Override
        public int alignment() {
            return basic.bytes();
        }
    }

    /**
     * A pointer.
     *
     * @param target what it points to
     */
    record Pointer(Type target) implements Type {
        /** A pointer to what is not known. */
        public static final Pointer TO_VOID = new Pointer(Opaque.VOID);

        private static final int BYTES = 8;

        @Override
        public OptionalLong bytes() {
            return OptionalLong.of(BYTES);
        }

        @Override
        public int alignment() {
            return BYTES;
        }
    }

    /**
     * An array.
     *
     * @param element what it is an array of
     * @param length how many; 0 where the declaration does not say
     */
    record Array(Type element, long length) implements Type {
        @Override
        public OptionalLong bytes() {
            OptionalLong bytes = element.bytes();
            return bytes.isPresent() ? OptionalLong.of(bytes.getAsLong() * length) : bytes;
        }

        @Override
        public int alignment() {
            return element.alignment();
        }

        @Override
        public int requiredAlignment() {
            return element.requiredAlignment();
        }
    }

    /**
     * A function.
     *
     * @param returns the type of its value
     */
    record Function(Type returns) implements Type {}

    /**
     * A type whose objects are declared to be aligned otherwise, by a typedef or where they stand.
     *
     * @param plain the type
     * @param alignment what their addresses are a multiple of, in bytes
     * @param requiredAlignment the part of that which no packing takes away
     */
    record Aligned(Type plain, int alignment, int requiredAlignment) implements Type {
        public Aligned {
            plain = plain.plain();
        }

        @Override
        public OptionalLong bytes() {
            return plain.bytes();
        }
    }

    /**
     * What no constant is made of: {@code void}, a complex number, a type of C++, an array of unknown length.
     *
     * @param name what it is called
     * @param isUnknown whether nothing declares it, so that it may be anything
     * @param bytes its size; mostly not known
     * @param alignment what its address is a multiple of, in bytes
     */
    record Opaque(String name, boolean isUnknown, OptionalLong bytes, int alignment) implements Type {
        /** {@code void}, and whatever else has no size that is known. */
        public static final Opaque VOID = new Opaque("void", false, OptionalLong.empty(), 1);

        /** A type whose name nothing declares. */
        public static Opaque unknown(String name) {
            return new Opaque(name, true, OptionalLong.empty(), 1);
        }

        /** A type of a size that is known. */
        public static Opaque sized(String name, int bytes, int alignment) {
            return new Opaque(name, false, OptionalLong.of(bytes), alignment);
        }
    }
}
