package dev.winerr.generator.emit.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The accessibility checker axe-core: {@code npm install --global axe-core}. */
public final class Axe {
    /** An expression: its findings, an entry for each violated rule. */
    public static final String VIOLATIONS =
            "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations.map(broken =>"
                    + " `${broken.id}: ${broken.nodes.map(node => node.html).join(' ')}`))";

    private static final String FILE = "axe-core/axe.min.js";

    private Axe() {}

    /** The script to evaluate first; skips the test if it is not installed, unless {@code CI} is {@code true}. */
    public static String script() throws IOException {
        boolean isCi = Optional.ofNullable(System.getenv("CI")).orElse("").equals("true");
        Optional<Path> file = modules().map(folder -> folder.resolve(FILE)).filter(Files::isRegularFile);
        assumeTrue(isCi || file.isPresent(), "axe-core is not installed");
        return Files.readString(file.orElseThrow(() -> new IOException("axe-core is not installed"))) + "; 0";
    }

    private static Optional<Path> modules() throws IOException {
        try {
            Process npm = new ProcessBuilder("npm", "root", "--global").start();
            String folder = new String(npm.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder));
        } catch (IOException noNpm) {
            return Optional.empty();
        }
    }
}
