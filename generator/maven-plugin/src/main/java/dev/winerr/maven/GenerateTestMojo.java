package dev.winerr.maven;

import dev.winerr.generator.emit.output.OutputFolders;
import java.io.File;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.sonatype.plexus.build.incremental.BuildContext;

/**
 * Generates Java and message bundles for tests only, from headers and the pages that document them.
 *
 * @since 0.1.0
 */
@Mojo(name = "generate-test", defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES, threadSafe = true)
@SuppressWarnings("NullAway.Init")
public final class GenerateTestMojo extends AbstractGenerateMojo {
    /**
     * The folder of headers that need no configuration: every header and message file in it is a family, its folder is
     * its package, files with the same base name next to it are its pages, and a binding file next to it overrides any
     * of that.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "winerr.testSourceDirectory",
            defaultValue = "${project.basedir}/src/test/winerr",
            required = true)
    private File sourceDirectory;

    /**
     * The folder for generated Java sources. It is added to the compiler's test source roots.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "winerr.testOutputDirectory",
            defaultValue = "${project.build.directory}/generated-test-sources/winerr",
            required = true)
    private File outputDirectory;

    /**
     * The folder for message bundles. They are packaged with the test classes.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "winerr.testResourceDirectory",
            defaultValue = "${project.build.directory}/generated-test-resources/winerr",
            required = true)
    private File resourceDirectory;

    /**
     * The folder for reports.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "winerr.testReportDirectory",
            defaultValue = "${project.build.directory}/winerr-test",
            required = true)
    private File reportDirectory;

    /**
     * Whether tests are neither compiled nor run; then nothing is generated for them.
     *
     * @since 0.1.0
     */
    @Parameter(property = "maven.test.skip", defaultValue = "false")
    private boolean skipTests;

    /** Called by Maven. */
    @Inject
    public GenerateTestMojo(RepositorySystem repositories, BuildContext ide) {
        super(repositories, ide);
    }

    @Override
    File sourceDirectory() {
        return sourceDirectory;
    }

    @Override
    OutputFolders folders() {
        return new OutputFolders(outputDirectory.toPath(), resourceDirectory.toPath(), reportDirectory.toPath());
    }

    @Override
    boolean isSkipped() {
        return super.isSkipped() || skipTests;
    }

    @Override
    List<String> sourceRoots() {
        return project().getTestCompileSourceRoots();
    }

    @Override
    List<Resource> resources() {
        return project().getTestResources();
    }

    @Override
    String classes() {
        return project().getBuild().getTestOutputDirectory();
    }

    @Override
    void register() {
        project().addTestCompileSourceRoot(outputDirectory.getPath());
        resource(resourceDirectory, project().getTestResources()).ifPresent(project()::addTestResource);
    }
}
