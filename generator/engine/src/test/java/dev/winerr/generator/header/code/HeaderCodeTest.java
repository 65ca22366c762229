package dev.winerr.generator.header.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.ResultKind;
import dev.winerr.Spelling;
import dev.winerr.generator.source.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderCodeTest {
    private static final SourceFile KILN = new SourceFile("sdk/kiln.h", "KILN_E_DAMP");
    private static final SourceFile CLAY = new SourceFile("sdk/clay.h", "KILN_E_DAMP");

    private static HeaderCode code(String name, long value, boolean wide) {
        return new HeaderCode(
                name,
                value,
                wide,
                ResultKind.OTHER,
                Optional.empty(),
                "",
                Optional.empty(),
                Map.of(),
                false,
                KILN.span(0, 11));
    }

    @ParameterizedTest
    @CsvSource({
        "5, false, 0x00000005, 5",
        "0x80260001, false, 0x80260001, -2144993279",
        "-2144993279, false, 0x80260001, -2144993279",
        "0x180260001, true, 0x0000000180260001, -2144993279",
        "-1, true, 0xFFFFFFFFFFFFFFFF, -1",
    })
    void isWrittenWithEightDigitsIfItFits(String value, boolean wide, String hex, int bits) {
        HeaderCode code = code("KILN", Long.decode(value), wide);
        assertThat(code.hex()).isEqualTo(hex);
        assertThat(code.bits()).isEqualTo(bits);
        assertThat(code.fitsIn32Bits()).isNotEqualTo(wide);
    }

    @Test
    void anotherKindChangesNothingElse() {
        HeaderCode code = new HeaderCode(
                "KILN_E_DAMP",
                5,
                true,
                ResultKind.OTHER,
                Optional.of("E_DAMP"),
                "Clay",
                Optional.of(new MessageParts(2, 38)),
                Map.of(Locale.ROOT, "Damp."),
                true,
                KILN.span(0, 11));
        HeaderCode other = code.withKind(ResultKind.HRESULT);
        assertThat(other.kind()).isEqualTo(ResultKind.HRESULT);
        assertThat(other.withKind(ResultKind.OTHER)).isEqualTo(code);
        assertThat(code.hasText()).isTrue();
        assertThat(code("KILN", 5, false).hasText()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0x00000001, 0, 0", "0x40260001, 1, 38", "0xC0260001, 3, 38", "0xFFFFFFFF, 3, 4095", "0x80000000, 2, 0"
    })
    void aMessageHasSeverityAndFacility(String bits, int severity, int facility) {
        assertThat(MessageParts.of(Spelling.parse(bits))).isEqualTo(new MessageParts(severity, facility));
    }

    @Test
    void mergesCodesInOrderAndKeepsTheFirstNameOfAFacility() {
        HeaderCode damp = code("KILN_E_DAMP", 5, false);
        HeaderCode cold = code("KILN_E_COLD", 6, false);
        HeaderCode hidden = code("KILN_LIMIT", 7, false);
        HeaderCodes kiln = new HeaderCodes(KILN, List.of(damp), List.of(damp, hidden), Map.of(38, "FACILITY_KILN"));
        HeaderCodes clay = new HeaderCodes(CLAY, List.of(cold), Map.of(38, "FACILITY_CLAY", 39, "FACILITY_MUD"));
        HeaderCodes both = HeaderCodes.merge(List.of(kiln, clay));
        assertThat(both.header().name()).isEqualTo("kiln.h, clay.h");
        assertThat(both.codes()).containsExactly(damp, cold);
        assertThat(both.defined()).containsExactly(damp, hidden, cold);
        assertThat(both.facilityNames())
                .containsExactlyInAnyOrderEntriesOf(Map.of(38, "FACILITY_KILN", 39, "FACILITY_MUD"));
        assertThat(HeaderCodes.merge(List.of(kiln)).header()).isSameAs(KILN);
    }

    @ParameterizedTest
    @CsvSource({
        "5, false, 5, 5, 5, 0x00000005",
        "-1, false, 4294967295, -1, 4294967295, 0xFFFFFFFF",
        "0x80260001, false, 2149974017, -2144993279, 0x80260001, 0x80260001",
        "0xFFFFFFFF, false, 4294967295, -1, 0xFFFFFFFF, 0xFFFFFFFF",
        "0x100000000, true, 4294967296, 4294967296, 0x0000000100000000, 0x0000000100000000",
        "-2147483649, true, -2147483649, -2147483649, 0xFFFFFFFF7FFFFFFF, 0xFFFFFFFF7FFFFFFF"
    })
    void anIntegerIsShownInSeveralWays(
            String value, boolean wide, long unsigned, long signed, String ofWin32, String hex) {
        ShownInteger shown = ShownInteger.of(Long.decode(value));
        assertThat(shown.wide()).isEqualTo(wide);
        assertThat(shown.unsigned()).isEqualTo(unsigned);
        assertThat(shown.signed()).isEqualTo(signed);
        assertThat(shown.of(ResultKind.HRESULT)).isEqualTo(hex);
        assertThat(shown.of(ResultKind.WIN32)).isEqualTo(value.equals("-1") ? "0xFFFFFFFF" : ofWin32);
    }
}
