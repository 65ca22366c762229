package dev.winerr.generator.header.type;

/**
 * What a declaration says of alignment.
 *
 * @param bytes what addresses are a multiple of at least; 1 if the declaration says nothing
 * @param required the part of that which no packing takes away, {@code __declspec(align)}; 1 if the declaration says nothing
 * @param packed whether what is declared, or each of its members, lies without a gap in front of it
 */
public record Alignment(int bytes, int required, boolean packed) {
    /** Nothing: the type decides. */
    public static final Alignment OF_THE_TYPE = new Alignment(1, 1, false);
}
