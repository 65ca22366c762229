package dev.winerr.generator.header.oracle;

import dev.winerr.generator.source.Digests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of headers as Debian installs it.
 *
 * @param name the name of its fixture
 * @param debianPackage the package that installs it
 * @param root the folder below which all headers belong to the set
 * @param directories the folders to search for includes after the compiler's own, in order
 */
record HeaderSet(String name, String debianPackage, Path root, List<Path> directories) {
    static final HeaderSet MINGW = mingw(Path.of("/usr/share/mingw-w64/include"));
    static final HeaderSet WINE = wine(Path.of("/usr/include/wine"));

    private static HeaderSet mingw(Path root) {
        return new HeaderSet("mingw", "mingw-w64-common", root, List.of(root));
    }

    private static HeaderSet wine(Path include) {
        Path root = include.resolve("wine");
        return new HeaderSet(
                "wine", "libwine-dev", root, List.of(root.resolve("windows"), root.resolve("msvcrt"), root, include));
    }

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

    /** A digest of a header, by which its versions are distinguished. */
    String digest(String header) {
        try {
            return Digests.of(Files.readAllBytes(root.resolve(header))).substring(0, 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The package and its version in Debian. */
    String version() {
        return ExternalPrograms.run(
                        Path.of("."), List.of("dpkg-query", "-W", "-f", "${Package} ${Version}", debianPackage))
                .out();
    }
}
