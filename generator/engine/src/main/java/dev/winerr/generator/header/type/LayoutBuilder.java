package dev.winerr.generator.header.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Takes the members of a structure, to lay them out when all are known. */
public final class LayoutBuilder {
    private final List<Piece> pieces = new ArrayList<>();
    private Alignment alignment = Alignment.OF_THE_TYPE;
    private boolean complete = true;

    /**
     * A member as it is declared.
     *
     * @param name its name; empty for an unnamed structure
     * @param type its type
     * @param alignment what its declaration says of its alignment
     * @param bits the width of a bit-field
     */
    record Piece(Optional<String> name, Type type, Alignment alignment, OptionalLong bits) {}

    /** A structure without members. */
    public LayoutBuilder() {}

    /** Says what is declared of the whole structure: its own alignment, and whether all its members are packed. */
    public void declare(Alignment whole) {
        alignment = whole;
    }

    /** Lets all that is added from here on lie nobody knows where: the structure begins with what cannot be read. */
    public void lose() {
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
     * @param alignment what its declaration says of its alignment
     */
    public void add(String name, Type type, Alignment alignment) {
        add(new Piece(Optional.of(name), type, alignment, OptionalLong.empty()));
    }

    /** Adds a structure without a name, whose members count as this one's: C17 6.7.2.1 paragraph 13. */
    public void addUnnamed(Type type, Alignment alignment) {
        add(new Piece(Optional.empty(), type, alignment, OptionalLong.empty()));
    }

    /** Adds a bit-field of so many bits; one of none closes the unit that is open. */
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
     * @param union whether all of them start at the start
     * @param packing the largest alignment that {@code #pragma pack} leaves to a member, in bytes
     */
    public Layout build(boolean union, int packing) {
        Placement placement = new Placement(union, packing, alignment);
        pieces.forEach(placement::add);
        return placement.layout();
    }
}
