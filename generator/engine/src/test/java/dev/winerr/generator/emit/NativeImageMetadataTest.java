package dev.winerr.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The generated metadata for GraalVM's native-image, which includes no resource that is not listed. Service files need
 * no metadata: native-image reads those of services that are loaded by {@code ServiceLoader.load} with a constant
 * class.
 */
class NativeImageMetadataTest {
    private static final Path GOLDEN = Path.of("src/test/resources/dev/winerr/generator/emit/golden");

    @ParameterizedTest
    @ValueSource(strings = {"single", "partitioned"})
    void everyBundleIsIncludedAndNothingElse(String family) throws IOException {
        List<String> files = files(GOLDEN.resolve(family));
        List<Pattern> patterns = patterns(GOLDEN.resolve(family)
                .resolve(files.stream()
                        .filter(file -> file.matches("META-INF/native-image/dev\\.winerr/[^/]+/resource-config\\.json"))
                        .findFirst()
                        .orElseThrow()));

        assertThat(files)
                .filteredOn(file -> patterns.stream()
                        .anyMatch(pattern -> pattern.matcher(file).matches()))
                .hasSizeGreaterThan(2)
                .containsExactlyElementsOf(files.stream()
                        .filter(file -> file.endsWith(".properties"))
                        .toList());
    }

    private static List<Pattern> patterns(Path file) throws IOException {
        JsonElement includes = JsonParser.parseString(Files.readString(file))
                .getAsJsonObject()
                .getAsJsonObject("resources")
                .get("includes");
        return includes.getAsJsonArray().asList().stream()
                .map(include ->
                        Pattern.compile(include.getAsJsonObject().get("pattern").getAsString()))
                .toList();
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
