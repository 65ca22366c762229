package dev.winerr.generator.decode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.Spelling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExceptionCodesTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            0xE0434352, raised by .NET for its exceptions (the letters CCR)
            0xE0434F4D, raised by .NET Framework before 4 for its exceptions (the letters COM)
            0xE06D7363, raised by Visual C++
            0x406D1388, raised to tell a debugger the name of a thread
            0x0EEDFADE, raised by Delphi
            0xC06D007E, raised if a delay-loaded DLL
            0xC06D007F, raised if a delay-loaded DLL
            """)
    void knowsTheRuntimeThatRaisesACode(String value, String who) {
        assertThat(ExceptionCodes.meaning(Spelling.parse(value)))
                .hasValueSatisfying(meaning -> assertThat(meaning).startsWith(who));
    }

    @ParameterizedTest
    @CsvSource({"0xE0434353", "0x406D007E", "0xC06E007E", "0xC0000005", "126"})
    void doesNotKnowOtherCodes(String value) {
        assertThat(ExceptionCodes.meaning(Spelling.parse(value))).isEmpty();
    }
}
