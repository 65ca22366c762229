package dev.winerr.generator.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingsTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            0x80040227, 80040227
            -2147220953, 80040227
            2147746343, 80040227
            80040227, 80040227 4c55123
            ' 80040227 ', 80040227 4c55123
            10, a 10
            9, 9
            -10, fffffff6
            123456789, 75bcd15
            4294967295, ffffffff
            8007000e, 8007000e
            HRESULT: 0x80070005 (E_ACCESSDENIED), 80070005
            4294967296, ''
            kiln, ''
            '', ''
            """)
    void readsDigitsThatMayBeHexadecimalBothWays(String spelling, String values) {
        assertThat(Readings.of(spelling).stream().map(Integer::toHexString).collect(Collectors.joining(" ")))
                .isEqualTo(values);
    }
}
