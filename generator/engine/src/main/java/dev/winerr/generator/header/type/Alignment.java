package dev.winerr.generator.header.type;

/**
 * The alignment in a declaration.
 *
 * @param bytes the minimum alignment of addresses; 1 if not declared
 * @param required the part of that which packing does not reduce, {@code __declspec(align)}; 1 if not declared
 * @param packed whether the declared object, or each of its members, has no padding before it
 */
public record Alignment(int bytes, int required, boolean packed) {
    /** None: the type determines it. */
    public static final Alignment OF_THE_TYPE = new Alignment(1, 1, false);
}
