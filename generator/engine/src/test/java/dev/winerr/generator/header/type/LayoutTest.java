package dev.winerr.generator.header.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.header.type.Type.Arithmetic;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Layouts, written as {@code name offset} for each member, then size and alignment of the whole. Except for {@code
 * __declspec(align)}, they are those of gcc for Windows.
 */
class LayoutTest {
    private static final Alignment NONE = Alignment.OF_THE_TYPE;
    private static final Alignment PACKED = new Alignment(1, 1, true);
    private static final Alignment DECLSPEC_16 = new Alignment(16, 16, false);
    private static final Type CHAR = Arithmetic.of(Basic.CHAR);
    private static final Type SHORT = Arithmetic.of(Basic.SHORT);
    private static final Type INT = Arithmetic.INT;
    private static final Type LLONG = Arithmetic.of(Basic.LLONG);
    private static final int DEFAULT = 8;

    private static String seen(Layout layout) {
        String members = new TreeMap<>(layout.members())
                .entrySet().stream()
                        .map(member -> member.getKey() + " " + member.getValue().offset())
                        .collect(Collectors.joining(", "));
        String bytes =
                layout.bytes().isPresent() ? String.valueOf(layout.bytes().getAsLong()) : "?";
        return members + "; " + bytes + " " + layout.alignment();
    }

    /** Members {@code a}, {@code b}, ... of these types. */
    private static LayoutBuilder members(Type... types) {
        LayoutBuilder builder = new LayoutBuilder();
        for (int i = 0; i < types.length; i++) {
            builder.add(String.valueOf((char) ('a' + i)), types[i], NONE);
        }
        return builder;
    }

    private static Structure structure(Type... types) {
        Structure structure = new Structure();
        structure.complete(members(types).build(false, DEFAULT));
        return structure;
    }

    static List<Arguments> plainMembers() {
        return List.of(
                Arguments.of("gaps before and at the end", new Type[] {CHAR, INT, SHORT}, "a 0, b 4, c 8; 12 4"),
                Arguments.of("eight bytes", new Type[] {INT, LLONG}, "a 0, b 8; 16 8"),
                Arguments.of("a pointer", new Type[] {CHAR, Type.Pointer.TO_VOID}, "a 0, b 8; 16 8"),
                Arguments.of("an array", new Type[] {CHAR, new Type.Array(SHORT, 3), CHAR}, "a 0, b 2, c 8; 10 2"),
                Arguments.of("a structure", new Type[] {CHAR, structure(SHORT, CHAR), CHAR}, "a 0, b 2, c 6; 8 2"),
                Arguments.of("nothing", new Type[] {}, "; 0 1"),
                Arguments.of(
                        "a type of unknown size", new Type[] {INT, Type.Opaque.unknown("KILN"), INT}, "a 0, b 4; ? 4"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plainMembers")
    void aMemberStartsAtAMultipleOfItsAlignment(String what, Type[] types, String layout) {
        assertThat(seen(members(types).build(false, DEFAULT))).isEqualTo(layout);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 'a 0, b 1, c 9; 11 1'",
        "2, 'a 0, b 2, c 10; 12 2'",
        "4, 'a 0, b 4, c 12; 16 4'",
        "8, 'a 0, b 8, c 16; 24 8'"
    })
    void packingLimitsAlignments(int packing, String layout) {
        assertThat(seen(members(CHAR, LLONG, SHORT).build(false, packing))).isEqualTo(layout);
    }

    @Test
    void allMembersOfAUnionHaveOffsetZero() {
        assertThat(seen(members(CHAR, new Type.Array(CHAR, 5), INT).build(true, DEFAULT)))
                .isEqualTo("a 0, b 0, c 0; 8 4");
    }

    @Test
    void packingDoesNotLimitDeclspec() {
        LayoutBuilder builder = members(CHAR);
        builder.add("b", INT, DECLSPEC_16);
        assertThat(seen(builder.build(false, 1))).isEqualTo("a 0, b 16; 32 16");
        assertThat(builder.build(false, 1).requiredAlignment()).isEqualTo(16);
        LayoutBuilder weaker = members(CHAR);
        weaker.add("b", INT, new Alignment(16, 1, false));
        assertThat(seen(weaker.build(false, 2))).isEqualTo("a 0, b 2; 6 2");
    }

    @Test
    void packedMembersHaveNoPaddingBeforeThem() {
        LayoutBuilder member = members(CHAR);
        member.add("b", INT, PACKED);
        member.add("c", INT, NONE);
        assertThat(seen(member.build(false, DEFAULT))).isEqualTo("a 0, b 1, c 8; 12 4");
        LayoutBuilder whole = members(CHAR, INT, SHORT);
        whole.declare(PACKED);
        assertThat(seen(whole.build(false, DEFAULT))).isEqualTo("a 0, b 1, c 5; 7 1");
    }

    @Test
    void theSizeIsRoundedUpToTheAlignment() {
        LayoutBuilder builder = members(INT);
        builder.declare(DECLSPEC_16);
        Layout layout = builder.build(false, 4);
        assertThat(seen(layout)).isEqualTo("a 0; 16 16");
        assertThat(layout.requiredAlignment()).isEqualTo(16);
    }

    /** Each row: bit-fields, as type and width, then a char named z. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            i3 i4, 'z 4; 8 4'
            i30 i2, 'z 4; 8 4'
            i30 i3, 'z 8; 12 4'
            i3 c4, 'z 5; 8 4'
            c3 c4, 'z 1; 2 1'
            c3 i0 c4, 'z 5; 8 4'
            i0 c4, 'z 1; 2 1'
            i3 i0, 'z 4; 8 4'
            i32 i1, 'z 8; 12 4'
            """)
    void bitFieldsOfOneSizeShareAUnit(String fields, String layout) {
        LayoutBuilder builder = new LayoutBuilder();
        for (String field : fields.split(" ", -1)) {
            builder.addBits(field.charAt(0) == 'i' ? INT : CHAR, NONE, Long.parseLong(field.substring(1)));
        }
        builder.add("z", CHAR, NONE);
        assertThat(seen(builder.build(false, DEFAULT))).isEqualTo(layout);
    }

    @Test
    void membersOfAnUnnamedStructureAreMembers() {
        LayoutBuilder builder = new LayoutBuilder();
        builder.add("x", INT, NONE);
        builder.addUnnamed(structure(CHAR, SHORT), NONE);
        assertThat(seen(builder.build(false, DEFAULT))).isEqualTo("a 4, b 6, x 0; 8 4");
    }

    @Test
    void offsetsCanBeMadeUnknown() {
        LayoutBuilder builder = new LayoutBuilder();
        assertThat(builder.isEmpty()).isTrue();
        builder.makeOffsetsUnknown();
        builder.add("a", INT, NONE);
        builder.add("b", INT, NONE);
        assertThat(builder.build(false, DEFAULT).members()).doesNotContainKey("b");
        assertThat(builder.build(false, DEFAULT).bytes()).isEmpty();
    }

    @Test
    void anIncompleteStructureHasNoSize() {
        Structure structure = new Structure();
        assertThat(structure.bytes()).isEmpty();
        assertThat(new Type.Array(structure, 2).bytes()).isEmpty();
        assertThat(new Type.Pointer(structure).bytes()).isEqualTo(OptionalLong.of(8));
        structure.complete(members(INT, CHAR).build(false, DEFAULT));
        assertThat(new Type.Array(structure, 2).bytes()).isEqualTo(OptionalLong.of(16));
    }

    @Test
    void anAlignedTypeHasTheSizeOfThePlainOne() {
        Type aligned = new Type.Aligned(INT, 16, 16);
        assertThat(aligned.bytes()).isEqualTo(OptionalLong.of(4));
        assertThat(new Type.Aligned(aligned, 32, 1).plain()).isEqualTo(INT);
        assertThat(seen(members(CHAR, aligned).build(false, 1))).isEqualTo("a 0, b 16; 32 16");
        assertThat(seen(members(CHAR, new Type.Aligned(INT, 1, 1)).build(false, DEFAULT)))
                .isEqualTo("a 0, b 1; 5 1");
    }
}
