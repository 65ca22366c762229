package dev.winerr.maven;

import java.io.File;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Generates Java and message bundles of headers and the pages that document them.
 *
 * @since 0.1.0
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
@SuppressWarnings("NullAway.Init")
public final class GenerateMojo extends AbstractGenerateMojo {
    /**
     * The folder that Java sources go to. It is compiled.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "winerr.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/winerr",
            required = true)
    private File outputDirectory;

    /**
     * The folder that message bundles go to. They are packed with the classes.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "winerr.resourceDirectory",
            defaultValue = "${project.build.directory}/generated-resources/winerr",
            required = true)
    private File resourceDirectory;

    /**
     * The folder that reports go to.
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.reportDirectory", defaultValue = "${project.build.directory}/winerr", required = true)
    private File reportDirectory;

    /** Made by Maven. */
    public GenerateMojo() {}

    @Override
    File sources() {
        return outputDirectory;
    }

    @Override
    File resources() {
        return resourceDirectory;
    }

    @Override
    File reports() {
        return reportDirectory;
    }

    @Override
    void register() {
        project.addCompileSourceRoot(outputDirectory.getPath());
        Resource resource = new Resource();
        resource.setDirectory(resourceDirectory.getPath());
        project.addResource(resource);
    }
}
