package dev.winerr.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The other Java installations of this machine. */
final class InstalledJava {
    private InstalledJava() {}

    /** The home of the newest one, if it is newer than the one that runs the tests. */
    static Optional<Path> newest() throws IOException {
        Path here = Path.of(System.getProperty("java.home"));
        try (Stream<Path> siblings = Files.list(here.resolveSibling(""))) {
            return Stream.concat(
                            Stream.of("JAVA_HOME_25", "JAVA_HOME_25_X64")
                                    .map(System::getenv)
                                    .filter(Objects::nonNull)
                                    .map(Path::of),
                            siblings)
                    .filter(home -> version(home) > Runtime.version().feature())
                    .max(Comparator.comparing(InstalledJava::version));
        }
    }

    /** The version in the file {@code release} of an installation; 0 if there is none. */
    private static int version(Path home) {
        Properties release = new Properties();
        try (Reader file = Files.newBufferedReader(home.resolve("release"))) {
            release.load(file);
            return Runtime.Version.parse(release.getProperty("JAVA_VERSION", "").replace("\"", ""))
                    .feature();
        } catch (IOException | IllegalArgumentException e) {
            return 0;
        }
    }
}
