package dev.winerr.generator.header.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Doxygen's commands are not text, but some of them introduce text. Lines in the table end at {@code /}. */
class DocCommandsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Hot. / Very.                      | Hot. / Very.   |
            @brief Hot.                       | Hot.           |
            \\brief Hot. / @param a Heat.      | Hot.           |
            @param a Heat. / and more / / Hot. | `/ Hot.`      |
            @return x / @note Hot.            | Hot.           |
            Hot. / @deprecated Use it. / not  | Hot.           | deprecated
            @unknown Hot.                     | @unknown Hot.  |
            A @b hot @p kiln, a@b hot         | A hot kiln, a@b hot |
            @{                                | ``             |
            @{ / Hot.                         | Hot.           |
            @}                                | ``             | closes
            @name Heat                        | ``             | opens Heat
            @defgroup heat The heat           | ``             | opens The heat
            @addtogroup heat                  | ``             | opens heat
            @defgroup heat The heat / @{      | ``             | opens The heat
            """)
    void areReadAndRemoved(String lines, String text, String rest) {
        List<String> comment = List.of(lines.split(" ?/ ?", -1));
        DocCommands.Content content = DocCommands.read(comment);
        assertThat(content.text().stream().map(String::strip))
                .containsExactlyElementsOf(text.isEmpty() ? List.of() : List.of(text.split(" ?/ ?", -1)));
        String group = content.group()
                .map(title -> title.isEmpty() ? "closes" : "opens " + title)
                .orElse("");
        assertThat(group + (content.deprecated() ? "deprecated" : "")).isEqualTo(rest == null ? "" : rest);
    }
}
