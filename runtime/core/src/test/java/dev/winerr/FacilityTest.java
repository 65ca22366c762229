package dev.winerr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FacilityTest {
    @ParameterizedTest
    @CsvSource({
        "0, NULL",
        "4, ITF",
        "7, WIN32",
        "9, SECURITY",
        "24, WINDOWS_CE",
        "81, OPC",
        "2185, AUDCLNT",
        "2748, PIX"
    })
    void hasTheNameOfWinerrorH(int number, String name) {
        assertThat(Facility.of(number)).hasToString(name);
        assertThat(Facility.of(number).symbol()).contains("FACILITY_" + name);
    }

    @ParameterizedTest
    @CsvSource({
        "1, DEBUGGER",
        "4, IO_ERROR_CODE",
        "7, NTWIN32",
        "30, GRAPHICS_KERNEL",
        "238, PLATFORM_RUNTIME_MECHANISM"
    })
    void ofAnNtStatusHasTheNameOfNtstatusH(int number, String name) {
        NtStatus status = new NtStatus(0xC000_0000 | number << 16);
        assertThat(status.facilityName()).isEqualTo(NtFacility.of(number)).hasToString(name);
        assertThat(status.facilityName().symbol()).contains("FACILITY_" + name);
        assertThat(NtFacility.symbols()).containsEntry(number, "FACILITY_" + name);
    }

    @Test
    void facilityZeroOfAnNtStatusHasNoName() {
        assertThat(NtFacility.of(0).symbol()).isEmpty();
        assertThat(NtFacility.of(0)).hasToString("0");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0x1000})
    void refusesNumbersThatDoNotFitAnNtStatus(int number) {
        assertThatThrownBy(() -> NtFacility.of(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a facility: " + number);
    }

    @Test
    void isValidWithoutAName() {
        Facility nameless = Facility.of(170);
        assertThat(nameless.shortName()).isEmpty();
        assertThat(nameless.symbol()).isEmpty();
        assertThat(nameless).hasToString("170").isEqualTo(new Facility(170));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0x2000})
    void refusesNumbersThatDoNotFit(int number) {
        assertThatThrownBy(() -> Facility.of(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a facility: " + number);
    }
}
