package dev.winerr.generator.header;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.Repository;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.code.HeaderCodes;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads headers that were once read wrongly; the values are gcc's. */
class HostileHeadersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            wrong-values.h        | 8 8 96 233 4 128512 45344 4 8 5 2
            if-width.h            | 1 1 2 1 2
            redefined-A.h         | -2147221503 -2147221502
            crash-1-initializer.h | ''
            """)
    void valuesAreThoseOfGcc(String file, String values) throws IOException {
        HeaderOptions options = new HeaderOptions(List.of(), List.of(), List.of(), Selection.ALL);
        SourceReader sources = new SourceReader();
        HeaderReader reader = new HeaderReader(sources, options, new DiagnosticLog());
        HeaderCodes codes = reader.read(sources.read(Repository.shared("cases/hostile/" + file), file));

        assertThat(codes.codes().stream()
                        .map(code -> Long.toString(code.value()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(values);
    }
}
