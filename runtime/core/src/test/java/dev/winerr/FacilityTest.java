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

    @Test
    void isAsGoodWithoutAName() {
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
