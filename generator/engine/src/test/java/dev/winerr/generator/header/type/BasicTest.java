package dev.winerr.generator.header.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasicTest {
    @ParameterizedTest
    @CsvSource({
        "BOOL, INT",
        "CHAR, INT",
        "UCHAR, INT",
        "SHORT, INT",
        "USHORT, INT",
        "INT, INT",
        "UINT, UINT",
        "LONG, LONG",
        "ULLONG, ULLONG",
        "FLOAT, FLOAT",
    })
    void typesOfLowerRankThanIntArePromoted(Basic type, Basic promoted) {
        assertThat(type.promoted()).isEqualTo(promoted);
    }

    /** LONG has a higher rank than UINT and as many bits, so their values need ULONG: C17 6.3.1.8. */
    @ParameterizedTest
    @CsvSource({
        "INT, INT, INT",
        "INT, UINT, UINT",
        "INT, LONG, LONG",
        "UINT, LONG, ULONG",
        "UINT, ULONG, ULONG",
        "LONG, ULONG, ULONG",
        "UINT, LLONG, LLONG",
        "ULONG, LLONG, LLONG",
        "LLONG, ULLONG, ULLONG",
        "INT, ULLONG, ULLONG",
        "ULLONG, FLOAT, FLOAT",
        "FLOAT, DOUBLE, DOUBLE",
        "LLONG, DOUBLE, DOUBLE",
    })
    void twoTypesHaveACommonType(Basic a, Basic b, Basic common) {
        assertThat(Basic.common(a, b)).isEqualTo(common);
        assertThat(Basic.common(b, a)).isEqualTo(common);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            BOOL, 0, 0
            BOOL, 256, 1
            CHAR, 0x80, -128
            UCHAR, -1, 255
            SHORT, 0x18000, -32768
            USHORT, -1, 65535
            INT, 0x80070005, -2147024891
            LONG, 0x180070005, -2147024891
            UINT, -2147024891, 0x80070005
            ULONG, 0x180070005, 0x80070005
            LLONG, 0x180070005, 0x180070005
            ULLONG, -1, -1
            """)
    void aValueIsTruncatedAndSignExtended(Basic type, String value, String wrapped) {
        assertThat(type.wrap(Long.decode(value))).isEqualTo(Long.decode(wrapped));
    }

    @ParameterizedTest
    @CsvSource({
        "HRESULT, WIN32, HRESULT",
        "NTSTATUS, WIN32, NTSTATUS",
        "NTSTATUS, HRESULT, HRESULT",
        "NONE, WIN32, WIN32",
        "NONE, NONE, NONE",
    })
    void theMoreSpecificKindIsKept(TypedefKind a, TypedefKind b, TypedefKind more) {
        assertThat(a.with(b)).isEqualTo(more);
        assertThat(b.with(a)).isEqualTo(more);
    }

    @Test
    void onlyA32BitIntegerHasAKind() {
        assertThat(new Type.Arithmetic(Basic.ULONG, TypedefKind.WIN32).typedefKind())
                .isEqualTo(TypedefKind.WIN32);
        assertThat(new Type.Arithmetic(Basic.USHORT, TypedefKind.WIN32).typedefKind())
                .isEqualTo(TypedefKind.NONE);
        assertThat(new Type.Arithmetic(Basic.LLONG, TypedefKind.WIN32).typedefKind())
                .isEqualTo(TypedefKind.NONE);
        assertThat(new Type.Arithmetic(Basic.FLOAT, TypedefKind.WIN32).typedefKind())
                .isEqualTo(TypedefKind.NONE);
    }
}
