package dev.winerr.maven;

import dev.winerr.generator.emit.output.OutputFile;
import dev.winerr.generator.emit.output.OutputWriter;
import dev.winerr.generator.emit.output.WrittenFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.eclipse.aether.RepositorySystem;
import org.sonatype.plexus.build.incremental.BuildContext;

/**
 * Updates generated files that are committed to the repository, and removes those that are no longer generated, so that
 * {@code winerr:check} passes.
 *
 * @since 0.1.0
 */
@Mojo(name = "update", threadSafe = true)
public final class UpdateMojo extends AbstractKeptMojo {
    /** Called by Maven. */
    @Inject
    public UpdateMojo(RepositorySystem repositories, BuildContext ide) {
        super(repositories, ide);
    }

    @Override
    void run(List<OutputFile> kept, List<WrittenFile> leftovers, OutputWriter writer) throws IOException {
        List<Path> changed = writer.write(kept, leftovers);
        changed.forEach(file -> getLog().info(String.valueOf(file)));
        getLog().info(files(changed.size()) + " changed, of " + kept.size() + " kept");
    }
}
