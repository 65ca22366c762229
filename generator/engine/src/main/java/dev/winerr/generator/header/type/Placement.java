package dev.winerr.generator.header.type;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Lays out the members of a structure as Microsoft's compiler does, and gcc for Windows.
 *
 * <p>A member starts at a multiple of its alignment, which is the larger of its type's and its declared alignment, both
 * limited by the current packing, except for {@code __declspec(align)} of the member or its type, which is not limited.
 * Bit-fields share a unit only while the size of their type stays the same ("align", "C Bit Fields" and "pack pragma"
 * of Microsoft's C reference; gcc's {@code -mms-bitfields}). gcc's {@code packed} takes precedence over the declared
 * alignment of a member's type, but not over that of the member.
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

    /**
     * A bit-field of width 0 has an effect only after another one, and so not in a union; it aligns what comes next.
     */
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

    /** Allocates a member and returns its offset, if known. */
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

    /** The resulting layout. */
    Layout layout() {
        alignTo(whole.bytes());
        OptionalLong bytes = known ? OptionalLong.of(roundedUp(largest, alignment)) : OptionalLong.empty();
        return new Layout(bytes, alignment, Math.max(required, whole.required()), members);
    }

    private static long roundedUp(long bytes, int multiple) {
        return (bytes + multiple - 1) / multiple * multiple;
    }
}
