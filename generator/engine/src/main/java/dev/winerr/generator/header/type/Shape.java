package dev.winerr.generator.header.type;

/** What a type is made of, beyond its {@link Basic} one. */
public sealed interface Shape permits Shape.Plain, Shape.Pointer, Shape.Array, Shape.Function, Structure, Shape.Place {

    /** A type that is made of nothing else. */
    enum Plain implements Shape {
        /** The one. */
        PLAIN
    }

    /**
     * A pointer.
     *
     * @param target what it points to
     */
    record Pointer(Type target) implements Shape {}

    /**
     * An array.
     *
     * @param element what it is an array of
     * @param length how many; 0 where the declaration does not say
     */
    record Array(Type element, long length) implements Shape {}

    /** A function. */
    enum Function implements Shape {
        /** Any. */
        FUNCTION
    }

    /**
     * An object in memory. An expression of this type has an address, and no value that a compiler knows.
     *
     * @param object the type of the object
     */
    record Place(Type object) implements Shape {}
}
