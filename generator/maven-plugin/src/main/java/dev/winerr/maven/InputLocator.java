package dev.winerr.maven;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.source.Failures;
import dev.winerr.generator.source.Span;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.model.Dependency;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/**
 * Finds inputs outside the project: {@code dependency:GROUP:ARTIFACT!/PATH} is in an artefact that the plugin or the
 * project depends on, {@code classpath:PATH} on the class path of the plugin. Everything else is a path.
 */
final class InputLocator {
    private static final String DEPENDENCY = "dependency:";
    private static final String CLASS_PATH = "classpath:";
    private static final Pattern ADDRESS = Pattern.compile("([^:!]+:[^:!]+(?::[^:!]+){0,2})!/?(.*)");

    private final Artefacts artefacts;
    private final Archives archives;
    private final DiagnosticLog log;

    InputLocator(Artefacts artefacts, Archives archives, DiagnosticLog log) {
        this.artefacts = artefacts;
        this.archives = archives;
        this.log = log;
    }

    /** The path of an input; unchanged if it is a path already, or invalid. */
    String locate(String spelt, Span span) {
        if (spelt.startsWith(DEPENDENCY)) {
            return inDependency(spelt.substring(DEPENDENCY.length()), span).orElse(spelt);
        } else if (spelt.startsWith(CLASS_PATH)) {
            return onClassPath(spelt.substring(CLASS_PATH.length()).replaceFirst("^/", ""), span)
                    .orElse(spelt);
        }
        return spelt;
    }

    private Optional<String> inDependency(String address, Span span) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            log.add(PomDiagnostic.MALFORMED, span, address);
            return Optional.empty();
        }
        String coordinates = parts.group(1);
        Optional<Dependency> declared = artefacts.declared(coordinates);
        if (declared.isEmpty()) {
            log.add(PomDiagnostic.UNKNOWN_DEPENDENCY, span, coordinates);
            return Optional.empty();
        }
        try {
            return inside(artefacts.file(declared.get()), parts.group(2), span);
        } catch (ArtifactResolutionException e) {
            log.add(PomDiagnostic.UNRESOLVED, span, coordinates, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<String> inside(Path artefact, String path, Span span) {
        try {
            Path file = archives.unpack(artefact).resolve(path).normalize();
            if (Files.exists(file)) {
                return Optional.of(file.toString());
            }
            log.add(PomDiagnostic.NOT_INSIDE, span, path, artefact);
        } catch (IOException e) {
            log.add(PomDiagnostic.NOT_AN_ARCHIVE, span, artefact, Failures.reason(e));
        }
        return Optional.empty();
    }

    private Optional<String> onClassPath(String path, Span span) {
        URL url = InputLocator.class.getClassLoader().getResource(path);
        if (url == null) {
            log.add(PomDiagnostic.NOT_ON_CLASS_PATH, span, path);
            return Optional.empty();
        }
        try {
            if (url.openConnection() instanceof JarURLConnection jar) {
                return inside(Path.of(jar.getJarFileURL().toURI()), path, span);
            }
            return Optional.of(Path.of(url.toURI()).toString());
        } catch (IOException | URISyntaxException e) {
            log.add(PomDiagnostic.NOT_ON_CLASS_PATH, span, path);
            return Optional.empty();
        }
    }
}
