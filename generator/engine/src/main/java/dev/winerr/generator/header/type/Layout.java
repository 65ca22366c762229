package dev.winerr.generator.header.type;

import java.util.Map;
import java.util.OptionalLong;

/**
 * Where the members of a structure lie.
 *
 * @param bytes its size; empty where a member's type is not known
 * @param alignment what its address is a multiple of
 * @param requiredAlignment the part of it that no packing takes away where the structure is a member
 * @param members the members by name, those of unnamed structures among them (C17 6.7.2.1 paragraph 13); what lies after
 *     a member of unknown size is left out
 */
public record Layout(OptionalLong bytes, int alignment, int requiredAlignment, Map<String, Member> members) {
    public Layout {
        members = Map.copyOf(members);
    }

    /**
     * A member of a structure, but no bit-field, which has no address.
     *
     * @param offset where it starts, in bytes from the start of the structure
     * @param type its type
     */
    public record Member(long offset, Type type) {}
}
