package dev.winerr.maven;

import dev.winerr.generator.request.Key;
import dev.winerr.generator.request.Settings;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The text of a project's POM, which diagnostics refer to. */
final class Pom {
    private static final String PLUGIN = "<artifactId>winerr-maven-plugin</artifactId>";

    private final Path folder;
    private final SourceFile text;
    private final List<SourceFile> parents;
    private final Map<String, String> userProperties;

    private Pom(Path folder, SourceFile text, List<SourceFile> parents, Map<String, String> userProperties) {
        this.folder = folder;
        this.text = text;
        this.parents = parents;
        this.userProperties = userProperties;
    }

    static Pom of(MavenProject project) {
        return of(project, Map.of());
    }

    /**
     * Reads the POM of a project.
     *
     * @param userProperties the properties set by {@code -D} on Maven's command line
     */
    static Pom of(MavenProject project, Map<String, String> userProperties) {
        Path folder = project.getBasedir().toPath().toAbsolutePath();
        List<SourceFile> parents = new ArrayList<>();
        for (MavenProject at = project.getParent(); at != null; at = at.getParent()) {
            if (at.getFile() != null) {
                parents.add(read(at.getFile(), folder));
            }
        }
        return new Pom(folder, read(project.getFile(), folder), parents, userProperties);
    }

    private static SourceFile read(@Nullable File pom, Path folder) {
        Path file = pom == null ? folder.resolve("pom.xml") : pom.toPath().toAbsolutePath();
        try {
            return new SourceFile(file.toString(), Files.readString(file));
        } catch (IOException e) {
            // Maven has read it. If it was deleted or is not UTF-8, diagnostics show only its name.
            return new SourceFile(file.toString(), "");
        }
    }

    /** The folder that relative paths in the POM are resolved against. */
    Path folder() {
        return folder;
    }

    /** A path as it would be written in the POM. */
    Path spelt(Path path) {
        return path.startsWith(folder) ? folder.relativize(path) : path;
    }

    /** The settings of a binding. */
    Settings settings(Binding binding, InputLocator places) {
        Settings settings = new Settings(start(), folder);
        binding.values().forEach((key, values) -> {
            if (values.isEmpty()) {
                settings.addLine(key, "", start());
            }
            values.forEach(value -> {
                Span span = spanOf(key, value);
                settings.add(key, key.isPath() ? located(value, span, places) : value, span);
            });
        });
        return settings;
    }

    /** The path of an input. That of a page may be preceded by its language and an equals sign. */
    private static String located(String value, Span span, InputLocator places) {
        int start = value.matches("[A-Za-z0-9_-]+=.*") ? value.indexOf('=') + 1 : 0;
        return value.substring(0, start) + places.locate(value.substring(start), span);
    }

    /** The position of a setting's value: on the command line, in this POM or in a parent; otherwise unknown. */
    private Span spanOf(Key key, String value) {
        String property = "-Dwinerr." + key.word();
        String given = userProperties.get(property.substring(2));
        if (given != null && given.contains(value)) {
            SourceFile argument = new SourceFile(property, property + "=" + given);
            int start = argument.text().indexOf(value, property.length());
            return argument.span(start, start + value.length());
        }
        if (value.isEmpty()) {
            return spanOfElement(key.word());
        }
        return Stream.concat(Stream.of(text), parents.stream())
                .flatMap(pom -> find(value, pom).stream())
                .findFirst()
                .orElseGet(() -> {
                    String start = "<" + key.word() + ">";
                    SourceFile shown = new SourceFile("(a property or a POM)", start + value + "</" + key.word() + ">");
                    return shown.span(start.length(), start.length() + value.length());
                });
    }

    /** The position of a value; that of the plugin, if the value comes from a property or another POM. */
    Span spanOf(String value) {
        return find(value, text).orElseGet(this::start);
    }

    /** The start of an element in the plugin's configuration, in this POM or in a parent. */
    Span spanOfElement(String name) {
        return Stream.concat(Stream.of(text), parents.stream())
                .flatMap(pom -> findElement(name, pom).stream())
                .findFirst()
                .orElseGet(this::start);
    }

    private static Optional<Span> findElement(String name, SourceFile pom) {
        int plugin = pom.text().indexOf(PLUGIN);
        Matcher element = Pattern.compile("<" + Pattern.quote(name) + "[\\s/>]").matcher(pom.text());
        return plugin >= 0 && element.find(plugin)
                ? Optional.of(pom.span(element.start(), element.start() + 1 + name.length()))
                : Optional.empty();
    }

    private static Optional<Span> find(String value, SourceFile pom) {
        int plugin = Math.max(0, pom.text().indexOf(PLUGIN));
        int element = pom.text().indexOf(">" + value + "<", plugin);
        return element < 0 ? Optional.empty() : Optional.of(pom.span(element + 1, element + 1 + value.length()));
    }

    /** The position of the plugin. */
    Span start() {
        int plugin = text.text().indexOf(PLUGIN);
        return plugin < 0 ? text.start() : text.span(plugin, plugin + PLUGIN.length());
    }
}
