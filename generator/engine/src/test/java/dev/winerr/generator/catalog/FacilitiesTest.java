package dev.winerr.generator.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.ResultKind;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.header.code.MessageParts;
import dev.winerr.generator.source.SourceFile;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facilities that Windows numbers have the runtime's names, all others the header's. */
class FacilitiesTest {
    private static final Facilities FACILITIES =
            new Facilities(Map.of(3, "FACILITY_STORAGE", 4, "FACILITY_CRUMBS", 0x123, "FACILITY_TOASTER"));

    @ParameterizedTest
    @CsvSource({
        "HRESULT, 0x80030001, 3, FACILITY_STORAGE",
        "HRESULT, 0x80040201, 4, FACILITY_ITF",
        "HRESULT, 0x81230001, 291, FACILITY_TOASTER",
        "HRESULT, 0x81240001, 292, ''",
        "HRESULT, 0xA0040201, 4, FACILITY_CRUMBS",
        "HRESULT, 0xA0030001, 3, ''", // A name repeated from winerror.h is not the name of a customer's facility.
        "HRESULT, 0xA1230001, 291, FACILITY_TOASTER",
        "NTSTATUS, 0xC0040001, 4, FACILITY_IO_ERROR_CODE",
        "NTSTATUS, 0xC1230001, 291, FACILITY_TOASTER",
        "NTSTATUS, 0xC1240001, 292, ''",
        "NTSTATUS, 0xE0040001, 4, FACILITY_CRUMBS",
        "NTSTATUS, 0xE0030001, 3, ''",
        "WIN32, 0x00040201, 0, ''",
        "OTHER, 0x80040201, 0, ''",
    })
    void namesFacilities(ResultKind kind, String value, int number, String name) {
        assertThat(FACILITIES.of(code(kind, Long.decode(value), Optional.empty())))
                .isEqualTo(new CodeFacility(number, name));
    }

    @ParameterizedTest
    @CsvSource({"4, FACILITY_CRUMBS", "3, ''", "5, ''"})
    void aMessageHasTheFacilityThatItsFileStates(int stated, String name) {
        assertThat(FACILITIES.of(code(ResultKind.OTHER, 1, Optional.of(new MessageParts(0, stated)))))
                .isEqualTo(new CodeFacility(stated, name));
    }

    private static HeaderCode code(ResultKind kind, long value, Optional<MessageParts> parts) {
        return new HeaderCode(
                "CODE",
                value,
                false,
                kind,
                Optional.empty(),
                "",
                parts,
                Map.of(),
                false,
                new SourceFile("toaster.h", "").start());
    }
}
