package dev.winerr.generator.emit.template;

import dev.winerr.generator.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The built-in templates, from the project's folder {@code templates}. */
public final class BuiltInTemplates {
    /** Their paths, because a jar on the module path cannot be listed. A test compares this list with the folder. */
    static final List<String> PATHS = List.of(
            "csv/__name__.csv.mustache",
            "html/__name__/_script.mustache",
            "html/__name__/_style.mustache",
            "html/__name__/_words.mustache",
            "html/__name__/reference.html.mustache",
            "java/__name__.java.mustache",
            "java/__name__Code.java.mustache",
            "java/__name__Codes.java.mustache",
            "java/__name__Family.java.mustache",
            "java/__name__Values.java.mustache",
            "java/_enum.mustache",
            "java/_javadoc.mustache",
            "java/_lookup.mustache",
            "java/_provenance.mustache",
            "java/package-info.java.mustache",
            "json/__name__.json.mustache",
            "resources/META-INF/native-image/dev.winerr/__qualified__/resource-config.json.mustache",
            "resources/__name__Messages__locale__.properties.mustache",
            "resources/__name__Pages.properties.mustache");

    private static final String NAME = "<winerr>/";
    private static final String FOLDER = "/dev/winerr/generator/templates/";

    private BuiltInTemplates() {}

    /** Reads all built-in templates. */
    public static TemplateSet read() {
        return TemplateSet.of(PATHS.stream()
                .map(BuiltInTemplates::read)
                .collect(Collectors.toMap(Template::path, Function.identity())));
    }

    /** Whether a template is a built-in one, rather than another with the same path. */
    public static boolean has(Template template) {
        return template.source().name().startsWith(NAME);
    }

    private static Template read(String path) {
        try (InputStream in = BuiltInTemplates.class.getResourceAsStream(FOLDER + path)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Template(path, new SourceFile(NAME + path, text));
        } catch (IOException e) {
            throw new UncheckedIOException("the jar is incomplete", e);
        }
    }
}
