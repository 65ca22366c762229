package dev.winerr.maven;

import dev.winerr.generator.FamilyResult;
import dev.winerr.generator.GenerationResult;
import dev.winerr.generator.Generator;
import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.emit.output.ChangedAnswers;
import dev.winerr.generator.emit.output.OutputFolders;
import dev.winerr.generator.emit.output.WriteFailure;
import dev.winerr.generator.header.HeaderMemory;
import dev.winerr.generator.request.GenerationRequest;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;
import org.sonatype.plexus.build.incremental.BuildContext;

/** The common part of the goals that generate. */
abstract class AbstractGeneratingMojo extends AbstractFamilyMojo {
    /**
     * Whether warnings fail the build, as errors do.
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    /**
     * The ids of findings that fail the build like errors; each finding ends with its id.
     *
     * <pre>{@code
     * <failOn>
     *   <id>WE302</id>
     * </failOn>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.failOn")
    private @Nullable List<String> failOn;

    /**
     * The ids of warnings and notes that are neither shown nor fail the build.
     *
     * <pre>{@code
     * <ignore>
     *   <id>WE309</id>
     * </ignore>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.ignore")
    private @Nullable List<String> ignore;

    /**
     * The encoding of generated Java sources; characters that it cannot represent become Unicode escapes. An empty value
     * means ASCII, which all compilers read. The encodings of headers and pages are detected.
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.outputEncoding", defaultValue = "${project.build.sourceEncoding}")
    private @Nullable String outputEncoding;

    AbstractGeneratingMojo(RepositorySystem repositories, BuildContext ide) {
        super(repositories, ide);
    }

    /** The folders of the files. */
    abstract OutputFolders folders();

    /** The source folders that are compiled together with generated files. */
    List<String> sourceRoots() {
        return project().getCompileSourceRoots();
    }

    /** The files to write, if the inputs have no errors. */
    GenerationResult generate(Families families, SourceReader sources, DiagnosticLog log)
            throws IOException, MojoFailureException {
        List<GenerationRequest> requests = requests(families, sources, log);
        GenerationResult generated = new Generator(sources, HeaderMemory.of(requests.size())).generate(requests);
        OwnFiles own =
                new OwnFiles(folders(), sourceRoots().stream().map(Path::of).toList(), sources);
        List<Diagnostic> found = reported(Stream.concat(
                        generated.diagnostics().stream(), new ChangedAnswers(folders()).of(generated.files()).stream())
                .toList());
        GenerationResult result =
                new GenerationResult(generated.families(), own.withoutDescribedPackages(generated.files()), found);
        reporter().report(found, sources.files());
        findings()
                .check(Stream.concat(reported(log.sorted()).stream(), found.stream())
                        .toList());
        result.families().stream().map(FamilyResult::summary).forEach(getLog()::info);
        return result;
    }

    @Override
    List<Diagnostic> reported(List<Diagnostic> found) throws MojoFailureException {
        return findings().reported(found);
    }

    private Findings findings() throws MojoFailureException {
        return Findings.of(failOnWarning, failOn, ignore);
    }

    MojoExecutionException cannotWrite(WriteFailure failure) {
        Pom pom = Pom.of(project());
        String folder = folders().sources().toString();
        reporter().report(List.of(failure.diagnostic(pom.start(), folder, pom::spelt)), List.of());
        return new MojoExecutionException("Cannot write generated files, see above", failure);
    }

    /** The number of files, in words. */
    static String files(int count) {
        return count == 1 ? "1 file" : count + " files";
    }

    Charset charset() throws MojoFailureException {
        try {
            return outputEncoding == null ? StandardCharsets.US_ASCII : Charset.forName(outputEncoding);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException("There is no encoding '" + outputEncoding + "'", e);
        }
    }

    @Override
    String options() {
        OutputFolders folders = folders();
        return super.options() + " " + folders.sources() + " " + folders.resources() + " " + folders.reports() + " "
                + outputEncoding + " " + failOnWarning + " " + failOn + " " + ignore;
    }
}
