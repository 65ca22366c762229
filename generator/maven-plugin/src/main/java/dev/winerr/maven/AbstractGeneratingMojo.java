package dev.winerr.maven;

import dev.winerr.generator.FamilyResult;
import dev.winerr.generator.GenerationResult;
import dev.winerr.generator.Generator;
import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.emit.output.ChangedAnswers;
import dev.winerr.generator.emit.output.OutputFolders;
import dev.winerr.generator.emit.output.WriteFailure;
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

/** What the goals that generate have in common. */
abstract class AbstractGeneratingMojo extends AbstractFamilyMojo {
    /**
     * Whether warnings fail the build, as errors do.
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    /**
     * Findings that fail the build, as errors do, by the ids that stand at their ends.
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
     * Warnings and notes that are not shown and do not fail the build, by their ids.
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
     * How Java sources are encoded; characters that cannot be encoded become Unicode escapes. Nothing means ASCII, which
     * every compiler reads. How headers and pages are encoded shows in their bytes.
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.outputEncoding", defaultValue = "${project.build.sourceEncoding}")
    private @Nullable String outputEncoding;

    AbstractGeneratingMojo(RepositorySystem repositories, BuildContext ide) {
        super(repositories, ide);
    }

    /** Where the files belong. */
    abstract OutputFolders folders();

    /** The folders that are compiled together with what is generated. */
    List<String> sourceRoots() {
        return project().getCompileSourceRoots();
    }

    /** What would be written, if nothing is wrong with the inputs. */
    GenerationResult generate(Families families, SourceReader sources, DiagnosticLog log)
            throws IOException, MojoFailureException {
        GenerationResult generated = new Generator(sources).generate(requests(families, sources, log));
        OwnFiles own =
                new OwnFiles(folders(), sourceRoots().stream().map(Path::of).toList(), sources);
        List<Diagnostic> found = reported(Stream.concat(
                        generated.diagnostics().stream(), new ChangedAnswers(folders()).of(generated.files()).stream())
                .toList());
        GenerationResult result =
                new GenerationResult(generated.families(), own.withoutDescribedPackages(generated.files()), found);
        reporter().report(found, sources.digests().keySet());
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
        return new Findings(failOnWarning, failOn, ignore);
    }

    MojoExecutionException cannotWrite(WriteFailure failure) {
        Pom pom = Pom.of(project());
        String folder = folders().sources().toString();
        reporter().report(List.of(failure.diagnostic(pom.start(), folder, pom::spelt)), List.of());
        return new MojoExecutionException("Cannot write what was generated, see above", failure);
    }

    /** How many files, in words. */
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
