package dev.winerr.generator.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.Repository;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invalid binding files that once caused crashes. */
class HostileBindingsTest {
    private final DiagnosticLog log = new DiagnosticLog();

    @ParameterizedTest
    @CsvSource({"crash-2-empty-header.properties, WE020", "crash-3-nul-in-path.properties, WE021"})
    void areReportedAtTheirLine(String file, String id) {
        Path path = Repository.shared("cases/hostile/" + file);
        Inputs inputs = new Inputs(new SourceReader(), log);

        Optional<GenerationRequest> request = new Paths(Path.of(""), log)
                .input(path.toString(), new SourceFile("<test>", "").start())
                .flatMap(binding -> BindingFile.read(binding, inputs, log))
                .flatMap(settings -> new RequestBuilder(Path.of(""), log).build(settings));

        assertThat(request).isEmpty();
        assertThat(log.sorted()).hasSize(1).allSatisfy(finding -> {
            assertThat(finding.kind().id()).isEqualTo(id);
            assertThat(finding.span()).hasToString(path + ":1:1");
        });
    }
}
