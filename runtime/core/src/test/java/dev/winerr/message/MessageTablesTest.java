package dev.winerr.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTablesTest {
    private static final byte[] FILE = new TestTable()
            .message(0x409, 1, "One.\r\n")
            .message(0x409, 2, "Two %1.\r\n")
            .message(0x409, 0xC0000005, "Far.\r\n")
            .message(0x407, 1, "Eins ä.\r\n")
            .dll();

    @TempDir
    Path folder;

    @Test
    void readsEveryLanguageOfADll() throws IOException {
        assertThat(MessageTables.read(FILE, "x.dll"))
                .extracting(TableMessage::language, TableMessage::id, TableMessage::text)
                .containsExactly(
                        tuple(0x407, 1, "Eins ä.\r\n"),
                        tuple(0x409, 1, "One.\r\n"),
                        tuple(0x409, 2, "Two %1.\r\n"),
                        tuple(0x409, 0xC0000005, "Far.\r\n"));
    }

    @Test
    void takesTheLanguageOfACompiledTableFromItsName() throws IOException {
        Path file = folder.resolve("MSG00407.bin");
        Files.write(file, new TestTable().message(0, 5, "Fünf").table(0));
        assertThat(MessageTables.read(file)).containsExactly(new TableMessage(5, 0x407, "Fünf"));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "0, 1252", "0, 0", "0, 932", "0, 65001", "2, 0", "0, 4711"})
    void readsUnicodeAndCodePages(int flags, int codePage) throws IOException {
        Charset charset = flags == 1
                ? StandardCharsets.UTF_16LE
                : flags == 2 || codePage == 65001
                        ? StandardCharsets.UTF_8
                        : Charset.forName(codePage == 932 ? "windows-31j" : "windows-1252");
        String text = codePage == 932 ? "ディスク" : "plein à craquer";
        byte[] dll = new TestTable()
                .codePage(codePage)
                .message(0x40C, 7, flags, text.getBytes(charset))
                .dll();
        assertThat(MessageTables.read(dll, "x.dll"))
                .extracting(TableMessage::text)
                .containsExactly(text);
    }

    @Test
    void knowsDllsWithoutMessages() throws IOException {
        assertThat(MessageTables.read(new TestTable().dll(), "x.dll")).isEmpty();
    }

    @Test
    void refusesOtherFiles() {
        assertThatThrownBy(() -> MessageTables.read(
                        "MZ is what DOS programs start with".repeat(9).getBytes(StandardCharsets.US_ASCII), "x.dll"))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> MessageTables.read(new byte[0], "x.dll"))
                .hasMessage("it refers to data beyond its end");
        assertThatThrownBy(() -> MessageTables.read("#include <x.h>".getBytes(StandardCharsets.US_ASCII), "x.dll"))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> MessageTables.read(folder.resolve("none.dll"))).isInstanceOf(IOException.class);
    }

    /** Changes every byte and truncates at every length: the result is an IOException, or no more messages than fit. */
    @Test
    void survivesDamage() {
        SplittableRandom random = new SplittableRandom(11);
        for (int at = 0; at < FILE.length; at++) {
            for (int value : new int[] {0, 1, 0x7F, 0x80, 0xFF}) {
                byte[] damaged = FILE.clone();
                damaged[at] = (byte) value;
                readOrRefuse(damaged);
                damaged[random.nextInt(FILE.length)] = (byte) random.nextInt();
                readOrRefuse(damaged);
            }
            readOrRefuse(Arrays.copyOf(FILE, at));
        }
    }

    /** Blocks that share entries, and directories that share subdirectories, would take years to read. */
    @Test
    void refusesSharedEntries() {
        byte[] blocks = TestTable.sharedBlocks(50_000);
        assertThatThrownBy(() -> MessageTables.read(blocks, "x.dll")).hasMessage("its message table is damaged");
        byte[] directories = TestTable.sharedDirectories(4000);
        assertThatThrownBy(() -> MessageTables.read(directories, "x.dll"))
                .hasMessage("its resource directory is larger than the file");
    }

    private static void readOrRefuse(byte[] content) {
        try {
            assertThat(MessageTables.read(content, "x.dll")).hasSizeLessThanOrEqualTo(content.length / 4);
        } catch (IOException e) {
            assertThat(e.getMessage()).startsWith("it");
        }
    }

    @ParameterizedTest
    @CsvSource({"0x0407, de-DE", "0x0007, de", "0x0C04, zh-HK", "0x0C00, und"})
    void knowsLanguages(String id, String tag) {
        assertThat(Languages.ofId(Integer.decode(id))).contains(Locale.forLanguageTag(tag));
    }

    @ParameterizedTest
    @CsvSource({"de-AT, de", "zh-HK, zh-Hant", "zh-SG, zh-Hans", "en, en"})
    void removesTheCountryFromALocale(String one, String general) {
        assertThat(Languages.general(Locale.forLanguageTag(one))).isEqualTo(Locale.forLanguageTag(general));
        assertThat(List.of(Locale.US, Locale.UK)).extracting(Languages::general).containsOnly(Locale.ENGLISH);
    }
}
