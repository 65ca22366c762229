package dev.winerr.generator.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.naming.Evidence;
import dev.winerr.generator.naming.Listing;
import dev.winerr.generator.naming.NamedEntry;
import dev.winerr.generator.naming.NamedPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A real page in Spanish next to the project; skipped if it is missing. */
class SeedPageTest {
    private static final Path SHARED = Path.of("../../../shared");

    @Test
    void readsEveryRowOfTheRealPage() throws IOException {
        Path seed = SHARED.resolve("seed");
        assumeTrue(Files.isDirectory(seed), "the folder with real pages is not here");
        for (Path page : files(seed)) {
            NamedPage read = Listing.read(page.toString(), Files.readString(page), new DiagnosticLog());
            assertThat(read.page().locale()).isEqualTo(Locale.forLanguageTag("es-ES"));
            assertThat(read.page().machineTranslated()).isTrue();
            assertThat(read.entries()).hasSize(37).allSatisfy(entry -> {
                assertThat(entry.evidence()).isEqualTo(Evidence.SPAN_ID);
                assertThat(entry.description().isEmpty()).isFalse();
            });
            assertThat(read.entries().stream().map(NamedEntry::name))
                    .containsExactlyElementsOf(read.page().apiNames().stream()
                            .map(DocPage.ListedName::name)
                            .toList());
            Map<String, String> truth = headerValues();
            assertThat(read.entries())
                    .allSatisfy(entry -> assertThat(
                                    String.format("%08x", entry.value().orElseThrow()))
                            .isEqualTo(truth.get(entry.name())));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Map<String, String> headerValues() throws IOException {
        Path facts = SHARED.resolve("facts/imapierror.tsv");
        assumeTrue(Files.exists(facts), "the table of true values is not here");
        return Files.readAllLines(facts).stream()
                .map(line -> line.split("\t", 2))
                .collect(Collectors.toMap(row -> row[0], row -> row[1].strip()));
    }
}
