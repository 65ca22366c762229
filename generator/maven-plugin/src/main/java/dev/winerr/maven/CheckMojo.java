package dev.winerr.maven;

import dev.winerr.generator.GenerationResult;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.emit.output.Difference;
import dev.winerr.generator.emit.output.OutputFile;
import dev.winerr.generator.emit.output.OutputFolders;
import dev.winerr.generator.emit.output.OutputWriter;
import dev.winerr.generator.source.Failures;
import dev.winerr.generator.source.SourceReader;
import java.io.File;
import java.io.IOException;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Fails with the list of differences if generated files that are kept in the repository are not what their headers and pages
 * make. Writes nothing.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
@SuppressWarnings("NullAway.Init")
public final class CheckMojo extends AbstractGeneratingMojo {
    /**
     * The folder of headers that need no configuration, as for {@code winerr:generate}.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "winerr.sourceDirectory",
            defaultValue = "${project.basedir}/src/main/winerr",
            required = true)
    private File sourceDirectory;

    /**
     * The folder in which the generated Java sources are kept.
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.outputDirectory", defaultValue = "${project.basedir}/src/main/java", required = true)
    private File outputDirectory;

    /**
     * The folder in which the generated message bundles are kept.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "winerr.resourceDirectory",
            defaultValue = "${project.basedir}/src/main/resources",
            required = true)
    private File resourceDirectory;

    /**
     * The folder in which reports are kept; by default they are not.
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.reportDirectory")
    private @Nullable File reportDirectory;

    /** Made by Maven. */
    @Inject
    public CheckMojo(RepositorySystem repositories, BuildContext ide) {
        super(repositories, ide);
    }

    @Override
    File sourceDirectory() {
        return sourceDirectory;
    }

    @Override
    OutputFolders folders() {
        File reports = reportDirectory == null ? resourceDirectory : reportDirectory;
        return new OutputFolders(outputDirectory.toPath(), resourceDirectory.toPath(), reports.toPath());
    }

    @Override
    void run(DiagnosticLog log, Families families) throws MojoExecutionException, MojoFailureException {
        GenerationResult result = generate(families, new SourceReader(), log);
        List<OutputFile> kept = result.files().stream()
                .filter(file -> reportDirectory != null || file.kind() != OutputFile.Kind.REPORT)
                .toList();
        try {
            fail(new OutputWriter(folders(), charset()).compare(kept));
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot read what is kept: " + Failures.reason(e), e);
        }
        getLog().info("Up to date: " + files(kept.size()));
    }

    private void fail(List<Difference> differences) throws MojoFailureException {
        for (Difference difference : differences) {
            getLog().error(
                            difference.isMissing()
                                    ? difference.path() + " is missing"
                                    : difference.path() + ":[" + difference.line()
                                            + ",1] is not what its header and pages make");
        }
        if (!differences.isEmpty()) {
            throw new MojoFailureException("Out of date: " + files(differences.size())
                    + ", see above; run winerr:generate with the same folders");
        }
    }
}
