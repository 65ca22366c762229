package dev.winerr.maven;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.emit.output.OutputFolders;
import dev.winerr.generator.source.Span;
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
 * Generates Java and message bundles from headers and the pages that document them.
 *
 * @since 0.1.0
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
@SuppressWarnings("NullAway.Init")
public final class GenerateMojo extends AbstractGenerateMojo {
    /**
     * The folder of headers that need no configuration: every header and message file in it is a family, its folder is
     * its package, files with the same base name next to it are its pages, and a binding file next to it overrides any
     * of that.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "winerr.sourceDirectory",
            defaultValue = "${project.basedir}/src/main/winerr",
            required = true)
    private File sourceDirectory;

    /**
     * The folder for generated Java sources. It is added to the compiler's source roots.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "winerr.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/winerr",
            required = true)
    private File outputDirectory;

    /**
     * The folder for message bundles. They are packaged with the classes.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "winerr.resourceDirectory",
            defaultValue = "${project.build.directory}/generated-resources/winerr",
            required = true)
    private File resourceDirectory;

    /**
     * The folder for reports.
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.reportDirectory", defaultValue = "${project.build.directory}/winerr", required = true)
    private File reportDirectory;

    /** Called by Maven. */
    @Inject
    public GenerateMojo(RepositorySystem repositories, BuildContext ide) {
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
    List<Resource> resources() {
        return project().getResources();
    }

    @Override
    String classes() {
        return project().getBuild().getOutputDirectory();
    }

    /** Warns of an old Java release; only in this goal, because the warning would be the same for tests. */
    @Override
    DiagnosticLog found() {
        DiagnosticLog log = new DiagnosticLog();
        Span plugin = Pom.of(project()).start();
        JavaRelease java = new JavaRelease(project(), session().getUserProperties());
        java.configured().stream()
                .filter(release -> release < JavaRelease.NEEDED)
                .forEach(release -> log.add(PomDiagnostic.OLD_JAVA, plugin, release));
        java.oldByDefault().ifPresent(version -> log.add(PomDiagnostic.OLD_JAVA_BY_DEFAULT, plugin, version));
        return log;
    }

    @Override
    void register() {
        project().addCompileSourceRoot(outputDirectory.getPath());
        resource(resourceDirectory, project().getResources()).ifPresent(project()::addResource);
    }
}
