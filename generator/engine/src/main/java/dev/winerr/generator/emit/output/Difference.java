package dev.winerr.generator.emit.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file that differs from what would be generated.
 *
 * @param path the file
 * @param line the first line that differs, counted from 1; 0 if the file does not exist
 */
public record Difference(Path path, int line) {

    /** Line endings are ignored, because version control may change them. */
    static Optional<Difference> between(Path path, byte[] wanted) throws IOException {
        if (!Files.isRegularFile(path)) {
            return Optional.of(new Difference(path, 0));
        }
        List<String> expected = lines(wanted);
        List<String> actual = lines(Files.readAllBytes(path));
        for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            if (i >= expected.size() || i >= actual.size() || !expected.get(i).equals(actual.get(i))) {
                return Optional.of(new Difference(path, i + 1));
            }
        }
        return Optional.empty();
    }

    /** Whether the file does not exist. */
    public boolean isMissing() {
        return line == 0;
    }

    /** The raw bytes of lines; their encoding does not matter. */
    private static List<String> lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).lines().toList();
    }
}
