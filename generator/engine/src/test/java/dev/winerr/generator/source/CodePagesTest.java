package dev.winerr.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodePagesTest {
    @ParameterizedTest
    @CsvSource({
        "1251, windows-1251",
        "cp1251, windows-1251",
        "CP1252, windows-1252",
        "windows-1250, windows-1250",
        "ms932, windows-31j",
        "932, windows-31j",
        "' 936 ', GBK",
        "437, IBM437",
        "1047, IBM1047",
        "65001, UTF-8",
        "28591, ISO-8859-1",
        "Shift_JIS, Shift_JIS",
        "' utf-8 ', UTF-8",
        "latin1, ISO-8859-1",
        "99999, ''",
        "klingon, ''",
        "not a name, ''",
        "'', ''"
    })
    void haveNumbersAndNames(String name, String charset) {
        assertThat(CodePages.find(name).map(Charset::name).orElse("")).isEqualTo(charset);
    }
}
