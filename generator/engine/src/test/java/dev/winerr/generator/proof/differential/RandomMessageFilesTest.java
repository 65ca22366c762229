package dev.winerr.generator.proof.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.winerr.generator.header.mc.MessageComparison;
import dev.winerr.generator.header.mc.MessageCompiler;
import dev.winerr.generator.header.mc.TestMessageFiles;
import dev.winerr.generator.proof.Campaign;
import dev.winerr.generator.proof.Shrinker;
import dev.winerr.message.MessageTables;
import dev.winerr.message.TableMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random message files: winerr reads the same values and texts as GNU's and Wine's message compilers, and the runtime
 * reads them from the compiled tables.
 */
class RandomMessageFilesTest extends DifferentialTest<List<String>> {
    private static final List<String> TABLES = List.of("MSG00409.bin", "MSG00407.bin");

    private MessageCompiler compiler = MessageCompiler.WINDMC;
    private int messages;

    @ParameterizedTest
    @EnumSource(MessageCompiler.class)
    void areReadAsTheyAreCompiled(MessageCompiler chosen) throws Exception {
        assumeTrue(REQUIRED || chosen.isInstalled(), chosen + " is not installed");
        compiler = chosen;
        run(Campaign.of("message files, " + compiler, 40, 5_000), 1, "as compiled");
        assertThat(messages).isGreaterThan(1);
    }

    @Override
    String extent() {
        return ", with " + messages + " messages";
    }

    @Override
    List<List<String>> make(SplittableRandom random, int count) {
        return Stream.generate(new MessageFileMaker(random)::next).limit(count).toList();
    }

    @Override
    List<List<String>> disagreements(List<List<String>> files) throws Exception {
        List<List<String>> disagreements = new ArrayList<>();
        for (List<String> blocks : files) {
            messages += blocks.size() - 1;
            if (differs(blocks)) {
                disagreements.add(blocks);
            }
        }
        return disagreements;
    }

    @Override
    String simplest(List<String> blocks) throws Exception {
        String text = String.join("", Shrinker.shrink(blocks, this::differs));
        MessageCompiler.Output output = compiler.compile(text, folder);
        TestMessageFiles.Result ours = TestMessageFiles.read(text);
        return text + "\n; compiled: " + MessageComparison.values(output) + MessageComparison.texts(output)
                + tables(output) + "\n; read: " + MessageComparison.values(ours) + MessageComparison.texts(ours)
                + tables();
    }

    private boolean differs(List<String> blocks) throws IOException, InterruptedException {
        String text = String.join("", blocks);
        for (String table : TABLES) {
            Files.deleteIfExists(folder.resolve(table));
        }
        MessageCompiler.Output output = compiler.compile(text, folder);
        TestMessageFiles.Result ours = TestMessageFiles.read(text);
        return !MessageComparison.values(ours).equals(MessageComparison.values(output))
                || !MessageComparison.texts(ours).equals(MessageComparison.texts(output))
                || !tables().equals(tables(output));
    }

    /** The compiled tables as read by this test's own reader. */
    private static Map<String, String> tables(MessageCompiler.Output output) {
        Map<String, String> all = new TreeMap<>();
        output.texts().forEach((language, texts) -> texts.forEach((id, text) -> all.put(language + " " + id, text)));
        return all;
    }

    /** The compiled tables as read by the runtime. */
    private Map<String, String> tables() throws IOException {
        Map<String, String> all = new TreeMap<>();
        for (String name : TABLES) {
            Path table = folder.resolve(name);
            if (Files.exists(table)) {
                for (TableMessage message : MessageTables.read(table)) {
                    all.put(message.language() + " " + message.id(), message.text());
                }
            }
        }
        return all;
    }
}
