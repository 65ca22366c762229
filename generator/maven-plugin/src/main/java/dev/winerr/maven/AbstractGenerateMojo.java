package dev.winerr.maven;

import dev.winerr.generator.GenerationResult;
import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.emit.output.ModuleProviders;
import dev.winerr.generator.emit.output.OutputFile;
import dev.winerr.generator.emit.output.WriteFailure;
import dev.winerr.generator.incremental.IncrementalOutput;
import dev.winerr.generator.source.Failures;
import dev.winerr.generator.source.SourceReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.sonatype.plexus.build.incremental.BuildContext;

/** The common part of the goals that generate sources. */
@SuppressWarnings("NullAway.Init")
abstract class AbstractGenerateMojo extends AbstractGeneratingMojo {
    /** The file name of a family's reference page. */
    static final String REFERENCE = "reference.html";

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    AbstractGenerateMojo(RepositorySystem repositories, BuildContext ide) {
        super(repositories, ide);
    }

    /** Adds the generated files to the build. */
    abstract void register();

    /** The resource folders that are packaged together with generated files. */
    abstract List<Resource> resources();

    /** The output folder of the compiler. */
    abstract String classes();

    /** The compiled and copied versions of generated files in the compiler's output folder. */
    private CompiledFiles compiled() {
        Stream<String> roots = Stream.of(
                        sourceRoots().stream(),
                        resources().stream().map(Resource::getDirectory),
                        Stream.of(folders().sources(), folders().resources()).map(Path::toString))
                .flatMap(Function.identity());
        return new CompiledFiles(
                Path.of(classes()), roots.distinct().map(Path::of).toList());
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        super.execute();
        register();
    }

    @Override
    final void run(DiagnosticLog log, Families families) throws MojoExecutionException, MojoFailureException {
        try {
            String options = String.join("\n", Tool.identity(plugin), options(), families.options());
            IncrementalOutput output = IncrementalOutput.open(state(), options, folders());
            Optional<String> reason = output.whyOutdated();
            if (!log.hasErrors() && reason.isEmpty()) {
                getLog().info("Up to date");
                return;
            }
            reason.ifPresent(why -> getLog().debug("Generating, because " + why));
            update(output, families, log);
        } catch (WriteFailure e) {
            throw cannotWrite(e);
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot write generated files: " + Failures.reason(e), e);
        }
    }

    private void update(IncrementalOutput output, Families families, DiagnosticLog log)
            throws IOException, MojoFailureException {
        SourceReader sources =
                new SourceReader(Path.of(project().getBuild().getDirectory(), "maven-status", "winerr-pages"));
        GenerationResult result = generate(families, sources, log);
        requireRoom(result, output);
        List<Path> changed = output.update(result.files(), sources, charset());
        compiled().removeRestOf(changed);
        changed.forEach(file -> ide().refresh(file.toFile()));
        List<Path> roots = sourceRoots().stream().map(Path::of).toList();
        reporter().report(reported(ModuleProviders.missing(result.files(), roots)), List.of());
        getLog().info(files(changed.size()) + " changed, of " + result.files().size() + " generated");
        result.files().stream()
                .filter(file ->
                        file.kind() == OutputFile.Kind.REPORT && file.path().endsWith(REFERENCE))
                .forEach(file -> getLog().info("See " + folders().reports().resolve(file.path())));
    }

    /** Hand-written files are not overwritten. */
    private void requireRoom(GenerationResult result, IncrementalOutput output)
            throws IOException, MojoFailureException {
        Pom pom = Pom.of(project());
        OwnFiles own = new OwnFiles(folders(), List.of(), new SourceReader());
        List<Diagnostic> inTheWay = own.inTheWay(result.files(), output.written()).stream()
                .map(file -> Diagnostic.of(PomDiagnostic.IN_THE_WAY, pom.start(), pom.spelt(file)))
                .toList();
        List<Path> resourceRoots =
                resources().stream().map(Resource::getDirectory).map(Path::of).toList();
        List<Diagnostic> services = own.otherServices(result.files(), resourceRoots).stream()
                .map(file -> Diagnostic.of(PomDiagnostic.SERVICES_TWICE, pom.start(), pom.spelt(file)))
                .toList();
        reporter().report(reported(inTheWay), List.of());
        reporter().report(reported(services), List.of());
        if (!inTheWay.isEmpty()) {
            throw new MojoFailureException(
                    "Hand-written files are in the place of generated ones, see above; nothing was written");
        }
    }

    private Path state() {
        String name = execution().getGoal() + "-" + execution().getExecutionId();
        return Path.of(project().getBuild().getDirectory(), "maven-status", "winerr-maven-plugin", name);
    }

    /**
     * A resource folder, unless the project already has it. Add it with a method of the project, because in Maven 4 the
     * lists of its build are copies.
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
