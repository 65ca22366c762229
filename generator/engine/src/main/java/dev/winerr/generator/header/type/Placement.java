package dev.winerr.generator.header.type;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Places the members of a structure as Microsoft's compiler does, and gcc for Windows with it.
 *
 * <p>A member starts at a multiple of its alignment, which is its type's or what it is declared to have, if that is more,
 * both cut to the packing in force; but for {@code __declspec(align)} of the member or its type, which nothing cuts.
 * Bit-fields share a unit of their type only while the type's size stays the same ("align", "C Bit Fields" and "pack pragma"
 * of Microsoft's C reference; gcc's {@code -mms-bitfields}). What gcc's {@code packed} says counts more than what is
 * declared of a member's type, and less than what is declared of the member.
 */
final class Placement {
    private final boolean union;
    private final int packing;
    private final Alignment whole;
    private final Map<String, Layout.Member> members = new LinkedHashMap<>();
    private boolean known = true;
    private long end;
    private long largest;
    private int alignment = 1;
    private int required = 1;
    private long unitBytes;
    private long bitsLeft;

    Placement(boolean union, int packing, Alignment whole) {
        this.union = union;
        this.packing = packing;
        this.whole = whole;
    }

    void add(LayoutBuilder.Piece piece) {
        if (piece.bits().isPresent()) {
            addBits(piece, piece.bits().getAsLong());
            return;
        }
        OptionalLong offset = place(piece.type(), piece.alignment());
        if (offset.isPresent()) {
            piece.name()
                    .ifPresentOrElse(
                            name -> members.put(name, new Layout.Member(offset.getAsLong(), piece.type())),
                            () -> addMembersOf(piece.type(), offset.getAsLong()));
        }
    }

    private void addMembersOf(Type type, long start) {
        if (type.plain() instanceof Structure structure) {
            structure
                    .layout()
                    .map(Layout::members)
                    .orElse(Map.of())
                    .forEach((name, member) ->
                            members.put(name, new Layout.Member(start + member.offset(), member.type())));
        }
    }

    private void addBits(LayoutBuilder.Piece piece, long width) {
        Type type = piece.type();
        OptionalLong bytes = type.bytes();
        if (width == 0) {
            closeUnit(type);
        } else if (bytes.isPresent() && bytes.getAsLong() == unitBytes && width <= bitsLeft && !union) {
            bitsLeft -= width;
            alignTo(piece.alignment().bytes());
        } else {
            place(
                    type,
                    new Alignment(piece.alignment().bytes(), piece.alignment().required(), false));
            unitBytes = bytes.orElse(0);
            bitsLeft = unitBytes * Byte.SIZE - width;
        }
    }

    /** A bit-field of no bits counts after another only, which is not in a union; it aligns what comes next. */
    private void closeUnit(Type type) {
        if (unitBytes > 0 && !union) {
            int multiple = whole.packed() ? 1 : Math.min(type.alignment(), packing);
            alignTo(multiple);
            end = roundedUp(end, multiple);
            largest = Math.max(largest, end);
        }
        closeUnit();
    }

    private void closeUnit() {
        unitBytes = 0;
        bitsLeft = 0;
    }

    /** Makes room for a member; where it starts, if that is known. */
    private OptionalLong place(Type type, Alignment declared) {
        closeUnit();
        OptionalLong bytes = type.bytes();
        boolean packed = whole.packed() || declared.packed();
        int own = Math.max(declared.required(), packed ? 1 : type.requiredAlignment());
        int wanted = Math.max(packed ? 1 : type.alignment(), declared.bytes());
        int multiple = Math.max(Math.min(wanted, packing), own);
        if (!known) {
            return OptionalLong.empty();
        }
        long start = union ? 0 : roundedUp(end, multiple);
        alignTo(multiple);
        required = Math.max(required, own);
        known = bytes.isPresent();
        end = start + bytes.orElse(0);
        largest = Math.max(largest, end);
        return OptionalLong.of(start);
    }

    private void alignTo(int multiple) {
        alignment = Math.max(alignment, multiple);
    }

    /** What has been placed, as a whole. */
    Layout layout() {
        alignTo(whole.bytes());
        OptionalLong bytes = known ? OptionalLong.of(roundedUp(largest, alignment)) : OptionalLong.empty();
        return new Layout(bytes, alignment, Math.max(required, whole.required()), members);
    }

    private static long roundedUp(long bytes, int multiple) {
        return (bytes + multiple - 1) / multiple * multiple;
    }
}
