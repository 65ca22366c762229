package dev.winerr.generator.header.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of headers as a distribution installs it.
 *
 * @param name what its fixture is called
 * @param root where the headers are
 * @param systemDirectories what else is looked through for includes, behind the compiler's own
 */
record HeaderSet(String name, Path root, List<Path> systemDirectories) {
    static final HeaderSet MINGW = new HeaderSet("mingw", Path.of("/usr/share/mingw-w64/include"), List.of());
    static final HeaderSet WINE = new HeaderSet(
            "wine", Path.of("/usr/include/wine/wine/windows"), List.of(Path.of("/usr/include/wine/wine/msvcrt")));

    boolean isInstalled() {
        return Files.isDirectory(root);
    }

    /** The paths of all headers below the root, with {@code /}, sorted. */
    List<String> headers() {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(f -> f.toString().endsWith(".h"))
                    .map(f -> root.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells one version of the headers from another by the names and sizes of all. */
    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String header : headers()) {
                String line = header + " " + Files.size(root.resolve(header)) + "\n";
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
