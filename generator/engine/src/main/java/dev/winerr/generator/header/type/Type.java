package dev.winerr.generator.header.type;

import java.util.OptionalLong;

/** A type of C, C17 6.2.5. */
public sealed interface Type permits Type.Arithmetic, Type.Pointer, Type.Array, Type.Function, Type.Opaque, Structure {
    /** How many bytes an object of it takes; empty where that is not known. */
    default OptionalLong bytes() {
        return OptionalLong.empty();
    }

    /** What the address of an object of it is a multiple of, in bytes. */
    default int alignment() {
        return 1;
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
    }

    /** Any function. */
    record Function() implements Type {}

    /**
     * What is no number and has no size that is known: {@code void}, a type of C++, an array of unknown length.
     *
     * @param name what it is called
     * @param isUnknown whether nothing declares it, so that it may be anything
     */
    record Opaque(String name, boolean isUnknown) implements Type {
        /** {@code void}, and whatever else no constant is made of. */
        public static final Opaque VOID = new Opaque("void", false);

        /** A type whose name nothing declares. */
        public static Opaque unknown(String name) {
            return new Opaque(name, true);
        }
    }
}
