package dev.winerr.generator;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The locations of files in the project, relative to a module's folder, in which tests run. */
public final class Repository {
    /** The root of the project. */
    public static final Path ROOT = Path.of("../..");

    private Repository() {}

    /**
     * An optional file next to the project; the test is skipped if it is missing.
     *
     * @param path its path, such as {@code seed/page.txt}
     */
    public static Path shared(String path) {
        Path file = ROOT.resolve("../shared").resolve(path);
        assumeTrue(Files.exists(file), "needs ../shared/" + path);
        return file;
    }
}
