package dev.winerr.maven;

import dev.winerr.generator.GenerationResult;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.emit.output.Leftovers;
import dev.winerr.generator.emit.output.OutputFile;
import dev.winerr.generator.emit.output.OutputFolders;
import dev.winerr.generator.emit.output.OutputWriter;
import dev.winerr.generator.emit.output.WriteFailure;
import dev.winerr.generator.emit.output.WrittenFile;
import dev.winerr.generator.source.Failures;
import dev.winerr.generator.source.SourceReader;
import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;
import org.sonatype.plexus.build.incremental.BuildContext;

/** The common part of the goals for generated files that are committed to the repository. */
@SuppressWarnings("NullAway.Init")
abstract class AbstractKeptMojo extends AbstractGeneratingMojo {
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
     * The folder of the committed Java sources.
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.outputDirectory", defaultValue = "${project.basedir}/src/main/java", required = true)
    private File outputDirectory;

    /**
     * The folder of the committed message bundles.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "winerr.resourceDirectory",
            defaultValue = "${project.basedir}/src/main/resources",
            required = true)
    private File resourceDirectory;

    /**
     * The folder of the committed reports; by default there are none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.reportDirectory")
    private @Nullable File reportDirectory;

    AbstractKeptMojo(RepositorySystem repositories, BuildContext ide) {
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
    final void run(DiagnosticLog log, Families families) throws MojoExecutionException, MojoFailureException {
        try {
            GenerationResult result = generate(families, new SourceReader(), log);
            List<OutputFile> kept = result.files().stream()
                    .filter(file -> reportDirectory != null || file.kind() != OutputFile.Kind.REPORT)
                    .toList();
            run(kept, Leftovers.in(folders(), kept), new OutputWriter(folders(), charset()));
        } catch (WriteFailure e) {
            throw cannotWrite(e);
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot read the committed files: " + Failures.reason(e), e);
        }
    }

    /**
     * Executes the goal.
     *
     * @param kept the files that should be committed
     * @param leftovers committed files that are no longer generated
     */
    abstract void run(List<OutputFile> kept, List<WrittenFile> leftovers, OutputWriter writer)
            throws IOException, MojoFailureException;
}
