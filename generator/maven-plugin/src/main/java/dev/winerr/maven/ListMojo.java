package dev.winerr.maven;

import dev.winerr.Spelling;
import dev.winerr.generator.FamilyResult;
import dev.winerr.generator.Generator;
import dev.winerr.generator.catalog.Catalog;
import dev.winerr.generator.catalog.Code;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.request.GenerationRequest;
import dev.winerr.generator.source.SourceReader;
import java.io.File;
import java.util.Locale;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.sonatype.plexus.build.incremental.BuildContext;

/**
 * Lists the codes of the families with their texts in the default language.
 *
 * @since 0.1.0
 */
@Mojo(name = "list", threadSafe = true)
@SuppressWarnings("NullAway.Init")
public final class ListMojo extends AbstractFamilyMojo {
    /**
     * The folder of headers that need no configuration, as for {@code winerr:generate}.
     *
     * @since 0.1.0
     */
    @Parameter(
            property = "winerr.sourceDirectory",
            defaultValue = "${project.basedir}/src/main/winerr",
            required = true)
    private File sourceDirectory;

    /** Called by Maven. */
    @Inject
    public ListMojo(RepositorySystem repositories, BuildContext ide) {
        super(repositories, ide);
    }

    @Override
    File sourceDirectory() {
        return sourceDirectory;
    }

    @Override
    void run(DiagnosticLog log, Families families) throws MojoFailureException {
        SourceReader sources = new SourceReader();
        for (GenerationRequest request : requests(families, sources, log)) {
            DiagnosticLog found = new DiagnosticLog();
            Optional<Catalog> catalog = new Generator(sources).catalog(request, found);
            reporter().report(found.sorted(), sources.files());
            if (found.hasErrors()) {
                throw new MojoFailureException("Headers or pages have errors, see above");
            }
            getLog().info(new FamilyResult(catalog, found.sorted()).summary());
            catalog.ifPresent(this::print);
        }
    }

    private void print(Catalog catalog) {
        int width = catalog.codes().stream()
                .mapToInt(code -> code.name().length())
                .max()
                .orElse(1);
        for (Code code : catalog.codes()) {
            String text = code.messages().containsKey(Locale.ROOT)
                    ? code.messages().get(Locale.ROOT).text().plain().replaceAll("\\s+", " ")
                    : "";
            getLog().info(String.format("  %-" + width + "s  %s  %s", code.name(), Spelling.hex(code.value()), text)
                    .stripTrailing());
        }
    }
}
