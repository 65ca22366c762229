package dev.winerr.generator.request;

import dev.winerr.generator.diag.DiagnosticLog;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;

/** The class path beside us, of the command as well as of a build's plugin: {@code classpath:PATH} is a folder on it. */
public final class ClassPath {
    private static final String SCHEME = "classpath:";

    private ClassPath() {}

    /** Whether a folder was spelt as one on the class path. */
    public static boolean has(String spelt) {
        return spelt.startsWith(SCHEME);
    }

    /** The path on the class path that was spelt. */
    public static String path(String spelt) {
        return spelt.substring(SCHEME.length()).replaceFirst("^/+", "").replaceFirst("/+$", "");
    }

    /** The folder, or the jar that it is in; nothing, and an entry in the log, if there is none. */
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
            // Reported below: what cannot be opened is as good as not there.
        }
        log.add(RequestDiagnostic.NOT_ON_CLASS_PATH, value.span(), path(value.text()));
        return Optional.empty();
    }
}
