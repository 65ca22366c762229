package dev.winerr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultKindTest {
    @ParameterizedTest
    @CsvSource({
        // kind, value, severity, facility, code, success, format
        "HRESULT, 0x80070005, ERROR, 7, 5, false, 0x80070005",
        "HRESULT, 0x00000005, SUCCESS, 0, 5, true, 0x00000005",
        "NTSTATUS, 0x80000005, WARNING, 0, 5, false, 0x80000005",
        "NTSTATUS, 0x40000005, INFORMATIONAL, 0, 5, true, 0x40000005",
        "WIN32, 0x00000005, ERROR, 7, 5, false, 5",
        "WIN32, 0x00000000, SUCCESS, 7, 0, true, 0",
        "WIN32, 0xE0000101, ERROR, 7, -536870655, false, 0xE0000101",
        "OTHER, 0x00000005, ERROR, 0, 5, false, 0x00000005",
        "OTHER, 0x00000000, SUCCESS, 0, 0, true, 0x00000000",
    })
    void definesTheMeaningOfBits(
            ResultKind kind, String value, Severity severity, int facility, int code, boolean success, String format) {
        int bits = HResult.parse(value).value();
        assertThat(kind.severity(bits)).isEqualTo(severity);
        assertThat(kind.facility(bits)).isEqualTo(facility);
        assertThat(kind.code(bits)).isEqualTo(code);
        assertThat(kind.isSuccess(bits)).isEqualTo(success);
        assertThat(kind.isFailure(bits)).isEqualTo(!success);
        assertThat(kind.format(bits)).isEqualTo(format);
    }
}
