package dev.winerr.maven;

import dev.winerr.generator.request.Settings;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The text of a project's POM, for diagnostics to point at what somebody wrote there. */
final class Pom {
    private static final String PLUGIN = "<artifactId>winerr-maven-plugin</artifactId>";

    private final Path folder;
    private final SourceFile text;

    private Pom(Path folder, SourceFile text) {
        this.folder = folder;
        this.text = text;
    }

    static Pom of(MavenProject project) {
        Path folder = project.getBasedir().toPath().toAbsolutePath();
        return new Pom(folder, read(project.getFile(), folder));
    }

    private static SourceFile read(@Nullable File pom, Path folder) {
        Path file = pom == null ? folder.resolve("pom.xml") : pom.toPath().toAbsolutePath();
        try {
            return new SourceFile(file.toString(), Files.readString(file));
        } catch (IOException e) {
            // Maven has read it; where it is gone or no UTF-8, its name has to do.
            return new SourceFile(file.toString(), "");
        }
    }

    /** The folder that relative paths in it start from. */
    Path folder() {
        return folder;
    }

    /** A path as it would stand in it. */
    Path spelt(Path path) {
        return path.startsWith(folder) ? folder.relativize(path) : path;
    }

    /** The settings that a binding has in it. */
    Settings settings(Binding binding, Places places) {
        Settings settings = new Settings(start(), folder);
        binding.values()
                .forEach((key, values) -> values.forEach(value -> {
                    Span span = spanOf(value);
                    settings.add(key, key.isPath() ? located(value, span, places) : value, span);
                }));
        return settings;
    }

    /** A page may have its language and an equals sign in front. */
    private static String located(String value, Span span, Places places) {
        int start = value.matches("[A-Za-z0-9_-]+=.*") ? value.indexOf('=') + 1 : 0;
        return value.substring(0, start) + places.locate(value.substring(start), span);
    }

    /** Where a value stands; the plugin, if the value comes from a property or another POM. */
    Span spanOf(String value) {
        int plugin = Math.max(0, text.text().indexOf(PLUGIN));
        int element = text.text().indexOf(">" + value + "<", plugin);
        return element < 0 ? start() : text.span(element + 1, element + 1 + value.length());
    }

    /** Where the plugin stands. */
    Span start() {
        int plugin = text.text().indexOf(PLUGIN);
        return plugin < 0 ? text.start() : text.span(plugin, plugin + PLUGIN.length());
    }
}
