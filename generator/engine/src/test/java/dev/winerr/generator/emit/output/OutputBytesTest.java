package dev.winerr.generator.emit.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Java sources are in the encoding of the build, and everything else in UTF-8. */
class OutputBytesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "SOURCE, UTF-8, aö窯🔥, aö窯🔥",
        "SOURCE, ISO-8859-1, aö窯🔥, aö\\u7AAF\\uD83D\\uDD25",
        "SOURCE, US-ASCII, ö, \\u00F6",
        "SOURCE, UTF-16BE, ö, ö",
        "RESOURCE, ISO-8859-1, ö, ö",
        "REPORT, US-ASCII, 窯, 窯"
    })
    void noCharacterIsLost(OutputFile.Kind kind, String encoding, String content, String written) throws IOException {
        Charset charset = Charset.forName(encoding);
        Charset expected = Charset.forName(kind == OutputFile.Kind.SOURCE ? encoding : "UTF-8");
        assertThat(new String(bytes(kind, charset, content), expected)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"SOURCE, a\\uD83Db", "RESOURCE, a\uFFFDb", "REPORT, a\uFFFDb"})
    void aLoneSurrogateIsVisible(OutputFile.Kind kind, String written) throws IOException {
        Charset utf8 = Charset.forName("UTF-8");
        assertThat(new String(bytes(kind, utf8, "a\ud83db"), utf8)).isEqualTo(written);
    }

    private byte[] bytes(OutputFile.Kind kind, Charset charset, String content) throws IOException {
        OutputBytes bytes = new OutputBytes(OutputFolders.all(folder), charset);
        return bytes.of(new OutputFile(kind, "a", content), Set.of());
    }
}
