package dev.winerr.generator;

import dev.winerr.generator.catalog.Catalog;
import dev.winerr.generator.catalog.CatalogBuilder;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.docs.DocPage;
import dev.winerr.generator.docs.PageReader;
import dev.winerr.generator.emit.Emitter;
import dev.winerr.generator.emit.FamilyOptions;
import dev.winerr.generator.emit.output.OutputFile;
import dev.winerr.generator.emit.template.BuiltInTemplates;
import dev.winerr.generator.emit.template.TemplateSet;
import dev.winerr.generator.header.HeaderCodes;
import dev.winerr.generator.header.HeaderReader;
import dev.winerr.generator.request.Inputs;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Runs the stages in their order: header, pages, catalogue, templates. The only class that knows that order.
 *
 * <p>A generator does not write anything and keeps no state between requests but the record of the files it read.
 */
public final class Generator {
    private final SourceReader sources;

    /**
     * A generator.
     *
     * @param sources reads every input, and remembers which it read
     */
    public Generator(SourceReader sources) {
        this.sources = sources;
    }

    /** Generates a family. Whatever is wrong with the inputs is in the result. */
    public GenerationResult generate(GenerationRequest request) {
        DiagnosticLog log = new DiagnosticLog();
        Inputs inputs = new Inputs(sources, log);
        Optional<SourceFile> header = inputs.read(request.header());
        List<DocPage> pages = pages(request, inputs, log);
        Optional<TemplateSet> templates = templates(request, inputs);
        Optional<Catalog> catalog = header.map(file -> catalog(request, file, pages, log));
        List<OutputFile> files = catalog.isPresent() && templates.isPresent() && !log.hasErrors()
                ? new Emitter(templates.get(), Version.NAME, log).emit(catalog.get(), familyOptions(request))
                : List.of();
        return new GenerationResult(catalog, log.hasErrors() ? List.of() : files, log.sorted());
    }

    private static List<DocPage> pages(GenerationRequest request, Inputs inputs, DiagnosticLog log) {
        PageReader reader = new PageReader(log);
        List<DocPage> pages = new ArrayList<>();
        for (GenerationRequest.PageInput page : request.pages()) {
            inputs.read(page.input()).ifPresent(file -> pages.add(reader.read(file, page.locale())));
        }
        return pages;
    }

    /** The user's templates before ours; of ours only the reports that are wanted. */
    private static Optional<TemplateSet> templates(GenerationRequest request, Inputs inputs) {
        Set<String> unwanted = new TreeSet<>(BuiltInTemplates.REPORTS);
        unwanted.removeAll(request.reports());
        TemplateSet ours = BuiltInTemplates.read().without(unwanted);
        if (request.templates().isEmpty()) {
            return Optional.of(ours);
        }
        return inputs.templates(request.templates().get()).map(theirs -> theirs.fallingBackTo(ours));
    }

    private Catalog catalog(GenerationRequest request, SourceFile file, List<DocPage> pages, DiagnosticLog log) {
        HeaderCodes codes = new HeaderReader(sources, request.headerOptions(), log).read(file);
        return new CatalogBuilder(request.catalogOptions(), log).build(codes, pages);
    }

    private static FamilyOptions familyOptions(GenerationRequest request) {
        return new FamilyOptions(request.family(), request.catalogOptions().link(), request.partitioned(), Map.of());
    }
}
