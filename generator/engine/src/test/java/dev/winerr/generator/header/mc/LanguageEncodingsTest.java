package dev.winerr.generator.header.mc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.report.HeaderLog;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of each message is in the code page of its language, and everything else in Windows-1252. */
class LanguageEncodingsTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final DiagnosticLog log = new DiagnosticLog();

    private String decoded(byte[] bytes) {
        SourceFile file = SourceReader.decode(Path.of("kiln.mc"), "kiln.mc", bytes);
        return LanguageEncodings.decoded(file, new HeaderLog(log)).text();
    }

    private static byte[] bytes(String before, String text, Charset charset, String after) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before.getBytes(WINDOWS_1252));
        bytes.writeBytes(text.getBytes(charset));
        bytes.writeBytes(after.getBytes(StandardCharsets.ISO_8859_1));
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "Greek=0x408:MSG, '', Greek, windows-1253, Κλίβανος",
        "Russian=0x419:MSG, '', RUSSIAN, windows-1251, Печь",
        "Greek=0x408:MSG Russian=0x419:MSG:866, '', Russian, IBM866, Печь",
        "Russian = 0x419 : MSG : 866, 0x419=1251:866, Russian, windows-1251, Печь",
        "Russian=0x419:MSG, 0x408=1253:1253 0x419=866:1251, Russian, IBM866, Печь",
        "Japanese=0x411:MSG, '', Japanese, windows-31j, 窯",
        "Greek=0x408:MSG, '', English, windows-1252, Öfen",
        "Greek=0x408:MSG, '', Klingon, windows-1252, Öfen",
        "Greek=8x:MSG, '', Greek, windows-1252, Öfen",
        "Greek=0x408:MSG:99999, '', Greek, windows-1252, Öfen"
    })
    void aLanguageHasACodePage(String names, String pages, String language, Charset charset, String text) {
        String before = "LanguageNames=(" + names + ")\r\ncodepages=(" + pages + ")\r\n;Language=Russian\r\n;ö\r\n"
                + "MessageId=1 SymbolicName=A\r\nLanguage=" + language + "\r\n";
        String after = "\r\n.\r\n;ü\r\n";
        assertThat(decoded(bytes(before, text, charset, after))).isEqualTo(before + text + after);
        assertThat(log.sorted()).isEmpty();
    }

    @Test
    void reportsTheLineThatIsNotInTheCodePage() {
        String before = "LanguageNames=(Japanese=0x411:MSG)\nMessageId=1\nLanguage=Japanese\n窯\n";
        byte[] bytes = bytes("", before, Charset.forName("windows-31j"), "\u0081\n.\n\u0081");
        assertThat(decoded(bytes)).contains("窯\n").endsWith("\n.\n\uFFFD");
        assertThat(log.sorted().stream()
                        .map(found -> found.span() + " " + found.kind().id()))
                .containsExactly("kiln.mc:5:1 WE142");
    }

    @Test
    void aFileInUtf8IsUnchanged() {
        String text = "LanguageNames=(Greek=0x408:MSG)\nMessageId=1\nLanguage=Greek\nÖfen\n.\n";
        assertThat(decoded(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }
}
