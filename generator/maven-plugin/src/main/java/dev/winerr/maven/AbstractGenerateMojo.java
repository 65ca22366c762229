package dev.winerr.maven;

import dev.winerr.generator.GenerationResult;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.emit.output.WriteFailure;
import dev.winerr.generator.incremental.IncrementalOutput;
import dev.winerr.generator.source.Failures;
import dev.winerr.generator.source.SourceReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;

/** What the goals that write have in common. */
@SuppressWarnings("NullAway.Init")
abstract class AbstractGenerateMojo extends AbstractGeneratingMojo {
    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    AbstractGenerateMojo(RepositorySystem repositories, BuildContext ide) {
        super(repositories, ide);
    }

    /** Makes the build compile and pack what is there. */
    abstract void register();

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        super.execute();
        register();
    }

    @Override
    final void run(DiagnosticLog log, Families families) throws MojoExecutionException, MojoFailureException {
        try {
            String options = String.join("\n", Tool.identity(plugin), options(), families.options());
            IncrementalOutput output = new IncrementalOutput(state(), options, folders());
            if (!log.hasErrors() && output.isUpToDate()) {
                getLog().info("Up to date");
                return;
            }
            update(output, families, log);
        } catch (WriteFailure e) {
            Pom pom = Pom.of(project());
            reporter()
                    .report(
                            List.of(e.diagnostic(
                                    pom.start(), folders().sources().toString(), pom::spelt)),
                            List.of());
            throw new MojoExecutionException("Cannot write what was generated, see above", e);
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot write what was generated: " + Failures.reason(e), e);
        }
    }

    private void update(IncrementalOutput output, Families families, DiagnosticLog log)
            throws IOException, MojoFailureException {
        SourceReader sources = new SourceReader();
        GenerationResult result = generate(families, sources, log);
        List<Path> changed = output.update(result.files(), sources, charset());
        changed.forEach(file -> ide().refresh(file.toFile()));
        getLog().info(files(changed.size()) + " changed, of " + result.files().size() + " generated");
    }

    private Path state() {
        String name = execution().getGoal() + "-" + execution().getExecutionId();
        return Path.of(project().getBuild().getDirectory(), "maven-status", "winerr-maven-plugin", name);
    }

    /**
     * A resource folder, unless it is one already. To be added by the project's own methods: in Maven 4 the lists of its
     * build are copies.
     */
    static Optional<Resource> resource(File folder, List<Resource> known) {
        if (known.stream().anyMatch(resource -> new File(resource.getDirectory()).equals(folder))) {
            return Optional.empty();
        }
        Resource resource = new Resource();
        resource.setDirectory(folder.getPath());
        return Optional.of(resource);
    }
}
