package dev.winerr.generator.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            header, header
            heder, header
            headder, header
            hezder, header
            hedaer, header
            hexxer, header
            xedaer, header
            hexxxr, ''
            hdaeer, header
            readeh, header
            ehdaer, header
            ehdare, ''
            der, ''
            hea, ''
            ader, header
            c, c
            cs, c
            css, ''
            '', c
            """)
    void acceptsAThirdOfTheLettersChanged(String typed, String nearest) {
        assertThat(Suggestion.nearest(typed, List.of("header", "c")).orElse("")).isEqualTo(nearest);
    }

    @Test
    void prefersTheNearest() {
        assertThat(Suggestion.nearest("excludes", List.of("encloses", "includes", "exclude")))
                .hasValue("exclude");
        assertThat(Suggestion.nearest("excludes", List.of("bxcludez", "exclude")))
                .hasValue("exclude");
        assertThat(Suggestion.nearest("xcludes", List.of("zcludes", "acludes"))).hasValue("acludes");
    }

    @Test
    void asksOnlyIfAWordIsNear() {
        assertThat(Suggestion.question("heder", List.of("header"))).isEqualTo("did you mean 'header'? ");
        assertThat(Suggestion.question("page", List.of("header"))).isEmpty();
    }
}
