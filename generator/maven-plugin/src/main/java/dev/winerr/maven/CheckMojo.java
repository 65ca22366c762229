package dev.winerr.maven;

import dev.winerr.generator.emit.output.Difference;
import dev.winerr.generator.emit.output.OutputFile;
import dev.winerr.generator.emit.output.OutputWriter;
import dev.winerr.generator.emit.output.WrittenFile;
import java.io.IOException;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.eclipse.aether.RepositorySystem;
import org.sonatype.plexus.build.incremental.BuildContext;

/**
 * Fails with the list of differences if generated files that are committed to the repository differ from what would be
 * generated from their headers and pages. Writes nothing.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractKeptMojo {
    /** Called by Maven. */
    @Inject
    public CheckMojo(RepositorySystem repositories, BuildContext ide) {
        super(repositories, ide);
    }

    @Override
    void run(List<OutputFile> kept, List<WrittenFile> leftovers, OutputWriter writer)
            throws IOException, MojoFailureException {
        List<Difference> differences = writer.compare(kept);
        for (Difference difference : differences) {
            getLog().error(
                            difference.isMissing()
                                    ? difference.path() + " is missing"
                                    : difference.path() + ":[" + difference.line()
                                            + ",1] differs from what its header and pages generate");
        }
        leftovers.forEach(file -> getLog().error(file.path() + " is left over: it is no longer generated"));
        int count = differences.size() + leftovers.size();
        if (count > 0) {
            throw new MojoFailureException(
                    "Out of date: " + files(count) + ", see above; to update them, run " + update());
        }
        getLog().info("Up to date: " + files(kept.size()));
    }

    private String update() {
        String id = execution().getExecutionId();
        return "mvn winerr:update" + (id.equals("default-cli") ? "" : "@" + id);
    }
}
