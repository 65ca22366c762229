package dev.winerr.maven;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/** Knows which Java a project is compiled for. */
final class JavaRelease {
    /** The oldest that generated code and the runtime can be compiled for and run on. */
    static final int NEEDED = 17;

    private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";
    private static final Pattern NUMBER = Pattern.compile("(?:1\\.)?(\\d+)");

    private JavaRelease() {}

    /** The release, as far as the project says one. */
    static OptionalInt of(MavenProject project) {
        Plugin compiler = project.getBuild().getPluginsAsMap().get(COMPILER);
        String configuration = compiler == null ? "" : String.valueOf(compiler.getConfiguration());
        return Stream.of("release", "target", "source")
                .flatMap(word -> Stream.of(element(configuration, word), property(project, word)))
                .flatMap(Optional::stream)
                .map(NUMBER::matcher)
                .filter(Matcher::matches)
                .mapToInt(number -> Integer.parseInt(number.group(1)))
                .findFirst();
    }

    /** Maven's trees of XML print themselves as XML; their class is not the same in every Maven. */
    private static Optional<String> element(String configuration, String word) {
        Matcher element = Pattern.compile("<" + word + ">\\s*([^<]*?)\\s*</").matcher(configuration);
        return element.find() ? Optional.of(element.group(1)) : Optional.empty();
    }

    private static Optional<String> property(MavenProject project, String word) {
        return Optional.ofNullable(project.getProperties().getProperty("maven.compiler." + word));
    }
}
