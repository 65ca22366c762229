package dev.winerr.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The thresholds of guesses. Bytes are hexadecimal; {@code 82A0*4} repeats a character four times. */
class EncodingGuessTest {

    private static byte[] bytes(String hex) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String part : hex.isEmpty() ? new String[0] : hex.split(" ", -1)) {
            String[] times = part.split("\\*", 2);
            byte[] once = HexFormat.of().parseHex(times[0]);
            for (int i = times.length == 1 ? 1 : Integer.parseInt(times[1]); i > 0; i--) {
                bytes.writeBytes(once);
            }
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "窯が熱い; windows-31j",
                "가마가 뜨겁다; x-windows-949",
                "窑很热的时候; GBK",
                "窯很熱的時候; x-windows-950",
                "Печь горячая; windows-1251",
                "Öfen für Schüsseln; windows-1252",
                "nothing but ASCII; windows-1252"
            })
    void guessesTheEncodingOfAllLanguages(String text, String charset) {
        assertThat(EncodingGuess.of(text.getBytes(Charset.forName(charset)))).isEqualTo(Charset.forName(charset));
    }

    @ParameterizedTest
    @CsvSource({
        // At least four kana.
        "82A0*4, windows-31j",
        "82A0*3, windows-1252",
        "829F*4, windows-31j",
        "829E*4, windows-1252",
        "82F1*4, windows-31j",
        "82F2*4, windows-1252",
        "8396*4, windows-31j",
        "8397*4, windows-1252",
        "8440*4, windows-1252",
        // Kana are at least an eighth, and four fifths are common.
        "82A0 88A0*7, windows-31j",
        "82A0 88A0*8, windows-1252",
        "82A0 97A0*7, windows-31j",
        "82A0 87A0*7, windows-1252",
        "82A0 98A0*7, windows-1252",
        "82A0*4 98A0, windows-31j",
        "82A0*4 98A0*2, windows-1252",
        "82A0 8140*7, windows-31j",
        // Half-width kana are single bytes.
        "82A0*4 A1 DF, windows-31j",
        "82A0*4 A0A0, windows-1252",
        "82A0*4 E0A0, windows-31j",
        // Not a character of the encoding.
        "82A0*4 813F, windows-1252",
        "82A0*4 8140, windows-31j",
        "82A0*4 817F, windows-1252",
        "82A0*4 81FC, windows-31j",
        "82A0*4 81FD, windows-1252",
        "82A0*4 8040, windows-1252",
        "82A0*4 FC40, windows-31j",
        "82A0*4 FD40, windows-1252",
        "82A0*4 82, windows-1252",
        "82A0*4 7F, windows-31j",
        // The second byte of a character is not a backslash, which would join two lines.
        "955C, windows-31j",
        "955C0A, windows-31j",
        "955C0D, windows-31j",
        "955C41, windows-1252",
        "E9415C0A, windows-1252"
    })
    void japaneseHasKana(String hex, String charset) {
        assertThat(EncodingGuess.of(bytes(hex))).isEqualTo(Charset.forName(charset));
    }

    @ParameterizedTest
    @CsvSource({
        "B0A1*4, x-windows-949",
        "B0A1*3, windows-1252",
        "C8FE*4, x-windows-949",
        "A1A1*4, x-windows-949",
        "C9A1*4, GBK",
        "D7A1*4, GBK",
        "A3A1*4, GBK",
        "D8A1*4, windows-1252",
        "A2A1*4, windows-1252",
        "AFA1*4, x-windows-950",
        "A440*4, x-windows-950",
        "A140*4, x-windows-950",
        "C640*4, x-windows-950",
        "B0A0*4, x-windows-950",
        "C740*4, windows-1252",
        "A340*4, windows-1252",
        "B0A1*4 FEFE, x-windows-949",
        "B0A1*4 FEFF, windows-1252",
        "B0A1*4 FF40, windows-1252",
        "B0A1*4 8140, x-windows-949",
        "B0A1*4 813F, windows-1252",
        "B0A1*4 817F, windows-1252",
        "B0A1*4 8041, windows-1252"
    })
    void otherEastAsianTextsHaveCommonCharacters(String hex, String charset) {
        assertThat(EncodingGuess.of(bytes(hex))).isEqualTo(Charset.forName(charset));
    }

    @ParameterizedTest
    @CsvSource({
        "E0*4, windows-1251",
        "E0*3, windows-1252",
        "E0*4 20 BF, windows-1252",
        "E0*5 20 BF, windows-1251",
        "E0*5 20 80, windows-1251",
        "E0*9 20 80*2, windows-1251",
        "E0*8 20 80*2, windows-1252",
        "E0*8 20 7F*2, windows-1251",
        // Three of five are in lower case, and three of five follow another letter.
        "DF*2 E0*3, windows-1251",
        "DF*3 E0*2, windows-1252",
        "E0*4 20 E0, windows-1251",
        "E0*2 20 E0*2 20 E0, windows-1252",
        "C0*2 E0*3, windows-1251"
    })
    void cyrillicTextConsistsOfWords(String hex, String charset) {
        assertThat(EncodingGuess.of(bytes(hex))).isEqualTo(Charset.forName(charset));
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "6100*4, UTF-16LE",
        "0061*4, UTF-16BE",
        "6100*4 61, ''",
        "6100 4130*3, UTF-16LE",
        "6100 4130*4, ''",
        "0061 3041*3, UTF-16BE",
        "0061 3041*4, ''",
        "6100*16 0030, UTF-16LE",
        "6100*15 0030, ''",
        "0061*16 3000, UTF-16BE",
        "0061*15 3000, ''",
        "61*8, ''"
    })
    void halfOfUtf16IsZeros(String hex, String charset) {
        assertThat(EncodingGuess.utf16(bytes(hex)).map(Charset::name).orElse(""))
                .isEqualTo(charset);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "␛$Bx␛(B; ISO-2022-JP",
                "␛$@x␛(J; ISO-2022-JP",
                "␛$Ax␛(B; ''",
                "␛$Bx␛(A; ''",
                "␛(B␛$B; ''",
                "␛(B; ''",
                "␛$Bx␛)B; ''",
                "␛#B␛(B; ''",
                "␛$B␛(; ''"
            })
    void iso2022JpSwitchesBack(String text, String charset) {
        byte[] bytes = text.replace('␛', '\u001B').getBytes(StandardCharsets.US_ASCII);
        Optional<String> found = EncodingGuess.escaped(bytes).map(Charset::name);
        assertThat(found.orElse("")).isEqualTo(charset);
    }
}
