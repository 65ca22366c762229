package dev.winerr.generator.request;

import dev.winerr.generator.diag.DiagnosticLog;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The class path of the running program, that is, of the command or of the Maven plugin: {@code classpath:PATH} is a
 * folder on it.
 */
public final class ClassPath {
    private static final String SCHEME = "classpath:";

    private ClassPath() {}

    /** Whether a path is of the form {@code classpath:PATH}. */
    public static boolean has(String spelt) {
        return spelt.startsWith(SCHEME);
    }

    /** The path on the class path, without its prefix. */
    public static String path(String spelt) {
        return spelt.substring(SCHEME.length()).replaceFirst("^/+", "").replaceFirst("/+$", "");
    }

    /** The folder, or the jar that contains it; empty, with an entry in the log, if there is none. */
    static Optional<Input> find(Settings.Value value, DiagnosticLog log) {
        URL url = ClassPath.class.getClassLoader().getResource(path(value.text()));
        try {
            if (url != null) {
                boolean inJar = url.openConnection() instanceof JarURLConnection;
                URL file = inJar ? ((JarURLConnection) url.openConnection()).getJarFileURL() : url;
                Path path = Path.of(file.toURI());
                return Optional.of(new Input(path, value.text(), path, value.span()));
            }
        } catch (IOException | URISyntaxException e) {
            // Reported below: what cannot be opened is treated as missing.
        }
        log.add(RequestDiagnostic.NOT_ON_CLASS_PATH, value.span(), path(value.text()));
        return Optional.empty();
    }
}
