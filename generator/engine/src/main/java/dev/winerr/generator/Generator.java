package dev.winerr.generator;

import dev.winerr.generator.catalog.Catalog;
import dev.winerr.generator.catalog.CatalogBuilder;
import dev.winerr.generator.catalog.CatalogOptions;
import dev.winerr.generator.catalog.FamilyName;
import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.Severity;
import dev.winerr.generator.docs.DamagedNames;
import dev.winerr.generator.docs.DocPage;
import dev.winerr.generator.docs.Originals;
import dev.winerr.generator.docs.PageReader;
import dev.winerr.generator.emit.Emitter;
import dev.winerr.generator.emit.FamilyOptions;
import dev.winerr.generator.emit.ViewBuilder;
import dev.winerr.generator.emit.output.OutputFile;
import dev.winerr.generator.emit.output.OutputSet;
import dev.winerr.generator.emit.output.ServiceFile;
import dev.winerr.generator.emit.template.BuiltInTemplates;
import dev.winerr.generator.emit.template.TemplateFolders;
import dev.winerr.generator.emit.template.TemplateSet;
import dev.winerr.generator.emit.view.Views;
import dev.winerr.generator.header.HeaderReader;
import dev.winerr.generator.header.code.HeaderCodes;
import dev.winerr.generator.request.ComparisonRequest;
import dev.winerr.generator.request.GenerationRequest;
import dev.winerr.generator.request.Inputs;
import dev.winerr.generator.request.OutputOptions;
import dev.winerr.generator.request.PageInput;
import dev.winerr.generator.request.Report;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Generates families. Whatever is wrong with the inputs is in the result, and then no file is. */
    public GenerationResult generate(List<GenerationRequest> requests) {
        DiagnosticLog outputLog = new DiagnosticLog();
        OutputSet outputs = new OutputSet(outputLog);
        List<FamilyResult> families = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (GenerationRequest request : requests) {
            FamilyResult family = InternalFailure.reading(request.header().name(), () -> generate(request, outputs));
            families.add(family);
            diagnostics.addAll(family.diagnostics());
        }
        diagnostics.addAll(outputLog.sorted());
        GenerationResult result = new GenerationResult(families, withServices(requests, outputs), diagnostics);
        return result.has(Severity.ERROR) ? new GenerationResult(families, List.of(), diagnostics) : result;
    }

    private static List<OutputFile> withServices(List<GenerationRequest> requests, OutputSet outputs) {
        List<FamilyName> names =
                requests.stream().map(GenerationRequest::family).toList();
        requests.stream()
                .findFirst()
                .ifPresent(first -> outputs.addAll(
                        List.of(ServiceFile.of(names)), first.header().span()));
        return outputs.files();
    }

    private FamilyResult generate(GenerationRequest request, OutputSet outputs) {
        DiagnosticLog log = new DiagnosticLog();
        Optional<Catalog> catalog = catalog(request, log);
        Optional<TemplateSet> templates = templates(request, log);
        if (catalog.isPresent() && templates.isPresent() && !log.hasErrors()) {
            List<OutputFile> files = new Emitter(
                            templates.get(),
                            Version.NAME,
                            request.outputOptions().verify(),
                            log)
                    .emit(catalog.get(), familyOptions(request));
            outputs.addAll(files, request.header().span());
        }
        return new FamilyResult(request.family(), catalog, log.sorted());
    }

    /** What templates see of a family, for those who write their own; nothing if an error was logged. */
    public Optional<Views> views(GenerationRequest request, DiagnosticLog log) {
        return catalog(request, log)
                .filter(catalog -> !log.hasErrors())
                .flatMap(catalog -> ViewBuilder.views(catalog, familyOptions(request), Version.NAME, log));
    }

    /** The first half of the way, for those who want to know and not to generate. */
    public Optional<Catalog> catalog(GenerationRequest request, DiagnosticLog log) {
        Inputs inputs = new Inputs(sources, log);
        Optional<SourceFile> header = inputs.read(request.header());
        List<DocPage> pages = pages(request.pages(), inputs, log);
        HeaderReader reader = new HeaderReader(sources, request.headerOptions(), log);
        return header.map(file -> InternalFailure.reading(
                file.name(), () -> new CatalogBuilder(request.catalogOptions(), log).build(reader.read(file), pages)));
    }

    /**
     * Reads pages for those who want to know what they say, and whether that agrees with headers.
     *
     * @return the pages in the order of the request, their entries under the best names that are known
     */
    public List<DocPage> compare(ComparisonRequest request, DiagnosticLog log) {
        Inputs inputs = new Inputs(sources, log);
        List<DocPage> original = pages(request.original().stream().toList(), inputs, log);
        List<DocPage> pages = pages(request.pages(), inputs, log);
        return request.headers().isEmpty()
                ? completed(pages, original, log)
                : joined(pages, original, codes(request, inputs, log), log);
    }

    private static List<DocPage> completed(List<DocPage> pages, List<DocPage> original, DiagnosticLog log) {
        Originals originals = new Originals(log);
        List<DocPage> completed = pages.stream()
                .map(page -> original.isEmpty() ? page : originals.apply(page, original.get(0)))
                .toList();
        completed.forEach(page -> DamagedNames.report(page, log));
        return completed;
    }

    private static List<DocPage> joined(
            List<DocPage> pages, List<DocPage> original, List<HeaderCodes> headers, DiagnosticLog log) {
        if (headers.isEmpty()) {
            return pages;
        }
        List<DocPage> all = Stream.concat(original.stream(), pages.stream()).toList();
        Catalog catalog = new CatalogBuilder(CatalogOptions.DEFAULT, log).build(HeaderCodes.merge(headers), all);
        Map<SourceFile, DocPage> joined = catalog.pages().stream()
                .collect(Collectors.toMap(page -> page.page().source(), Catalog.CatalogPage::page));
        return pages.stream()
                .map(page -> joined.getOrDefault(page.source(), page))
                .toList();
    }

    private List<HeaderCodes> codes(ComparisonRequest request, Inputs inputs, DiagnosticLog log) {
        HeaderReader reader = new HeaderReader(sources, request.headerOptions(), log);
        return request.headers().stream()
                .flatMap(header -> inputs.read(header).stream())
                .map(file -> InternalFailure.reading(file.name(), () -> reader.read(file)))
                .toList();
    }

    private static List<DocPage> pages(List<PageInput> wanted, Inputs inputs, DiagnosticLog log) {
        PageReader reader = new PageReader(log);
        List<DocPage> pages = new ArrayList<>();
        for (PageInput page : wanted) {
            inputs.read(page.input())
                    .map(file -> InternalFailure.reading(file.name(), () -> reader.read(file, page.locale())))
                    .ifPresent(pages::add);
        }
        return pages;
    }

    /** The user's templates before ours; of ours only the reports that are wanted. */
    private Optional<TemplateSet> templates(GenerationRequest request, DiagnosticLog log) {
        OutputOptions options = request.outputOptions();
        Set<String> unwanted = Stream.of(Report.values())
                .filter(report -> !options.reports().contains(report))
                .map(Report::word)
                .collect(Collectors.toSet());
        TemplateSet ours = BuiltInTemplates.read().without(unwanted);
        if (options.templates().isEmpty()) {
            return Optional.of(ours);
        }
        return new TemplateFolders(sources, log)
                .read(options.templates().get())
                .map(theirs -> theirs.fallingBackTo(ours));
    }

    private static FamilyOptions familyOptions(GenerationRequest request) {
        return new FamilyOptions(
                request.family(),
                request.catalogOptions().link(),
                request.outputOptions().partitioned(),
                request.outputOptions().typedConstants(),
                HeaderReader.standardFacilities());
    }
}
