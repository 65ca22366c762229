package dev.winerr.maven;

import dev.winerr.generator.FamilyResult;
import dev.winerr.generator.GenerationRequest;
import dev.winerr.generator.GenerationResult;
import dev.winerr.generator.Generator;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.Severity;
import dev.winerr.generator.emit.output.OutputFolders;
import dev.winerr.generator.emit.output.OutputWriter;
import dev.winerr.generator.source.SourceReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What the goals that generate have in common. */
@SuppressWarnings("NullAway.Init")
abstract class AbstractGenerateMojo extends AbstractMojo {
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    protected MavenProject project;

    /**
     * Whether nothing is generated.
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.skip", defaultValue = "false")
    private boolean skip;

    /**
     * The families to generate.
     *
     * @since 0.1.0
     */
    @Parameter
    private List<Binding> bindings;

    /** The folder that Java sources go to. */
    abstract File sources();

    /** The folder that resources go to. */
    abstract File resources();

    /** The folder that reports go to. */
    abstract File reports();

    /** Makes the build compile and pack what is there. */
    abstract void register();

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (!skip) {
            generate();
        }
        register();
    }

    private void generate() throws MojoExecutionException, MojoFailureException {
        SourceReader reader = new SourceReader();
        DiagnosticLog log = new DiagnosticLog();
        List<GenerationRequest> requests = new Families(Pom.of(project), reader, log).requests(bindings, new Binding());
        new Reporter(getLog()).report(log.sorted());
        failIf(log.hasErrors());
        GenerationResult result = new Generator(reader).generate(requests);
        new Reporter(getLog()).report(result.diagnostics());
        failIf(result.has(Severity.ERROR));
        result.families().stream().map(FamilyResult::summary).forEach(getLog()::info);
        write(result);
    }

    private static void failIf(boolean wrong) throws MojoFailureException {
        if (wrong) {
            throw new MojoFailureException("the inputs of winerr have errors, see above");
        }
    }

    private void write(GenerationResult result) throws MojoExecutionException {
        OutputFolders folders = new OutputFolders(
                sources().toPath(), resources().toPath(), reports().toPath());
        try {
            List<Path> written = new OutputWriter(folders).write(result.files());
            getLog().info(written.size() + " of " + result.files().size() + " files written");
        } catch (IOException e) {
            throw new MojoExecutionException("cannot write what was generated: " + e.getMessage(), e);
        }
    }
}
