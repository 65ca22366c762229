package dev.winerr.generator.header.comment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Word at 0x%p, %hs and %08lx of %wZ.|Word at 0x%%p, %%hs and %%08lx of %%wZ.
            %1, %2!s! and %99!lu! stay.        |%1, %2!s! and %99!lu! stay.
            Lines%nand%rtabs%t%b%!%. stay.     |Lines%nand%rtabs%t%b%!%. stay.
            50%% stays, and so does the end%0  |50%% stays, and so does the end%0
            %0.                                |%0.
            a percent at the end%              |a percent at the end%%
            %%d                                |%%d
            """)
    void keepsEscapesOfMessageFiles(String text, String pattern) {
        assertThat(Percents.ofMessage(text)).isEqualTo(pattern);
    }

    @Test
    void escapesEveryPercentSignOfAPlainText() {
        assertThat(Percents.ofPlain("50% of %1%n")).isEqualTo("50%% of %%1%%n");
    }
}
