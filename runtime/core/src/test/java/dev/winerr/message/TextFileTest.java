package dev.winerr.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {
    private static final String FILE = """
            # E_LATE=no entry but a comment
            E_JAM=Paper jam in tray %1.
            E_JAM_TWICE: two \\
                lines
            E_TONER \\u00e9mpty\\n
            OTHER=a line that goes on \\
            E_LATE=inside of another
            ! E_JAM
            \\u0045_ODD=spelt oddly
            E_JAM=The last one counts.\r
            E_EMPTY=
            E_END=no line end\
            """;

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "E_JAM, The last one counts.",
                "E_JAM_TWICE, two lines",
                "E_TONER, 'émpty\n'",
                "OTHER, a line that goes on E_LATE=inside of another",
                "E_LATE, none",
                "E_ODD, spelt oddly",
                "E_EMPTY, ''",
                "E_END, no line end",
                "JAM, none",
                "E_JA, none",
            })
    void findsTexts(String key, String text) throws IOException {
        assertText(file(FILE), key, text);
    }

    /** In UTF-8, these characters need two, three and four bytes. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "E_BÚFER, El búfer está vacío.",
                "E_紙, 紙がありません。",
                "E_BÚ, none",
                "FER, none",
                "E_AFTER, 'después 🔥 ya'",
                "E_NEXT, last",
            })
    void findsKeysAndTextsOfAllLanguages(String key, String text) throws IOException {
        for (String end : new String[] {"\n", "\r\n"}) {
            String lines = String.join(
                    end,
                    "# ñandú",
                    "E_BÚFER=El búfer \\",
                    "    está vacío.",
                    "E_紙=紙がありません。",
                    "E_AFTER=después 🔥 \\",
                    "    ya",
                    "E_NEXT=last",
                    "");
            assertText(file(lines), key, text);
        }
    }

    /** What people write by hand, where the last definition counts too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "E_JAM=first\n  E_JAM=last\n",
                "E_JAM=first\n\t\fE_JAM : last",
                "E_JAM=first\rE_JAM=last\rE_OTHER=x\r",
                "E_JAM=first\n# E_JAM\n  # E_JAM=no\nE_JAM last\n",
                "E_JAM=first\nE_OTHER=x\\\n  E_JAM=no\nE_JAM\flast\r\n",
            })
    void findsTheLastDefinition(String lines) throws IOException {
        assertText(file(lines), "E_JAM", "last");
    }

    @ParameterizedTest
    @ValueSource(strings = {"E_JAM=first\nE_JAM", "E_JAM=first\n E_JAM\nE_OTHER=x", "E_JAM=first\rE_JAM\r"})
    void aKeyAloneHasAnEmptyText(String lines) throws IOException {
        assertText(file(lines), "E_JAM", "");
    }

    @Test
    void findsTextsAfterManyLookups() throws IOException {
        TextFile file = file(FILE);
        for (int i = 0; i < 50; i++) {
            assertThat(file.get("E_JAM")).isEqualTo("The last one counts.");
            assertThat(file.get("E_LATE")).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource({"0, y", "1, none", "2, y", "3, none", "4, y"})
    void anOddNumberOfBackslashesContinuesALine(int backslashes, String text) throws IOException {
        for (String end : new String[] {"\n", "\r\n"}) {
            TextFile file = file("A=x" + "\\".repeat(backslashes) + end + "B=y" + end);
            assertThat(String.valueOf(file.get("B"))).isEqualTo(text.replace("none", "null"));
            assertThat(file.get("A")).startsWith("x" + "\\".repeat(backslashes / 2));
        }
    }

    @Test
    void hasNoTextsIfMalformed() throws IOException {
        TextFile file = file("A=\\u12\nB=right\n");
        assertThat(file.get("A")).isNull();
        assertThat(file.bundle().keySet()).isEmpty();
    }

    /** Both a search and the parsed file find it. */
    private static void assertText(TextFile file, String key, String text) {
        assertThat(file.get(key)).isEqualTo(text);
        file.bundle();
        assertThat(file.get(key)).describedAs("parsed").isEqualTo(text);
    }

    private static TextFile file(String text) throws IOException {
        return TextFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
