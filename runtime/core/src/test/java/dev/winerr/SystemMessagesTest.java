package dev.winerr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.message.TestTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The texts in a folder laid out like System32. */
class SystemMessagesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void layOut() throws IOException {
        file("kernelbase.dll", new TestTable());
        file(
                "de-DE/kernelbase.dll.mui",
                new TestTable()
                        .message(0x407, 5, "Verweigert.\r\n")
                        .message(0x407, 0x80004005, "Unbekannter\r\nFehler\r\n")
                        .message(0x407, 0xC03A0001, "Platte %1 kaputt.\r\n"));
        file("es-ES/kernelbase.dll.mui", new TestTable().message(0xC0A, 5, "Denegado.\r\n"));
        file("zh-TW/kernelbase.dll.mui", new TestTable().message(0x404, 5, "拒絕\r\n"));
        file("zh-CN/kernelbase.dll.mui", new TestTable().message(0x804, 5, "拒绝\r\n"));
        file("de-DE/ntdll.dll.mui", new TestTable().message(0x407, 0xC0000005, "Speicher.\r\n"));
        file("de-DE/netmsg.dll.mui", new TestTable().message(0x407, 2138, "Kein Dienst.\r\n"));
        file(
                "wininet.dll",
                new TestTable().message(0x409, 12002, "Timed out.\r\n").message(0x407, 12002, "Zu spät.\r\n"));
        file("en-US/kernelbase.dll.mui", new TestTable().message(0x409, 5, "Denied.\r\n"));
        Files.writeString(
                Files.createDirectories(folder.resolve("fr-FR")).resolve("kernelbase.dll.mui"), "MZ, and no more");
        Files.createDirectories(folder.resolve("drivers"));
    }

    private void file(String name, TestTable table) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, table.dll());
    }

    @ParameterizedTest
    @CsvSource({
        "de-DE, WIN32, 5, Verweigert.",
        "de-AT, WIN32, 5, Verweigert.",
        "es-MX, WIN32, 5, Denegado.",
        "zh-HK, WIN32, 5, 拒絕",
        "zh-SG, WIN32, 5, 拒绝",
        "und, WIN32, 5, Denied.",
        "fr-FR, WIN32, 5, Denied.",
        "de, HRESULT, 0x80070005, Verweigert.",
        "de, HRESULT, 0x80004005, 'Unbekannter|Fehler'",
        "es, HRESULT, 0x80004005, 'Unbekannter|Fehler'",
        "de, HRESULT, 0xC03A0001, Platte %1 kaputt.",
        "de, WIN32, 0x80004005, 'Unbekannter|Fehler'",
        "de, NTSTATUS, 0xC0000005, Speicher.",
        "de, HRESULT, 0xD0000005, Speicher.",
        "de, NTSTATUS, 0xC0070005, Verweigert.",
        "de, WIN32, 2138, Kein Dienst.",
        "de, WIN32, 12002, Zu spät.",
        "es, WIN32, 12002, Timed out.",
        "de, HRESULT, 0x80072EE2, Zu spät.",
        "de, WIN32, 6, none",
        "de, OTHER, 5, none",
        "de, NTSTATUS, 5, none",
    })
    void findsTextsInTheOrderOfWindows(String locale, ResultKind kind, String value, String expected) {
        Locale before = Locale.getDefault(Locale.Category.DISPLAY);
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
        try {
            ResultCode code = new UnknownCode(Spelling.parse(value), kind, "x.Family");
            assertThat(SystemMessages.in(folder)
                            .text(code, Locale.forLanguageTag(locale))
                            .orElse("none"))
                    .isEqualTo(expected.replace('|', '\n'));
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, before);
        }
    }

    @Test
    void replacesInserts() {
        assertThat(SystemMessages.in(folder).message(new HResult(0xC03A0001), Locale.GERMAN, "C:"))
                .contains("Platte C: kaputt.");
    }

    @Test
    void isEmptyIfTheFolderDoesNotExist() {
        assertThat(SystemMessages.in(folder.resolve("none")).text(new Win32Code(5), Locale.GERMAN))
                .isEmpty();
    }
}
