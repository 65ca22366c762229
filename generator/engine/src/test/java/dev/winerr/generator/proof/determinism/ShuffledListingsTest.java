package dev.winerr.generator.proof.determinism;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.Repository;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.proof.Campaign;
import dev.winerr.generator.proof.files.StrangeFiles;
import dev.winerr.generator.request.Key;
import dev.winerr.generator.request.Paths;
import dev.winerr.generator.request.Settings;
import dev.winerr.generator.request.SourceTree;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import dev.winerr.generator.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Nothing depends on the order in which a file system lists folders: neighbours of a header, a tree of families,
 * folders that are searched for pages or for headers, templates, a folder of message files.
 */
class ShuffledListingsTest {
    private static final Path REPOSITORY = Repository.ROOT.toAbsolutePath().normalize();
    private static final Span NOWHERE = new SourceFile("<test>", "").start();

    @Test
    void giveOneDigest() throws IOException {
        Campaign campaign = Campaign.of("determinism, orders of listings", 3, 100);
        try (StrangeFiles files = new StrangeFiles()) {
            Path folder =
                    files.copy(REPOSITORY.resolve("headers/imapi"), "in/imapi").resolveSibling("");
            files.copy(REPOSITORY.resolve("headers/imapi2"), "in/imapi2");
            files.copy(REPOSITORY.resolve("templates"), "in/templates");
            Files.createDirectories(folder.resolve("empty"));
            List<String> expected = digests(folder);
            for (int i = 0; i < campaign.count(); i++) {
                files.shuffle(campaign.random(i));
                assertThat(digests(folder)).isEqualTo(expected);
            }
            assertThat(files.orders()).isGreaterThan(10 * campaign.count());
            campaign.report(files.orders() + " folders listed in an order of chance, one digest");
        }
    }

    private static List<String> digests(Path folder) throws IOException {
        return List.of(
                ShippedOutput.digest(folder),
                digest(folder, List.of(settings(folder, "imapi/imapierror.h"))),
                digest(
                        folder,
                        List.of(settings(folder, "imapi2/imapi2error.h")
                                .add(Key.DOCS, "en=.", NOWHERE)
                                .add(Key.DOCS, "es=imapi2", NOWHERE)
                                .add(Key.TEMPLATES, "templates/csv", NOWHERE))),
                digest(folder, tree(folder)),
                headers(folder));
    }

    private static String digest(Path folder, List<Settings> families) {
        return ShippedOutput.digest(folder, families, new SourceReader());
    }

    private static Settings settings(Path folder, String header) {
        return new Settings(NOWHERE, folder.getFileSystem().getPath(""))
                .add(Key.HEADER, header, NOWHERE)
                .add(Key.PACKAGE, "com.acme", NOWHERE);
    }

    private static List<Settings> tree(Path folder) {
        DiagnosticLog log = new DiagnosticLog();
        SourceTree tree = SourceTree.list(
                new Paths(folder, log).input(".", NOWHERE).orElseThrow(), file -> true, new SourceReader(), log);
        HashSet<Path> taken = new HashSet<>();
        return Stream.concat(tree.bindings(taken).stream(), tree.headers(taken).stream())
                .toList();
    }

    private static String headers(Path folder) throws IOException {
        return new SourceReader().walk(folder).toString();
    }
}
