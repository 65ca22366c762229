package dev.winerr.maven;

import dev.winerr.generator.FamilyResult;
import dev.winerr.generator.GenerationResult;
import dev.winerr.generator.Generator;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.Severity;
import dev.winerr.generator.emit.output.OutputFolders;
import dev.winerr.generator.source.SourceReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

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
     * How Java sources are encoded; characters that cannot be encoded become Unicode escapes. Nothing means ASCII, which
     * every compiler reads. How headers and pages are encoded shows in their bytes.
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.encoding", defaultValue = "${project.build.sourceEncoding}")
    private @Nullable String encoding;

    AbstractGeneratingMojo(RepositorySystem repositories, BuildContext ide) {
        super(repositories, ide);
    }

    /** Where the files belong. */
    abstract OutputFolders folders();

    /** What would be written, if nothing is wrong with the inputs. */
    GenerationResult generate(Families families, SourceReader sources, DiagnosticLog log) throws MojoFailureException {
        GenerationResult result = new Generator(sources).generate(requests(families, sources, log));
        reporter().report(result.diagnostics(), sources.digests().keySet());
        if (result.has(Severity.ERROR)) {
            throw new MojoFailureException("Headers or pages have errors, see above; nothing was written");
        }
        if (failOnWarning && result.has(Severity.WARNING)) {
            throw new MojoFailureException(
                    "There are warnings, see above, and failOnWarning is set; nothing was written");
        }
        result.families().stream().map(FamilyResult::summary).forEach(getLog()::info);
        return result;
    }

    /** How many files, in words. */
    static String files(int count) {
        return count == 1 ? "1 file" : count + " files";
    }

    Charset charset() throws MojoFailureException {
        try {
            return encoding == null ? StandardCharsets.US_ASCII : Charset.forName(encoding);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException("There is no encoding '" + encoding + "'", e);
        }
    }

    @Override
    String options() {
        OutputFolders folders = folders();
        return super.options() + " " + folders.sources() + " " + folders.resources() + " " + folders.reports() + " "
                + encoding + " " + failOnWarning;
    }
}
