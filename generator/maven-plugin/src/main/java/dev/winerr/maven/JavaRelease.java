package dev.winerr.maven;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;

/** The Java release that a project is compiled for. */
final class JavaRelease {
    /** The oldest release that generated code and the runtime support. */
    static final int NEEDED = 17;

    /** Since version 4, the compiler plugin's default is the Java version that it runs on. */
    private static final Pattern OLD_DEFAULT = Pattern.compile("[23]\\..*");

    /** Before version 3.6, the compiler plugin does not support releases. */
    private static final Pattern WITHOUT_RELEASE = Pattern.compile("2\\..*|3\\.[0-5](\\..*)?");

    private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";
    private static final Pattern NUMBER = Pattern.compile("(?:1\\.)?(\\d+)");

    private final MavenProject project;
    private final Map<String, String> userProperties;

    /**
     * Creates the Java release of a project.
     *
     * @param userProperties the properties set by {@code -D} on Maven's command line, which take precedence over those
     *     of POMs
     */
    JavaRelease(MavenProject project, Map<String, String> userProperties) {
        this.project = project;
        this.userProperties = userProperties;
    }

    /** The release, if it is configured in a way that this version of the compiler plugin supports. */
    OptionalInt configured() {
        String configuration = compiler().map(JavaRelease::configuration).orElse("");
        return Stream.of("release", "target", "source")
                .filter(word -> !word.equals("release")
                        || !WITHOUT_RELEASE.matcher(version()).matches())
                .flatMap(word -> Stream.of(element(configuration, word), property(word)))
                .flatMap(Optional::stream)
                .map(NUMBER::matcher)
                .filter(Matcher::matches)
                .mapToInt(number -> Integer.parseInt(number.group(1)))
                .findFirst();
    }

    /** The version of the compiler plugin if no release is configured and the default of this version is too old. */
    Optional<String> oldByDefault() {
        return Optional.of(version())
                .filter(version -> OLD_DEFAULT.matcher(version).matches())
                .filter(version -> configured().isEmpty());
    }

    private String version() {
        return compiler().map(Plugin::getVersion).orElse("");
    }

    private Optional<Plugin> compiler() {
        return Optional.ofNullable(project.getBuild().getPluginsAsMap().get(COMPILER));
    }

    /** Maven's XML trees print themselves as XML; their class differs between versions of Maven. */
    private static String configuration(Plugin compiler) {
        Stream<Object> executions = compiler.getExecutions().stream()
                .filter(execution -> execution.getGoals().contains("compile"))
                .map(PluginExecution::getConfiguration);
        return Stream.concat(executions, Stream.ofNullable(compiler.getConfiguration()))
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private static Optional<String> element(String configuration, String word) {
        Matcher element = Pattern.compile("<" + word + ">\\s*([^<]*?)\\s*</").matcher(configuration);
        return element.find() ? Optional.of(element.group(1)) : Optional.empty();
    }

    private Optional<String> property(String word) {
        String name = "maven.compiler." + word;
        return Optional.ofNullable(
                userProperties.getOrDefault(name, project.getProperties().getProperty(name)));
    }
}
