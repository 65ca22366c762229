package dev.winerr.generator.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.winerr.generator.catalog.FileMessage;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.request.Input;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("ByteBufferBackingArray") // All buffers here are allocated and used whole.
class MessageFilesTest {
    @TempDir
    Path folder;

    private final DiagnosticLog log = new DiagnosticLog();

    @Test
    void readsTheTranslationsNextToAFile() throws IOException {
        write("lamp.dll", table(5, "On.\r\n"));
        write("de-DE/lamp.dll.mui", table(5, "An.\r\n"));
        write("pt-BR/lamp.dll.mui", table(5, "Acesa.\r\n"));
        write("pt-BR/other.dll.mui", table(5, "Outra.\r\n"));
        write("src/lamp.dll.mui", table(5, "no language"));
        assertThat(read("lamp.dll"))
                .extracting(FileMessage::file, FileMessage::language, FileMessage::text)
                .containsExactly(
                        tuple("lamp.dll", Locale.ROOT, "On."),
                        tuple(Path.of("de-DE", "lamp.dll.mui").toString(), Locale.GERMANY, "An."),
                        tuple(Path.of("pt-BR", "lamp.dll.mui").toString(), Locale.forLanguageTag("pt-BR"), "Acesa."));
        assertThat(log.sorted()).isEmpty();
    }

    @Test
    void reportsErrors() throws IOException {
        write("lamp.h", "#define LAMP 1\n".getBytes(StandardCharsets.US_ASCII));
        write("empty.bin", new byte[4]);
        assertThat(read("lamp.h")).isEmpty();
        assertThat(read("empty.bin")).isEmpty();
        assertThat(read("none.dll")).isEmpty();
        assertThat(log.sorted().stream()
                        .map(finding -> DiagnosticRenderer.plain()
                                .render(finding)
                                .lines()
                                .toList())
                        .map(lines -> lines.get(0).replaceFirst(".*?(error|warning): ", "$1: ") + " | "
                                + lines.get(lines.size() - 1)
                                        .replaceFirst("relative paths start at .*", "...")
                                        .strip()))
                .containsExactlyInAnyOrder(
                        "error: 'lamp.h' cannot be read as messages: it refers to data beyond its end [WE345]"
                                + " | = help: specify a .dll, .exe or .mui file, or a .bin file of mc.exe",
                        "warning: 'empty.bin' has no message table [WE346] | = help: the texts of x.dll may be in"
                                + " en-US/x.dll.mui: keep that folder next to it, or specify the .mui file",
                        "error: there is no file 'none.dll' [WE001] | = help: check the path; ...");
    }

    private List<FileMessage> read(String name) {
        Input input = new Input(folder.resolve(name), name, folder, new SourceFile("<command line>", name).start());
        return new MessageFiles(new SourceReader(), log).read(input);
    }

    private void write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, content);
    }

    /** As mc.exe writes it, for one message. */
    private static byte[] table(int id, String text) {
        byte[] utf16 = text.getBytes(StandardCharsets.UTF_16LE);
        return ByteBuffer.allocate(16 + 4 + utf16.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(1)
                .putInt(id)
                .putInt(id)
                .putInt(16)
                .putShort((short) (4 + utf16.length))
                .putShort((short) 1)
                .put(utf16)
                .array();
    }
}
