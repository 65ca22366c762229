package dev.winerr.generator.header.type;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Places the members of a structure as Microsoft's compiler does, and gcc for Windows with it.
 *
 * <p>A member starts at a multiple of its alignment, which is its type's, cut to the packing in force, or what it is
 * declared to have, if that is more. Bit-fields share a unit of their type only while the type's size stays the same
 * ("C Bit Fields" and "pack pragma" of Microsoft's C reference; gcc's {@code -mms-bitfields}).
 */
final class Placement {
    private final boolean union;
    private final int packing;
    private final Map<String, Layout.Member> members = new LinkedHashMap<>();
    private boolean known = true;
    private long end;
    private long largest;
    private int alignment = 1;
    private long unitBytes;
    private long bitsLeft;

    Placement(boolean union, int packing) {
        this.union = union;
        this.packing = packing;
    }

    void add(LayoutBuilder.Piece piece) {
        if (piece.bits().isPresent()) {
            addBits(piece.type(), piece.bits().getAsLong());
            return;
        }
        OptionalLong offset = place(piece.type(), piece.aligned());
        if (offset.isPresent()) {
            piece.name()
                    .ifPresentOrElse(
                            name -> members.put(name, new Layout.Member(offset.getAsLong(), piece.type())),
                            () -> addMembersOf(piece.type(), offset.getAsLong()));
        }
    }

    private void addMembersOf(Type type, long start) {
        if (type instanceof Structure structure) {
            structure
                    .layout()
                    .map(Layout::members)
                    .orElse(Map.of())
                    .forEach((name, member) ->
                            members.put(name, new Layout.Member(start + member.offset(), member.type())));
        }
    }

    private void addBits(Type type, long width) {
        OptionalLong bytes = type.bytes();
        if (width == 0) {
            closeUnit(type);
        } else if (bytes.isPresent() && bytes.getAsLong() == unitBytes && width <= bitsLeft && !union) {
            bitsLeft -= width;
        } else {
            place(type, 1);
            unitBytes = bytes.orElse(0);
            bitsLeft = unitBytes * Byte.SIZE - width;
        }
    }

    /** A bit-field of no bits counts after another only, which is not in a union; it aligns what comes next. */
    private void closeUnit(Type type) {
        if (unitBytes > 0 && !union) {
            int multiple = Math.min(type.alignment(), packing);
            alignment = Math.max(alignment, multiple);
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
    private OptionalLong place(Type type, int aligned) {
        closeUnit();
        OptionalLong bytes = type.bytes();
        int multiple = Math.max(Math.min(type.alignment(), packing), aligned);
        if (!known) {
            return OptionalLong.empty();
        }
        long start = union ? 0 : roundedUp(end, multiple);
        alignment = Math.max(alignment, multiple);
        known = bytes.isPresent();
        end = start + bytes.orElse(0);
        largest = Math.max(largest, end);
        return OptionalLong.of(start);
    }

    /** What has been placed, as a whole with at least an alignment. */
    Layout layout(int aligned) {
        int whole = Math.max(alignment, aligned);
        OptionalLong bytes = known ? OptionalLong.of(roundedUp(largest, whole)) : OptionalLong.empty();
        return new Layout(bytes, whole, members);
    }

    private static long roundedUp(long bytes, int multiple) {
        return (bytes + multiple - 1) / multiple * multiple;
    }
}
