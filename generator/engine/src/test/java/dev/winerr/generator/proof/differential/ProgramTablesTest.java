package dev.winerr.generator.proof.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.winerr.generator.header.oracle.ExternalPrograms;
import dev.winerr.generator.header.oracle.Gcc;
import dev.winerr.generator.proof.Campaign;
import dev.winerr.generator.proof.Shrinker;
import dev.winerr.message.MessageTables;
import dev.winerr.message.TableMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Random message tables, compiled by GNU's message compiler and linked into a program: the runtime reads the same
 * entries from the program.
 */
class ProgramTablesTest extends DifferentialTest<List<ProgramTable>> {
    private static final String MESSAGE_COMPILER = "x86_64-w64-mingw32-windmc";
    private static final String RESOURCE_COMPILER = "x86_64-w64-mingw32-windres";

    private int messages;

    @Test
    void areReadAsTheyWereWritten() throws Exception {
        for (String command : List.of(MESSAGE_COMPILER, RESOURCE_COMPILER, Gcc.COMMAND)) {
            assumeTrue(REQUIRED || ExternalPrograms.isInstalled(command), command + " is not installed");
        }
        run(Campaign.of("programs with message tables", 2, 1_000), 1, "as they were written");
        assertThat(messages).isPositive();
    }

    @Override
    String extent() {
        return ", with " + messages + " messages";
    }

    @Override
    List<List<ProgramTable>> make(SplittableRandom random, int count) {
        return Stream.generate(new ProgramTableMaker(random)::next).limit(count).toList();
    }

    @Override
    List<List<ProgramTable>> disagreements(List<List<ProgramTable>> programs) throws IOException {
        List<List<ProgramTable>> disagreements = new ArrayList<>();
        for (List<ProgramTable> tables : programs) {
            messages += written(tables).size();
            if (isReadOtherwise(tables)) {
                disagreements.add(tables);
            }
        }
        return disagreements;
    }

    @Override
    String simplest(List<ProgramTable> found) throws IOException {
        List<ProgramTable> tables = Shrinker.shrink(found, this::isReadOtherwise);
        for (int i = 0; i < tables.size(); i++) {
            int index = i;
            List<ProgramTable> whole = tables;
            tables = with(
                    tables,
                    i,
                    Shrinker.shrink(tables.get(i).entries(), entries -> isReadOtherwise(with(whole, index, entries))));
        }
        StringBuilder all = new StringBuilder();
        tables.forEach(table -> all.append(table.isUnicode() ? "; Unicode\n" : "; code page 1252\n")
                .append(table.source()));
        return all + "; written: " + written(tables) + "\n; read: " + read(tables);
    }

    private static List<ProgramTable> with(List<ProgramTable> tables, int index, List<ProgramTable.Entry> entries) {
        List<ProgramTable> changed = new ArrayList<>(tables);
        changed.set(index, new ProgramTable(tables.get(index).isUnicode(), entries));
        return changed;
    }

    private boolean isReadOtherwise(List<ProgramTable> tables) throws IOException {
        return !read(tables).equals(written(tables));
    }

    private static List<String> written(List<ProgramTable> tables) {
        return sorted(tables.stream().flatMap(table -> table.messages().stream()));
    }

    private List<String> read(List<ProgramTable> tables) throws IOException {
        return sorted(MessageTables.read(program(tables)).stream());
    }

    private static List<String> sorted(Stream<TableMessage> messages) {
        return messages.map(TableMessage::toString)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** Compiles and links; table n is the resource n, in each of its languages. */
    private Path program(List<ProgramTable> tables) throws IOException {
        StringBuilder resources = new StringBuilder();
        for (int i = 0; i < tables.size(); i++) {
            ProgramTable table = tables.get(i);
            String name = "t" + i;
            String source = table.source().replace("\n", "\r\n");
            Files.writeString(folder.resolve(name + ".mc"), source, StandardCharsets.UTF_16LE);
            List<String> form = table.isUnicode() ? List.of("-U") : List.of("-A", "-O", "1252");
            List<String> command = new ArrayList<>(List.of(MESSAGE_COMPILER, "-u", "-b", "-m", "60000"));
            command.addAll(form);
            command.add(name + ".mc");
            call(command);
            for (ProgramTable.Language language : table.languages()) {
                resources.append("LANGUAGE 0x%X, 0x%X\n%d MESSAGETABLE \"%s_%s.bin\"\n"
                        .formatted(language.id() & 0x3FF, language.id() >> 10, i + 1, name, language.table()));
            }
        }
        Files.writeString(folder.resolve("all.rc"), resources);
        call(List.of(RESOURCE_COMPILER, "all.rc", "all.o"));
        call(List.of(Gcc.COMMAND, "-shared", "-nostdlib", "-Wl,-e,0", "-o", "all.dll", "all.o"));
        return folder.resolve("all.dll");
    }

    private void call(List<String> command) throws IOException {
        ExternalPrograms.Output output = ExternalPrograms.run(folder, command);
        if (output.status() != 0) {
            throw new IOException(command + ": " + output.err());
        }
    }
}
