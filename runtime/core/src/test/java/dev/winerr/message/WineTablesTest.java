package dev.winerr.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares the message tables of every PE file of Wine with those that wrestool finds, and compiled tables with their source. */
class WineTablesTest {
    private static final Path WINE = Path.of("/usr/lib/x86_64-linux-gnu/wine/x86_64-windows");
    private static final Pattern LISTED = Pattern.compile("--type=11 --name=(\\S+) --language=(\\d+)");

    private static final String SOURCE = """
            MessageIdTypedef=DWORD
            LanguageNames=(English=0x409:MSG00409 German=0x407:MSG00407)
            MessageId=1
            SymbolicName=LAMP_ON
            Language=English
            The lamp is on.
            .
            Language=German
            Die Lampe glüht.
            .
            MessageId=+1
            SymbolicName=LAMP_OFF
            Language=English
            The lamp %1 is off.
            Change it.
            .
            Language=German
            Die Lampe %1 ist aus.
            .
            MessageId=0x100
            SymbolicName=LAMP_GONE
            Language=English
            There is no lamp.%0
            .
            Language=German
            Es gibt keine Lampe.%0
            .
            """;

    @TempDir
    Path folder;

    @Test
    void findsEveryTableThatWrestoolFinds() throws IOException, InterruptedException {
        Programs.need("wrestool");
        List<Path> files = files();
        List<String> without = new ArrayList<>();
        Set<String> listed = new HashSet<>();
        Set<String> found = new HashSet<>();
        int messages = 0;
        for (Path file : files) {
            List<TableMessage> read = MessageTables.read(file);
            messages += read.size();
            read.forEach(message -> found.add(file.getFileName() + " " + message.language()));
            if (read.isEmpty()) {
                without.add(file.toString());
            } else {
                listed.addAll(compareWithWrestool(file, read));
            }
        }
        assertThat(tables(without)).as("tables that were not found").isEmpty();
        assertThat(found).isEqualTo(listed).hasSizeGreaterThan(100);
        assertThat(files).hasSizeGreaterThan(600);
        assertThat(messages).isGreaterThan(10_000);
    }

    private List<MatchResult> tables(List<String> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("wrestool", "-l", "--type=11"));
        command.addAll(files);
        return LISTED.matcher(Programs.run(folder, command.toArray(String[]::new)))
                .results()
                .toList();
    }

    private Set<String> compareWithWrestool(Path file, List<TableMessage> read)
            throws IOException, InterruptedException {
        Set<String> listed = new HashSet<>();
        for (MatchResult table : tables(List.of(file.toString()))) {
            Path raw = folder.resolve("raw");
            int language = Integer.parseInt(table.group(2));
            Programs.run(
                    folder,
                    "wrestool",
                    "-x",
                    "--raw",
                    "--type=11",
                    "--name=" + table.group(1),
                    "--language=" + language,
                    "-o",
                    raw.toString(),
                    file.toString());
            assertThat(read.stream().filter(message -> message.language() == language))
                    .as(file + " " + language)
                    .containsExactlyElementsOf(
                            MessageTables.read(Files.readAllBytes(raw), "msg%05x.bin".formatted(language)));
            listed.add(file.getFileName() + " " + language);
        }
        return listed;
    }

    @Test
    void readsTablesOfWindmc() throws IOException, InterruptedException {
        String compiler = Programs.need("x86_64-w64-mingw32-windmc");
        Files.write(folder.resolve("lamp.mc"), SOURCE.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_16LE));
        Programs.run(folder, compiler, "-u", "-U", "-h", ".", "-r", ".", "lamp.mc");
        isWhatTheSourceSays();
    }

    @Test
    void readsTablesOfWmc() throws IOException, InterruptedException {
        String compiler = Programs.need("wmc", "wmc-stable");
        Files.writeString(folder.resolve("lamp.mc"), SOURCE);
        Programs.run(folder, compiler, "-u", "-U", "-H", "lamp.h", "-o", "lamp.rc", "lamp.mc");
        isWhatTheSourceSays();
    }

    private void isWhatTheSourceSays() throws IOException {
        assertThat(MessageTables.read(folder.resolve("MSG00409.bin")))
                .extracting(WineTablesTest::withLineFeeds)
                .containsExactly(
                        new TableMessage(1, 0x409, "The lamp is on.\n"),
                        new TableMessage(2, 0x409, "The lamp %1 is off.\nChange it.\n"),
                        new TableMessage(0x100, 0x409, "There is no lamp.%0\n"));
        assertThat(MessageTables.read(folder.resolve("MSG00407.bin")))
                .extracting(WineTablesTest::withLineFeeds)
                .contains(new TableMessage(1, 0x407, "Die Lampe glüht.\n"))
                .hasSize(3);
    }

    /** The compilers differ in how lines end, as their sources do. */
    private static TableMessage withLineFeeds(TableMessage message) {
        return new TableMessage(message.id(), message.language(), message.text().replace("\r\n", "\n"));
    }

    private static List<Path> files() throws IOException {
        if (!Files.isDirectory(WINE)) {
            throw Programs.missing(WINE.toString());
        }
        try (Stream<Path> files = Files.list(WINE)) {
            return files.filter(WineTablesTest::isExecutable).sorted().toList();
        }
    }

    /** True for drivers, controls and control panels too, but not for the import libraries next to them. */
    private static boolean isExecutable(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return new String(content.readNBytes(2), StandardCharsets.ISO_8859_1).equals("MZ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
