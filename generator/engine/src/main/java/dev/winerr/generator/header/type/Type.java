package dev.winerr.generator.header.type;

import java.util.OptionalLong;

/**
 * A type of C.
 *
 * @param basic its size and sign, where it is a number; {@link Basic#POINTER}; or {@link Basic#OTHER}
 * @param family what the name of its typedef says; nothing where it has not the 32 bits of a code
 * @param shape what it is made of
 */
public record Type(Basic basic, Family family, Shape shape) {
    /** {@code int}. */
    public static final Type INT = of(Basic.INT);

    /** Whatever is no number. */
    public static final Type OTHER = of(Basic.OTHER);

    /** A pointer to what is not known. */
    public static final Type POINTER = pointerTo(OTHER);

    /** Any function. */
    public static final Type FUNCTION = new Type(Basic.OTHER, Family.NONE, Shape.Function.FUNCTION);

    public Type {
        family = basic.isInteger() && basic.bytes() == Integer.BYTES ? family : Family.NONE;
    }

    /** A type without a telling name. */
    public static Type of(Basic basic) {
        return of(basic, Family.NONE);
    }

    /** A number of a family. */
    public static Type of(Basic basic, Family family) {
        return new Type(basic, family, Shape.Plain.PLAIN);
    }

    /** A pointer. */
    public static Type pointerTo(Type target) {
        return new Type(Basic.POINTER, Family.NONE, new Shape.Pointer(target));
    }

    /** An array of so many; 0 where that is left open. */
    public static Type arrayOf(Type element, long length) {
        return new Type(Basic.OTHER, Family.NONE, new Shape.Array(element, length));
    }

    /** A structure. */
    public static Type of(Structure structure) {
        return new Type(Basic.OTHER, Family.NONE, structure);
    }

    /** An object in memory. */
    public static Type placeOf(Type object) {
        return new Type(Basic.OTHER, Family.NONE, new Shape.Place(object));
    }

    /** How many bytes an object of it takes; empty where that is not known. */
    public OptionalLong bytes() {
        if (shape instanceof Shape.Array array) {
            OptionalLong element = array.element().bytes();
            return element.isPresent() ? OptionalLong.of(element.getAsLong() * array.length()) : element;
        } else if (shape instanceof Structure structure) {
            return structure.layout().map(Layout::bytes).orElse(OptionalLong.empty());
        } else if (shape instanceof Shape.Place place) {
            return place.object().bytes();
        }
        return basic.bytes() > 0 ? OptionalLong.of(basic.bytes()) : OptionalLong.empty();
    }

    /** What the address of an object of it is a multiple of, in bytes. */
    public int alignment() {
        if (shape instanceof Shape.Array array) {
            return array.element().alignment();
        } else if (shape instanceof Structure structure) {
            return structure.layout().map(Layout::alignment).orElse(1);
        }
        return Math.max(1, basic.bytes());
    }

    /** The integer promotions, C17 6.3.1.1 paragraph 2. */
    public Type promoted() {
        return basic.promoted() == basic ? this : of(basic.promoted());
    }
}
