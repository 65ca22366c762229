package dev.winerr.generator.header.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Collects the members of a structure, and lays them out when all are known. */
public final class LayoutBuilder {
    private final List<Piece> pieces = new ArrayList<>();
    private Alignment alignment = Alignment.OF_THE_TYPE;
    private boolean complete = true;

    /**
     * A member in its declaration.
     *
     * @param name its name; empty for an unnamed structure
     * @param type its type
     * @param alignment the alignment in its declaration
     * @param bits the width of a bit-field
     */
    record Piece(Optional<String> name, Type type, Alignment alignment, OptionalLong bits) {}

    /** Creates a structure without members. */
    public LayoutBuilder() {}

    /** Sets the declared alignment of the whole structure, and whether all its members are packed. */
    public void declare(Alignment whole) {
        alignment = whole;
    }

    /** Makes the offsets of all members unknown, because the structure has base classes, which are not laid out. */
    public void makeOffsetsUnknown() {
        complete = false;
    }

    /** Whether nothing was added. */
    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /**
     * Adds a member.
     *
     * @param name its name
     * @param type its type
     * @param alignment the alignment in its declaration
     */
    public void add(String name, Type type, Alignment alignment) {
        add(new Piece(Optional.of(name), type, alignment, OptionalLong.empty()));
    }

    /** Adds an unnamed structure, whose members are treated as this one's (C17 6.7.2.1 paragraph 13). */
    public void addUnnamed(Type type, Alignment alignment) {
        add(new Piece(Optional.empty(), type, alignment, OptionalLong.empty()));
    }

    /** Adds a bit-field with a width; one of width 0 closes the current unit. */
    public void addBits(Type type, Alignment alignment, long width) {
        add(new Piece(Optional.empty(), type, alignment, OptionalLong.of(width)));
    }

    private void add(Piece piece) {
        pieces.add(
                complete ? piece : new Piece(piece.name(), Type.Opaque.VOID, piece.alignment(), OptionalLong.empty()));
    }

    /**
     * Lays the members out.
     *
     * @param union whether all of them have offset 0
     * @param packing the maximum alignment of members set by {@code #pragma pack}, in bytes
     */
    public Layout build(boolean union, int packing) {
        Placement placement = new Placement(union, packing, alignment);
        pieces.forEach(placement::add);
        return placement.layout();
    }
}
