package dev.winerr.generator.header.type;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/** A type of C, C17 6.2.5. */
public sealed interface Type
        permits Type.Arithmetic, Type.Pointer, Type.Array, Type.Function, Type.Aligned, Type.Opaque, Structure {
    /** The size in bytes; empty if unknown. */
    default OptionalLong bytes() {
        return OptionalLong.empty();
    }

    /** The alignment in bytes. */
    default int alignment() {
        return 1;
    }

    /** The declared part of the alignment that packing does not reduce; 1 if there is none. */
    default int requiredAlignment() {
        return 1;
    }

    /** This type without a declared alignment. */
    default Type plain() {
        return this;
    }

    /** The name of an undeclared type, which may be anything; empty for all others. */
    default Optional<String> unknownName() {
        return Optional.empty();
    }

    /**
     * Whether both types are equivalent: a structure may be read twice, by different includes. An incomplete structure is
     * equivalent only to itself, since it may still be completed.
     */
    default boolean isSameAs(Type other) {
        return equals(other);
    }

    /** Whether two types are equal except for qualifiers and the kinds of typedef names (C17 6.2.7). */
    default boolean isCompatibleWith(Type other) {
        return equals(other.plain());
    }

    /**
     * This type with another kind, if it is arithmetic; otherwise the same.
     *
     * @param kind returns the new kind, given the present one
     */
    default Type withTypedefKind(UnaryOperator<TypedefKind> kind) {
        return this;
    }

    /**
     * This type with some structures in it replaced.
     *
     * @param replacement returns the structure to use instead of a given one, or the same
     */
    default Type withStructures(UnaryOperator<Structure> replacement) {
        return this;
    }

    /**
     * An arithmetic type.
     *
     * @param basic its size and sign
     * @param typedefKind the kind that the name of its typedef indicates; none if it does not have the 32 bits of a code
     */
    record Arithmetic(Basic basic, TypedefKind typedefKind) implements Type {
        /** {@code int}. */
        public static final Arithmetic INT = of(Basic.INT);

        public Arithmetic {
            typedefKind = basic.isInteger() && basic.bytes() == Integer.BYTES ? typedefKind : TypedefKind.NONE;
        }

        /** A type whose name indicates no kind. */
        public static Arithmetic of(Basic basic) {
            return new Arithmetic(basic, TypedefKind.NONE);
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

        @Override
        public boolean isCompatibleWith(Type other) {
            return other.plain() instanceof Arithmetic number && basic == number.basic;
        }

        @Override
        public Type withTypedefKind(UnaryOperator<TypedefKind> kind) {
            return new Arithmetic(basic, kind.apply(typedefKind));
        }
    }

    /**
     * A pointer.
     *
     * @param target the type that it points to
     */
    record Pointer(Type target) implements Type {
        /** A pointer to an unknown type. */
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

        @Override
        public boolean isSameAs(Type other) {
            return other instanceof Pointer pointer && target.isSameAs(pointer.target);
        }

        @Override
        public boolean isCompatibleWith(Type other) {
            return other.plain() instanceof Pointer pointer && target.isCompatibleWith(pointer.target);
        }

        @Override
        public Type withStructures(UnaryOperator<Structure> replacement) {
            Type other = target.withStructures(replacement);
            return other == target ? this : new Pointer(other);
        }
    }

    /**
     * An array.
     *
     * @param element its element type
     * @param length its length; 0 if not declared
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

        @Override
        public boolean isSameAs(Type other) {
            return other instanceof Array array && length == array.length && element.isSameAs(array.element);
        }

        @Override
        public Type withStructures(UnaryOperator<Structure> replacement) {
            Type other = element.withStructures(replacement);
            return other == element ? this : new Array(other, length);
        }
    }

    /**
     * A function.
     *
     * @param returns its return type
     */
    record Function(Type returns) implements Type {}

    /**
     * A type with a declared alignment, from a typedef or a declaration.
     *
     * @param plain the type
     * @param alignment its alignment in bytes
     * @param requiredAlignment the part of it that packing does not reduce
     */
    record Aligned(Type plain, int alignment, int requiredAlignment) implements Type {
        public Aligned {
            plain = plain.plain();
        }

        @Override
        public OptionalLong bytes() {
            return plain.bytes();
        }

        @Override
        public boolean isCompatibleWith(Type other) {
            return plain.isCompatibleWith(other);
        }

        @Override
        public Type withTypedefKind(UnaryOperator<TypedefKind> kind) {
            return new Aligned(plain.withTypedefKind(kind), alignment, requiredAlignment);
        }
    }

    /**
     * A type that no constant depends on: {@code void}, a complex number, a C++ type, an array of unknown length.
     *
     * @param name its name
     * @param isUnknown whether it is not declared, and so may be anything
     * @param bytes its size; usually unknown
     * @param alignment its alignment in bytes
     */
    record Opaque(String name, boolean isUnknown, OptionalLong bytes, int alignment) implements Type {
        /** {@code void}, and every other type of unknown size. */
        public static final Opaque VOID = new Opaque("void", false, OptionalLong.empty(), 1);

        @Override
        public Optional<String> unknownName() {
            return isUnknown ? Optional.of(name) : Optional.empty();
        }

        /** An undeclared type. */
        public static Opaque unknown(String name) {
            return new Opaque(name, true, OptionalLong.empty(), 1);
        }

        /** A type of known size. */
        public static Opaque sized(String name, int bytes, int alignment) {
            return new Opaque(name, false, OptionalLong.of(bytes), alignment);
        }
    }
}
