package dev.winerr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HelpTest {
    static Stream<String> texts() {
        return Stream.concat(
                Stream.of(Help.overview(Commands.ALL)), Commands.ALL.stream().map(Help::of));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void fitsEightyColumns(String text) {
        assertThat(text.lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void everyCommandIsDescribedAndHasExamples() {
        assertThat(Commands.ALL).allSatisfy(command -> {
            assertThat(command.summary()).isNotBlank().doesNotEndWith(".");
            assertThat(command.examples()).isNotEmpty();
            assertThat(command.usage()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "genrate, ; did you mean 'generate'?",
        "lits, ; did you mean 'list'?",
        "dcos, ; did you mean 'docs'?",
        "nothing, ''"
    })
    void suggestsTheNearestWord(String typed, String suggestion) {
        assertThat(Words.suggestion(typed, List.of("generate", "list", "docs"))).isEqualTo(suggestion);
    }
}
