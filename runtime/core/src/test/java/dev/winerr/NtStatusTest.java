package dev.winerr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NtStatusTest {
    @ParameterizedTest
    @CsvSource({
        // value, severity, success, customer, N, facility, code
        "0x00000000, SUCCESS, true, false, false, 0, 0",
        "0x00000102, SUCCESS, true, false, false, 0, 258",
        "0x40000000, INFORMATIONAL, true, false, false, 0, 0",
        "0x80000005, WARNING, false, false, false, 0, 5",
        "0xC0000005, ERROR, false, false, false, 0, 5",
        "0xC0070005, ERROR, false, false, false, 7, 5",
        "0xE06D7363, ERROR, false, true, false, 109, 29539",
        "0xD0000005, ERROR, false, false, true, 0, 5",
        "0xC8010001, ERROR, false, false, false, 2049, 1",
    })
    void hasFields(
            String value, Severity severity, boolean success, boolean customer, boolean n, int facility, int code) {
        NtStatus status = NtStatus.parse(value);
        assertThat(status.severity()).isEqualTo(severity);
        assertThat(status.isSuccess()).isEqualTo(success);
        assertThat(status.isFailure()).isEqualTo(!success);
        assertThat(status.isCustomer()).isEqualTo(customer);
        assertThat(status.isReservedN()).isEqualTo(n);
        assertThat(status.facility()).isEqualTo(facility);
        assertThat(status.code()).isEqualTo(code);
        assertThat(status).hasToString(value);
    }

    @Test
    void eachValueHasOneSeverity() {
        for (int high = 0; high < 4; high++) {
            int status = high << 30 | 5;
            assertThat(new boolean[] {
                        NtStatus.success(status),
                        NtStatus.information(status),
                        NtStatus.warning(status),
                        NtStatus.error(status)
                    })
                    .containsExactly(high < 2, high == 1, high == 2, high == 3);
        }
    }

    @ParameterizedTest
    @CsvSource({"5, 0xC0070005", "0, 0x00000000", "0xC0000005, 0xC0000005"})
    void isMadeFromAWin32Code(String error, String expected) {
        assertThat(Win32Code.parse(error).toNtStatus()).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({"0xC0070005, 5", "0x00000000, 0", "0xC0000005, none", "0x80070005, none"})
    void hasAWin32CodeOnlyIfMadeFromOne(String value, String expected) {
        assertThat(NtStatus.parse(value).toWin32().map(Win32Code::toString).orElse("none"))
                .isEqualTo(expected);
    }
}
