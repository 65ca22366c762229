package dev.winerr.generator.header.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading takes time linear in the size of the input, whatever its form. */
final class CommentTextsHostileTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int MANY = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/**//* a */",
                "//\n",
                "// ====\n",
                "/// @name a\n",
                "// MessageId: X\n",
                "/* a */      ",
                "/*\n*\n*/\n",
                "//--a--\n",
            })
    void repeatedCommentsTakeLinearTime(String unit) {
        CommentedHeader header =
                assertTimeoutPreemptively(LIMIT, () -> CommentedHeader.of(unit.repeat(MANY) + "\nint END;"));
        assertThat(header.textOf("int END")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", " ", "- ", "*", "@a ", "MessageId", "copyright ", "%", "/"})
    void wideCommentsTakeLinearTime(String unit) {
        String text = "// x" + unit.repeat(MANY * 10) + "y\nint END;\n";
        CommentedHeader header = assertTimeoutPreemptively(LIMIT, () -> CommentedHeader.of(text));
        assertThat(header.textOf("int END")).isPresent();
    }

    @Test
    void manyDefinitionsOnOneLineTakeLinearTime() {
        SourceFile file = new SourceFile("wide.h", "AB,".repeat(MANY) + "// the end");
        List<Span> definitions = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            definitions.add(file.span(i * 3, i * 3 + 2));
        }
        List<Headings.Definition> given = definitions.stream()
                .map(span -> new Headings.Definition(span.text(), span))
                .toList();
        assertTimeoutPreemptively(LIMIT, () -> {
            CommentTexts texts = CommentTexts.of(file, CommentedHeader.comments(file), given);
            assertThat(definitions.stream()
                            .filter(d -> texts.textAt(d.text(), d).isPresent()))
                    .containsExactly(definitions.get(MANY - 1));
        });
    }

    @Test
    void readsAHeaderOfTheSizeOfTheSdksWithinTheLimit() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 6_600; i++) {
            text.append("//\n// MessageId: CODE_%d\n//\n// MessageText:\n//\n//  Text %d.\n//\n#define CODE_%d %dL\n\n"
                    .formatted(i, i, i, i));
        }
        CommentedHeader header = assertTimeoutPreemptively(LIMIT, () -> CommentedHeader.of(text.toString()));
        assertThat(header.file().lineCount()).isGreaterThan(59_000);
        assertThat(header.textOf("#define CODE_6599 ")).contains("Text 6599.");
    }
}
