package dev.winerr.generator.diag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageArgumentsTest {
    @ParameterizedTest
    @CsvSource({
        "nothing to insert, nothing to insert",
        "%s before %s, one before two",
        "%2$s after %1$s, two after one",
        "'%s, again %1$s and %s', 'one, again one and two'",
        "'%3$s', '%s'",
    })
    void insertsArguments(String pattern, String expected) {
        assertThat(MessageArguments.insert(List.of("one", "two", "%s"), pattern))
                .isEqualTo(expected);
    }

    @Test
    void rejectsOtherConversions() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MessageArguments.insert(List.of("1"), "%d lines"))
                .withMessage("not a pattern of a diagnostic: %d lines");
    }
}
