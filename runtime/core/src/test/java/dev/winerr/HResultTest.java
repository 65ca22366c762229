package dev.winerr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HResultTest {
    @ParameterizedTest
    @CsvSource({
        // value, failure, R, customer, N, X, facility, its name, code
        "0x00000000, false, false, false, false, false, 0, NULL, 0",
        "0x00000001, false, false, false, false, false, 0, NULL, 1",
        "0x00040200, false, false, false, false, false, 4, ITF, 512",
        "0x80004005, true, false, false, false, false, 0, NULL, 16389",
        "0x80040227, true, false, false, false, false, 4, ITF, 551",
        "0x80070005, true, false, false, false, false, 7, WIN32, 5",
        "0xC0AA0002, true, true, false, false, false, 170, 170, 2",
        "0xA0040001, true, false, true, false, false, 4, ITF, 1",
        "0x88890004, true, false, false, false, true, 2185, AUDCLNT, 4",
        "0xD0000005, true, true, false, true, false, 4096, 4096, 5",
    })
    void hasFields(
            String value,
            boolean failure,
            boolean reservedR,
            boolean customer,
            boolean nt,
            boolean reservedX,
            int facility,
            String facilityName,
            int code) {
        HResult result = HResult.parse(value);
        assertThat(result.isFailure()).isEqualTo(failure);
        assertThat(result.isSuccess()).isEqualTo(!failure);
        assertThat(result.severity()).isEqualTo(failure ? Severity.ERROR : Severity.SUCCESS);
        assertThat(result.isReservedR()).isEqualTo(reservedR);
        assertThat(result.isCustomer()).isEqualTo(customer);
        assertThat(result.isNt()).isEqualTo(nt);
        assertThat(result.isReservedX()).isEqualTo(reservedX);
        assertThat(result.facility()).isEqualTo(facility);
        assertThat(result.facilityName()).hasToString(facilityName);
        assertThat(result.code()).isEqualTo(code);
        assertThat(result).hasToString(value);
    }

    @ParameterizedTest
    @CsvSource({
        "0x80070005, 5",
        "0x80070000, 0",
        "0x8007FFFF, 65535",
        "0x00000000, 0",
        "0x00000001, none",
        "0x00070005, none",
        "0x80040005, none",
        "0xC0070005, none",
        "0xA0070005, none",
        "0x90070005, none",
        "0x88070005, none",
    })
    void hasAWin32CodeOnlyIfMadeFromOne(String value, String expected) {
        String win32 = HResult.parse(value).toWin32().map(Win32Code::toString).orElse("none");
        assertThat(win32).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 0x80070005",
        "0, 0x00000000",
        "65535, 0x8007FFFF",
        "65541, 0x80070005",
        "0x80004005, 0x80004005",
        "-1, 0xFFFFFFFF"
    })
    void isMadeFromAWin32CodeUnlessItIsOneAlready(String error, String expected) {
        assertThat(Win32Code.parse(error).toHResult()).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({"0xC0000005, 0xD0000005", "0x00000000, 0x10000000", "0xD0000005, 0xD0000005"})
    void isMadeFromAnNtStatus(String status, String expected) {
        assertThat(NtStatus.parse(status).toHResult()).hasToString(expected);
    }

    @Test
    void hasAnNtStatusOnlyIfMadeFromOne() {
        assertThat(new HResult(0xD0000005).toNtStatus()).contains(new NtStatus(0xC0000005));
        assertThat(new HResult(0xC0000005).toNtStatus()).isEmpty();
    }

    @Test
    void hasTheOriginThatItWasMadeFrom() {
        assertThat(new HResult(0x80070005).origin()).contains(new Win32Code(5));
        assertThat(new HResult(0xD0000005).origin()).contains(new NtStatus(0xC0000005));
        assertThat(new NtStatus(0xC0070005).origin()).contains(new Win32Code(5));
        assertThat(HResult.S_OK.origin()).isEmpty();
        assertThat(new HResult(0x80040227).origin()).isEmpty();
        assertThat(new Win32Code(5).origin()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HRESULT, 0x80070005, HRESULT 0x80070005 WIN32 5",
        "HRESULT, 0x80040227, HRESULT 0x80040227 WIN32 0x80040227",
        "HRESULT, 0xC03A0001, HRESULT 0xC03A0001 WIN32 0xC03A0001",
        "HRESULT, 0xD0000034, HRESULT 0xD0000034 NTSTATUS 0xC0000034 WIN32 0xC0000034",
        "HRESULT, 0xD0070005, HRESULT 0xD0070005 NTSTATUS 0xC0070005 WIN32 5",
        "HRESULT, 0x10000102, HRESULT 0x10000102 NTSTATUS 0x00000102",
        "HRESULT, 0x00000001, HRESULT 0x00000001",
        "NTSTATUS, 0xC0070005, NTSTATUS 0xC0070005 WIN32 5",
        "NTSTATUS, 0xC0000005, NTSTATUS 0xC0000005 WIN32 0xC0000005",
        "NTSTATUS, 0x00000103, NTSTATUS 0x00000103",
        "WIN32, 5, WIN32 5",
        "WIN32, 0x80090016, WIN32 0x80090016 HRESULT 0x80090016",
        "WIN32, 0x80070005, WIN32 0x80070005 HRESULT 0x80070005 WIN32 5",
        "WIN32, 0xD0000034, WIN32 0xD0000034 HRESULT 0xD0000034 NTSTATUS 0xC0000034",
    })
    void canBeReadInSeveralWays(ResultKind kind, String value, String expected) {
        ResultValue result = ResultValue.of(kind, Spelling.parse(value)).orElseThrow();
        assertThat(result.readings().stream().map(reading -> reading.kind() + " " + reading))
                .containsExactly(expected.split("(?<=\\w) (?=[A-Z])"));
    }

    @Test
    void isOrderedAsAnUnsignedNumberWithinItsKind() {
        List<ResultValue> results = new ArrayList<>(
                List.of(new Win32Code(5), new HResult(0x80004005), new NtStatus(1), new HResult(1), new Win32Code(-1)));
        Collections.sort(results);
        assertThat(results)
                .containsExactly(
                        new HResult(1), new HResult(0x80004005), new NtStatus(1), new Win32Code(5), new Win32Code(-1));
    }

    @Test
    void setupApiErrorsGetTheirFacility() {
        assertThat(HResult.fromSetupApi(0xE0000101)).isEqualTo(0x800F0101);
        assertThat(HResult.fromSetupApi(5)).isEqualTo(0x80070005);
    }

    @Test
    void fieldsMakeUpAnyValue() {
        SplittableRandom random = new SplittableRandom(0x80040227L);
        for (int i = 0; i < 1_000_000; i++) {
            int value = random.nextInt();
            HResult result = new HResult(value);
            int made = HResult.make(HResult.severityOf(value), HResult.facilityOf(value), HResult.codeOf(value));
            assertThat(made | (value & 0x6000_0000)).isEqualTo(value);
            assertThat(HResult.succeeded(value))
                    .isNotEqualTo(HResult.failed(value))
                    .isEqualTo(result.isSuccess());
            assertThat(HResult.isError(value)).isEqualTo(HResult.failed(value));
            result.toNtStatus().ifPresent(nt -> assertThat(nt.toHResult()).isEqualTo(result));
        }
    }

    @Test
    void conversionsAreUndoneForAnyValue() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 200_000; i++) {
            int value = random.nextInt();
            Win32Code error = new Win32Code(value & 0xFFFF);
            assertThat(error.toHResult().toWin32()).contains(error);
            assertThat(error.toNtStatus().toWin32()).contains(error);
            NtStatus status = new NtStatus(value & ~0x1000_0000);
            assertThat(status.toHResult().toNtStatus()).contains(status);
            HResult result = new HResult(value);
            assertThat(HResult.parse(result.toString())).isEqualTo(result);
            assertThat(HResult.parse("-" + Integer.toUnsignedString(-(value | 0x8000_0000))))
                    .isEqualTo(new HResult(value | 0x8000_0000));
        }
    }
}
