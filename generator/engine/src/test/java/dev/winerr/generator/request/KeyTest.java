package dev.winerr.generator.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table in docs/settings.md is generated from {@link Key}: {@code -Dgolden.update=true} writes it. */
class KeyTest {
    private static final Path GUIDE = Repository.ROOT.resolve("docs/settings.md");
    private static final String HEADING = "| key | meaning | default |\n|---|---|---|\n";

    @Test
    void isInTheTableOfTheGuide() throws IOException {
        String guide = Files.readString(GUIDE);
        int start = guide.indexOf(HEADING) + HEADING.length();
        int end = guide.indexOf("\n\n", start) + 1;
        String table = Arrays.stream(Key.values()).map(KeyTest::row).collect(Collectors.joining());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GUIDE, guide.substring(0, start) + table + guide.substring(end));
        }
        assertThat(Files.readString(GUIDE)).contains(HEADING + table + "\n");
    }

    private static String row(Key key) {
        return "| `" + key.word() + "` | " + key.meaning().replace("|", "\\|") + " | " + key.byDefault() + " |\n";
    }

    @ParameterizedTest
    @EnumSource
    void isAPhrase(Key key) {
        assertThat(key.meaning()).isNotBlank().doesNotContain("(default").doesNotEndWith(".");
        assertThat(key.description()).doesNotContain("`");
        assertThat(Key.ofWord(key.word())).contains(key);
    }

    @ParameterizedTest
    @CsvSource({
        "INCLUDE_DIRECTORIES, include-directory, includeDirectory",
        "KINDS, kind, kind",
        "DOCS, docs, docs",
        "TYPED_CONSTANTS, typed-constants, typedConstants",
        "TEMPLATES, templates, templates",
        "INCLUDES, include, include"
    })
    void hasTheNameOfItsOptionAndElement(Key key, String option, String element) {
        assertThat(key.option()).isEqualTo(option);
        assertThat(key.singular()).isEqualTo(element);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NAME | the prefix of generated class names (default: the header's name, capitalised) | false
            HEADER | the header or message file | true
            DOCS | the pages that document the header, in Markdown or HTML, or folders to search for them (default: the files next to it with the same base name: x.md, x.es.md, x.html) | true
            DEFINES | macros to define before the first line | false
            """)
    void isDescribedWithItsDefault(Key key, String description, boolean isPath) {
        assertThat(key.description()).isEqualTo(description);
        assertThat(key.isPath()).isEqualTo(isPath);
    }
}
