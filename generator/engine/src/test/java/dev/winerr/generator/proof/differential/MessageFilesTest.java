package dev.winerr.generator.proof.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.winerr.generator.header.mc.MessageComparison;
import dev.winerr.generator.header.mc.MessageCompiler;
import dev.winerr.generator.header.mc.MessageFiles;
import dev.winerr.generator.proof.Campaign;
import dev.winerr.generator.proof.Disagreements;
import dev.winerr.generator.proof.Shrinker;
import dev.winerr.message.MessageTables;
import dev.winerr.message.TableMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random message files: we read the values and texts that GNU's and Wine's message compilers make of them, and the runtime
 * reads from the compiled tables what was compiled.
 */
class MessageFilesTest {
    private static final boolean REQUIRED = "true".equals(System.getenv("CI"));
    private static final List<String> TABLES = List.of("MSG00409.bin", "MSG00407.bin");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(MessageCompiler.class)
    void areReadAsTheyAreCompiled(MessageCompiler compiler) throws Exception {
        assumeTrue(REQUIRED || compiler.isInstalled(), compiler + " is not installed");
        Campaign campaign = Campaign.of("message files, " + compiler, 40, 5_000);
        Disagreements disagreements = new Disagreements();
        int messages = 0;
        for (int i = 0; i < campaign.count(); i++) {
            List<String> blocks = new MessageFileMaker(campaign.random(i)).next();
            messages += blocks.size() - 1;
            if (differs(compiler, blocks)) {
                disagreements.add(() -> simplest(compiler, blocks));
            }
        }
        campaign.report(campaign.count() + " with " + messages + " messages tried, " + disagreements.count()
                + " not as compiled");
        assertThat(messages).isGreaterThan(campaign.count());
        disagreements.assertNone();
    }

    private String simplest(MessageCompiler compiler, List<String> blocks) throws Exception {
        List<String> left = Shrinker.shrink(blocks, fewer -> differs(compiler, fewer));
        String text = String.join("", left);
        MessageCompiler.Output output = compiler.compile(text, folder);
        MessageFiles.Result ours = MessageFiles.read(text);
        return text + "\n; compiled: " + MessageComparison.values(output) + MessageComparison.texts(output)
                + tables(output) + "\n; read: " + MessageComparison.values(ours) + MessageComparison.texts(ours)
                + tables();
    }

    private boolean differs(MessageCompiler compiler, List<String> blocks) throws IOException, InterruptedException {
        String text = String.join("", blocks);
        for (String table : TABLES) {
            Files.deleteIfExists(folder.resolve(table));
        }
        MessageCompiler.Output output = compiler.compile(text, folder);
        MessageFiles.Result ours = MessageFiles.read(text);
        return !MessageComparison.values(ours).equals(MessageComparison.values(output))
                || !MessageComparison.texts(ours).equals(MessageComparison.texts(output))
                || !tables().equals(tables(output));
    }

    /** The compiled tables as a reader of this test's own sees them. */
    private static Map<String, String> tables(MessageCompiler.Output output) {
        Map<String, String> all = new TreeMap<>();
        output.texts().forEach((language, texts) -> texts.forEach((id, text) -> all.put(language + " " + id, text)));
        return all;
    }

    /** The compiled tables as the runtime reads them. */
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
