package dev.winerr.generator.header.type;

import java.util.Map;
import java.util.OptionalLong;

/**
 * The layout of a structure.
 *
 * @param bytes its size; empty if a member's type is unknown
 * @param alignment its alignment
 * @param requiredAlignment the part of it that packing does not reduce if the structure is a member
 * @param members the members by name, including those of unnamed structures (C17 6.7.2.1 paragraph 13); those after a
 *     member of unknown size are left out
 */
public record Layout(OptionalLong bytes, int alignment, int requiredAlignment, Map<String, Member> members) {
    public Layout {
        members = Map.copyOf(members);
    }

    /** Whether members have the same offsets and {@linkplain Type#isSameAs types}. */
    boolean isSameAs(Layout other) {
        return bytes.equals(other.bytes)
                && alignment == other.alignment
                && members.size() == other.members.size()
                && members.entrySet().stream().allMatch(member -> {
                    Member same = other.members.get(member.getKey());
                    return same != null && member.getValue().isSameAs(same);
                });
    }

    /**
     * A member of a structure other than a bit-field, which has no address.
     *
     * @param offset its offset in bytes
     * @param type its type
     */
    public record Member(long offset, Type type) {

        /** The targets of pointers are not compared, since they may lead back to the structure. */
        boolean isSameAs(Member other) {
            boolean pointers = type instanceof Type.Pointer && other.type instanceof Type.Pointer;
            return offset == other.offset && (pointers || type.isSameAs(other.type));
        }
    }
}
