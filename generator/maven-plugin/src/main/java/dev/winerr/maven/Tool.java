package dev.winerr.maven;

import dev.winerr.generator.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/** Identifies the plugin's code. Its version is not enough for a snapshot, or if users add dependencies. */
final class Tool {
    private Tool() {}

    /** The version, and the files on the plugin's class path with their sizes and times. */
    static String identity(PluginDescriptor plugin) throws IOException {
        StringBuilder identity = new StringBuilder(Version.NAME);
        List<Path> files = plugin.getArtifacts().stream()
                .map(artifact -> artifact.getFile().toPath())
                .toList();
        for (Path file : files) {
            identity.append('\n').append(identity(file));
        }
        return identity.toString();
    }

    private static String identity(Path file) throws IOException {
        if (Files.isRegularFile(file)) {
            return file + " " + Archives.identity(file);
        }
        // The classes of a module of the same build that is not packaged yet.
        try (Stream<Path> files = Files.walk(file)) {
            return files.filter(Files::isRegularFile)
                    .map(inside -> inside + " " + inside.toFile().length() + "-"
                            + inside.toFile().lastModified())
                    .sorted()
                    .collect(Collectors.joining("\n"));
        }
    }
}
