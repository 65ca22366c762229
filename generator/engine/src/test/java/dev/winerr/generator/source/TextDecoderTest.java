package dev.winerr.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.source.Decoding.Certainty;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {

    private static TextDecoder.Decoded decode(byte[] bytes) {
        return TextDecoder.decode(bytes, Optional.empty());
    }

    /** The label that a page declares, its actual encoding, and a text. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "shift_jis; windows-31j; 窯が熱い①",
                "x-sjis; windows-31j; 窯が熱い",
                "EUC-JP; EUC-JP; 窯が熱い",
                "iso-2022-jp; ISO-2022-JP; 窯が熱い",
                "gb2312; GB18030; 窑很热镕",
                "GBK; GB18030; 窑很热",
                "big5; Big5-HKSCS; 窯很熱",
                "euc-kr; x-windows-949; 가마가 뜨겁다 똠",
                "ks_c_5601-1987; x-windows-949; 가마가 뜨겁다",
                "windows-1250; windows-1250; Piec jest gorący",
                "windows-1251; windows-1251; Печь горячая",
                "koi8-r; KOI8-R; Печь горячая",
                "windows-1253; windows-1253; Ο κλίβανος",
                "iso-8859-9; windows-1254; Fırın sıcak",
                "windows-1255; windows-1255; התנור חם",
                "windows-1256; windows-1256; الفرن حار",
                "iso-8859-1; windows-1252; Four “chaud”",
                "utf-8; UTF-8; Печь 窯"
            })
    void decodesAsHtmlDeclares(String label, String charset, String text) {
        Charset encoding = Charset.forName(charset);
        for (String head : new String[] {
            "<html><head><meta charset=" + label + ">",
            "<!DOCTYPE html>\n<!-- <meta charset=koi8-u> --><META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset="
                    + label + "'>",
            "<?xml version=\"1.0\" encoding=\"" + label + "\"?><html>"
        }) {
            TextDecoder.Decoded decoded = decode((head + text).getBytes(encoding));
            assertThat(decoded.text()).isEqualTo(head + text);
            assertThat(decoded.decoding().certainty()).isEqualTo(Certainty.SURE);
        }
    }

    /** A file truncated within a character. */
    @Test
    void decodesATruncatedFile() {
        TextDecoder.Decoded decoded = decode(new byte[] {'#', '\n', (byte) 0x83, (byte) 0x41, (byte) 0xCC});
        assertThat(decoded.text()).startsWith("#\n");
        assertThat(decoded.decoding().certainty()).isNotEqualTo(Certainty.SURE);
    }

    @Test
    void guessesIso2022JpFromItsEscapeSequences() {
        String page = "# 窯のエラー\n";
        TextDecoder.Decoded decoded = decode(page.getBytes(Charset.forName("ISO-2022-JP")));
        assertThat(decoded.text()).isEqualTo(page);
        assertThat(decoded.decoding().certainty()).isEqualTo(Certainty.GUESSED);
        String terminal = "\u001B[31mred\u001B[0m \u001B(B \u001B$B";
        assertThat(decode(terminal.getBytes(StandardCharsets.UTF_8)).decoding().charset())
                .isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void prefersUtf8IfTheBytesAreValid() {
        String page = "<meta charset=windows-1251>Печь";
        assertThat(decode(page.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(page);
    }

    @Test
    void prefersAByteOrderMark() {
        String page = "\uFEFF<meta charset=windows-1251>Печь";
        assertThat(decode(page.getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo(page.substring(1));
    }

    @ParameterizedTest
    @CsvSource({"no-such-charset", "''", "utf-7"})
    void guessesIfTheDeclaredEncodingIsUnknown(String label) {
        String page = "<meta charset='" + label + "'>Öfen";
        TextDecoder.Decoded decoded = decode(page.getBytes(Charset.forName("windows-1252")));
        assertThat(decoded.text()).isEqualTo(page);
        assertThat(decoded.decoding().certainty()).isEqualTo(Certainty.GUESSED);
    }

    @Test
    void guessesTheEncodingOfMarkdown() {
        String page = "# Öfen\n\n<meta charset=windows-1251>";
        TextDecoder.Decoded decoded = decode(page.getBytes(Charset.forName("windows-1252")));
        assertThat(decoded.text()).isEqualTo(page);
        assertThat(decoded.decoding().certainty()).isEqualTo(Certainty.GUESSED);
    }

    @ParameterizedTest
    @CsvSource({
        "# Печь занята и не остыла, windows-1251",
        "| Печь | Занята. |, windows-1251",
        "| К | З | О | Занята печь. |, windows-1251",
        "# Öfen für große Schüsseln, windows-1252",
        "# déjà créée à Noël, windows-1252",
        "| ÖÄÜ | ß |, windows-1252"
    })
    void guessesCyrillicByItsWords(String page, String charset) {
        TextDecoder.Decoded decoded = decode(page.getBytes(Charset.forName(charset)));
        assertThat(decoded.text()).isEqualTo(page);
        assertThat(decoded.decoding().certainty()).isEqualTo(Certainty.GUESSED);
    }

    @Test
    void aReplacementCharacterMayBePartOfTheText() {
        TextDecoder.Decoded meant = decode("\uFFFD x".getBytes(StandardCharsets.UTF_8));
        assertThat(meant.text()).isEqualTo("\uFFFD x");
        assertThat(meant.decoding().certainty()).isEqualTo(Certainty.SURE);
        TextDecoder.Decoded guessed = decode(new byte[] {(byte) 0xFF, 'x'});
        assertThat(guessed.text()).isEqualTo("ÿx");
        assertThat(guessed.decoding().certainty()).isEqualTo(Certainty.GUESSED);
        assertThat(guessed.decoding().bytes()).hasSize(2);
    }

    @Test
    void decodesInTheEncodingSpecified() {
        Optional<Charset> declared = Optional.of(StandardCharsets.UTF_8);
        TextDecoder.Decoded right = TextDecoder.decode("Ö".getBytes(StandardCharsets.UTF_8), declared);
        assertThat(right.text()).isEqualTo("Ö");
        assertThat(right.decoding().certainty()).isEqualTo(Certainty.SURE);
        assertThat(right.decoding().bytes()).isEmpty();
        TextDecoder.Decoded wrong = TextDecoder.decode(new byte[] {(byte) 0xD6}, declared);
        assertThat(wrong.text()).isEqualTo("\uFFFD");
        assertThat(wrong.decoding().certainty()).isEqualTo(Certainty.CONTRADICTED);
        assertThat(wrong.decoding().charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(wrong.decoding().bytes()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"EFBBBF61, UTF-8, a", "FFFE6100, UTF-16LE, a", "FEFF0061, UTF-16BE, a", "EFBB, windows-1252, ï»"})
    void aByteOrderMarkIsNotPartOfTheText(String hex, String charset, String text) {
        TextDecoder.Decoded decoded = decode(HexFormat.of().parseHex(hex));
        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.decoding().charset()).isEqualTo(Charset.forName(charset));
    }
}
