package dev.winerr.maven;

import dev.winerr.generator.InternalFailure;
import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.request.GenerationRequest;
import dev.winerr.generator.source.SourceReader;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;
import org.sonatype.plexus.build.incremental.BuildContext;

/** The common part of all goals that find the families of a project. */
abstract class AbstractFamilyMojo extends AbstractSettingsMojo {
    private final RepositorySystem repositories;
    private final BuildContext ide;
    private @Nullable Reporter reporter;

    /**
     * Whether to skip this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.skip", defaultValue = "false")
    private boolean skip;

    /**
     * Families that are not in the {@code sourceDirectory}, or that need other settings than the common ones. Each
     * names a binding file or a header, and may have all settings of the goal:
     *
     * <pre>{@code
     * <bindings>
     *   <binding>
     *     <file>../headers/imapi.properties</file>
     *   </binding>
     *   <binding>
     *     <header>dependency:com.acme:sdk-headers!/include/acmeerr.h</header>
     *     <package>com.acme.burn</package>
     *     <name>Acme</name>
     *     <docs>
     *       <doc>src/docs/acmeerr.md</doc>
     *       <doc>es=src/docs/acmeerr-castellano.md</doc>
     *     </docs>
     *   </binding>
     * </bindings>
     * }</pre>
     *
     * <p>Every path may also be {@code dependency:GROUP:ARTIFACT[:TYPE[:CLASSIFIER]]!/PATH}, for a file or folder in a jar or
     * zip that the plugin or the project depends on.
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable PlexusConfiguration bindings;

    /**
     * Whether the build fails if there is nothing to generate from.
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.failOnMissingSources", defaultValue = "false")
    private boolean failOnMissingSources;

    /**
     * Folders of headers that replace the {@code sourceDirectory}, each with patterns of the headers to include, as in
     * a {@code <resource>}:
     *
     * <pre>{@code
     * <sources>
     *   <source>
     *     <directory>src/main/winerr</directory>
     *   </source>
     *   <source>
     *     <directory>../sdk/include</directory>
     *     <includes>
     *       <include>burn/*err.h</include>
     *     </includes>
     *     <excludes>
     *       <exclude>old/</exclude>
     *     </excludes>
     *   </source>
     * </sources>
     * }</pre>
     *
     * <p>A header that has no codes and is included by another one is not a family.
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable List<Source> sources;

    AbstractFamilyMojo(RepositorySystem repositories, BuildContext ide) {
        this.repositories = repositories;
        this.ide = ide;
    }

    /** The folder of headers that need no configuration. */
    abstract File sourceDirectory();

    /** Whether to skip this goal. */
    boolean isSkipped() {
        return skip;
    }

    /** Executes the goal. */
    abstract void run(DiagnosticLog log, Families families) throws MojoExecutionException, MojoFailureException;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            getLog().info("Skipped");
            return;
        }
        try {
            executeInFolder();
        } catch (InvalidPathException e) {
            throw new MojoExecutionException(
                    "The locale of this process has no characters for the path " + e.getInput()
                            + "; set LC_ALL=C.UTF-8, or another locale in UTF-8, and start again",
                    e);
        } catch (RuntimeException | StackOverflowError e) {
            InternalFailure failure =
                    InternalFailure.of("running winerr:" + execution().getGoal(), e);
            getLog().error(failure.getMessage() + ": " + failure.detail());
            throw new MojoExecutionException(failure.getMessage(), failure);
        }
    }

    private void executeInFolder() throws MojoExecutionException, MojoFailureException {
        warnOfIgnoredExecutions();
        DiagnosticLog log = found();
        Pom pom = Pom.of(project(), session().getUserProperties());
        List<Binding> named = Binding.of(bindings);
        new Unknown(pom, log).report(configuration().elements(), parameters());
        named.forEach(binding -> new Unknown(pom, log).report(binding));
        Path folder = Path.of(project().getBuild().getDirectory(), "winerr-inputs");
        Artefacts artefacts =
                new Artefacts(repositories, session(), project(), execution().getPlugin());
        InputLocator places = new InputLocator(artefacts, new Archives(folder), log);
        run(log, Families.locate(pom, named, defaults(), sources(), places, log));
    }

    /** The parameters of all goals, because they may share one configuration. */
    private Set<String> parameters() {
        return execution().getMojoDescriptor().getPluginDescriptor().getMojos().stream()
                .flatMap(goal -> goal.getParameters().stream())
                .map(org.apache.maven.plugin.descriptor.Parameter::getName)
                .collect(Collectors.toSet());
    }

    /** The findings to report. */
    List<Diagnostic> reported(List<Diagnostic> found) throws MojoFailureException {
        return found;
    }

    /** The findings before anything is read. */
    DiagnosticLog found() {
        return new DiagnosticLog();
    }

    /** On the command line, Maven applies the settings of an execution only if the user names it. */
    private void warnOfIgnoredExecutions() {
        List<String> configured = Executions.configured(project(), execution());
        if (!configured.isEmpty()) {
            String goal = "winerr:" + execution().getGoal();
            getLog().warn("This run of " + goal + " ignores the configuration of executions in the POM; to use it:  "
                    + configured.stream().map(id -> "mvn " + goal + "@" + id).collect(Collectors.joining(", ")));
        }
    }

    private List<Source> sources() throws MojoFailureException {
        if (sources == null || sources.isEmpty()) {
            return List.of(new Source(sourceDirectory()));
        } else if (sources.stream().anyMatch(source -> !source.hasDirectory())) {
            throw new MojoFailureException("A <source> has no <directory>; specify the folder of its headers");
        }
        return sources;
    }

    /** The requests, if their settings are valid. */
    List<GenerationRequest> requests(Families families, SourceReader sources, DiagnosticLog log)
            throws MojoFailureException {
        List<GenerationRequest> requests = log.hasErrors() ? List.of() : families.requests(sources);
        reporter().report(reported(log.sorted()), sources.files());
        if (log.hasErrors()) {
            throw new MojoFailureException("The configuration has errors, see above");
        }
        if (requests.isEmpty()) {
            String nothing = "There is no header or message file in " + sourceDirectory() + ", and the POM names none";
            if (failOnMissingSources) {
                throw new MojoFailureException(nothing);
            }
            getLog().info(nothing);
        }
        return requests;
    }

    /** Everything that affects the result besides the families. */
    String options() {
        return String.valueOf(failOnMissingSources);
    }

    Reporter reporter() {
        if (reporter == null) {
            reporter = new Reporter(getLog(), ide);
        }
        return reporter;
    }

    BuildContext ide() {
        return ide;
    }
}
