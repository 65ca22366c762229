package dev.winerr.generator;

import dev.winerr.generator.catalog.BundleLocales;
import dev.winerr.generator.catalog.Catalog;
import dev.winerr.generator.catalog.CatalogBuilder;
import dev.winerr.generator.catalog.CatalogOptions;
import dev.winerr.generator.catalog.FamilyName;
import dev.winerr.generator.catalog.FileMessage;
import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.FindingSeverity;
import dev.winerr.generator.docs.DocPage;
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
import dev.winerr.generator.find.FoundPage;
import dev.winerr.generator.find.PageFinder;
import dev.winerr.generator.header.HeaderMemory;
import dev.winerr.generator.header.HeaderReader;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.header.code.HeaderCodes;
import dev.winerr.generator.messages.MessageFiles;
import dev.winerr.generator.naming.NamedPage;
import dev.winerr.generator.naming.Naming;
import dev.winerr.generator.naming.Vocabulary;
import dev.winerr.generator.parallel.InOrder;
import dev.winerr.generator.request.ComparisonRequest;
import dev.winerr.generator.request.GenerationRequest;
import dev.winerr.generator.request.Input;
import dev.winerr.generator.request.Inputs;
import dev.winerr.generator.request.OutputOptions;
import dev.winerr.generator.request.PageInput;
import dev.winerr.generator.request.Report;
import dev.winerr.generator.source.SourceReader;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs the stages in order: header, pages, catalogue, templates. The only class that knows that order.
 *
 * <p>A generator does not write anything, and keeps no state between requests except the record of the files it read
 * and what headers share.
 */
public final class Generator {
    private final SourceReader sources;
    private final HeaderMemory memory;
    private final Consumer<GenerationRequest> watcher;

    /**
     * Creates a generator.
     *
     * @param sources reads all inputs, and keeps track of them
     */
    public Generator(SourceReader sources) {
        this(sources, HeaderMemory.ofFew());
    }

    /**
     * Creates a generator that shares with others what their headers have in common, so that it is read once.
     *
     * @param sources reads all inputs, and keeps track of them
     * @param memory what it shares with other generators
     */
    public Generator(SourceReader sources, HeaderMemory memory) {
        this(sources, memory, request -> {});
    }

    /**
     * Creates a generator with a listener.
     *
     * @param sources reads all inputs, and keeps track of them
     * @param memory what it shares with other generators
     * @param watcher is called for each family, in order, when it has been generated
     */
    public Generator(SourceReader sources, HeaderMemory memory, Consumer<GenerationRequest> watcher) {
        this.sources = sources;
        this.memory = memory;
        this.watcher = watcher;
    }

    /** Generates families. The result contains all errors in the inputs, and no files if there are any. */
    public GenerationResult generate(List<GenerationRequest> requests) {
        GenerationResult result = generateValid(requests);
        return result.has(FindingSeverity.ERROR)
                ? new GenerationResult(result.families(), List.of(), result.diagnostics())
                : result;
    }

    /** Generates the families that have no errors, even if others have. */
    public GenerationResult generateValid(List<GenerationRequest> requests) {
        DiagnosticLog outputLog = new DiagnosticLog();
        OutputSet outputs = new OutputSet(outputLog);
        List<FamilyResult> families = new ArrayList<>();
        List<GenerationRequest> valid = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Generated one :
                InOrder.map(requests, request -> new Generator(sources.another(), memory).family(request))) {
            GenerationRequest request = one.request();
            watcher.accept(request);
            sources.rememberAll(one.sources());
            outputs.addAll(
                    one.files(), request.header().name(), request.header().span());
            families.add(one.result());
            diagnostics.addAll(one.result().diagnostics());
            if (one.result().diagnostics().stream().noneMatch(found -> found.severity() == FindingSeverity.ERROR)) {
                valid.add(request);
            }
        }
        List<OutputFile> files = withServices(valid, outputs);
        diagnostics.addAll(outputLog.sorted());
        return new GenerationResult(families, outputLog.hasErrors() ? List.of() : files, diagnostics);
    }

    private static List<OutputFile> withServices(List<GenerationRequest> requests, OutputSet outputs) {
        Set<String> made = outputs.files().stream().map(OutputFile::path).collect(Collectors.toSet());
        List<FamilyName> names = requests.stream()
                .map(GenerationRequest::family)
                .filter(family -> made.contains(ServiceFile.sourceOf(family)))
                .toList();
        if (names.isEmpty()) {
            return outputs.files();
        }
        Input header = requests.get(0).header();
        outputs.addAll(List.of(ServiceFile.of(names)), header.name(), header.span());
        return outputs.files();
    }

    /** A generated family, and the reader of its inputs, which no other thread uses. */
    private record Generated(
            GenerationRequest request, FamilyResult result, List<OutputFile> files, SourceReader sources) {}

    private Generated family(GenerationRequest request) {
        return InternalFailure.reading(request.header().name(), () -> generate(request));
    }

    private Generated generate(GenerationRequest request) {
        DiagnosticLog log = new DiagnosticLog();
        List<OutputFile> files = List.of();
        Optional<Catalog> catalog = catalog(request, log);
        Optional<TemplateSet> templates = templates(request, log);
        if (catalog.isPresent() && templates.isPresent() && !log.hasErrors()) {
            files = new Emitter(templates.get(), Version.NAME, log).emit(catalog.get(), familyOptions(request));
        }
        return new Generated(request, new FamilyResult(catalog, log.sorted()), files, sources);
    }

    /** The data of a family as templates see it, for authors of templates; empty if an error was logged. */
    public Optional<Views> views(GenerationRequest request, DiagnosticLog log) {
        return catalog(request, log)
                .filter(catalog -> !log.hasErrors())
                .flatMap(catalog -> ViewBuilder.views(catalog, familyOptions(request), Version.NAME, log));
    }

    /** All integer constants that the header itself defines, not only its codes. */
    public List<HeaderCode> constants(GenerationRequest request, DiagnosticLog log) {
        HeaderReader reader =
                new HeaderReader(sources, memory, request.headerOptions().ofAll(), log);
        return new Inputs(sources, log)
                .read(request.header())
                .map(file -> InternalFailure.reading(
                        file.name(), () -> reader.read(file).codes()))
                .orElse(List.of());
    }

    /** The catalogue of a family, for callers that do not generate; empty if its header cannot be read. */
    public Optional<Catalog> catalog(GenerationRequest request, DiagnosticLog log) {
        Inputs inputs = new Inputs(sources, log);
        Optional<HeaderCodes> header = inputs.read(request.header())
                .map(file -> InternalFailure.reading(
                        file.name(), () -> new HeaderReader(sources, memory, request.headerOptions(), log).read(file)));
        List<DocPage> pages = pages(request, header, log);
        List<FileMessage> messages = new MessageFiles(sources, log).read(request.messages());
        return header.map(codes -> catalog(codes, pages, messages, request.catalogOptions(), log));
    }

    /** The pages that were specified, and those found in folders, which may turn out to be unusable. */
    private List<DocPage> pages(GenerationRequest request, Optional<HeaderCodes> header, DiagnosticLog log) {
        PageFinder finder = new PageFinder(sources, request.catalogOptions().defaultLocale(), log);
        List<FoundPage> wanted = header.map(codes -> finder.find(request.pages(), codes))
                .orElseGet(() -> PageFinder.named(request.pages()));
        List<DocPage> pages = new ArrayList<>();
        for (FoundPage page : wanted) {
            DiagnosticLog findings = page.found() ? new DiagnosticLog() : log;
            List<DocPage> read =
                    pages(List.of(page.page()), header.stream().toList(), new Inputs(sources, findings), findings);
            if (page.found() && findings.hasErrors()) {
                finder.reportUnusable(page, findings.sorted().get(0).message());
            } else {
                pages.addAll(read);
                log.addAll(findings);
            }
        }
        return pages;
    }

    private static Catalog catalog(
            HeaderCodes header,
            List<DocPage> pages,
            List<FileMessage> messages,
            CatalogOptions options,
            DiagnosticLog log) {
        // Pages are compared with everything that the header defines: unselected codes are not missing.
        Vocabulary selected = Vocabulary.of(header.header().fileName(), header.codes());
        BundleLocales bundles = BundleLocales.of(
                options.defaultLocale(), pages.stream().map(DocPage::locale).toList());
        List<NamedPage> named = pages.isEmpty()
                ? List.of()
                : new Naming(Vocabulary.of(header.header().fileName(), header.defined()), log)
                        .name(options.wanted(pages, bundles), options.defaultLocale());
        return new CatalogBuilder(options, log).build(header, selected, named, bundles, messages);
    }

    /**
     * Reads pages and compares them with headers.
     *
     * @param watcher is called for each page, before the page is read
     * @return the pages in the order of the request, with rows under the best known names
     */
    public List<NamedPage> compare(ComparisonRequest request, DiagnosticLog log, Consumer<PageInput> watcher) {
        Inputs inputs = new Inputs(sources, log);
        List<HeaderCodes> headers = codes(request, inputs, log);
        List<DocPage> original = pages(request.original().stream().toList(), headers, inputs, log);
        PageReader reader = new PageReader(known(headers), log);
        List<DocPage> pages = request.pages().stream()
                .peek(watcher)
                .flatMap(page -> read(page, reader, inputs).stream())
                .toList();
        return headers.isEmpty() ? named(pages, original, log) : joined(pages, original, headers, log);
    }

    private static List<NamedPage> named(List<DocPage> pages, List<DocPage> original, DiagnosticLog log) {
        // The request is about translations, so findings in the original are not reported.
        Optional<NamedPage> named = original.stream()
                .findFirst()
                .map(page -> new Naming(Vocabulary.NONE, new DiagnosticLog()).name(page, Optional.empty()));
        Naming naming = new Naming(Vocabulary.NONE, log);
        return pages.stream().map(page -> naming.name(page, named)).toList();
    }

    private static List<NamedPage> joined(
            List<DocPage> pages, List<DocPage> original, List<HeaderCodes> headers, DiagnosticLog log) {
        List<DocPage> all = Stream.concat(original.stream(), pages.stream()).toList();
        Catalog catalog = catalog(HeaderCodes.merge(headers), all, List.of(), CatalogOptions.DEFAULT, log);
        IdentityHashMap<DocPage, NamedPage> joined = catalog.pages().stream()
                .map(Catalog.CatalogPage::page)
                .collect(Collectors.toMap(NamedPage::page, page -> page, (first, same) -> first, IdentityHashMap::new));
        return pages.stream()
                .flatMap(page -> Stream.ofNullable(joined.get(page)))
                .toList();
    }

    private List<HeaderCodes> codes(ComparisonRequest request, Inputs inputs, DiagnosticLog log) {
        HeaderReader reader = new HeaderReader(sources, memory, request.headerOptions(), log);
        return request.headers().stream()
                .flatMap(header -> inputs.read(header).stream())
                .map(file -> InternalFailure.reading(file.name(), () -> reader.read(file)))
                .toList();
    }

    private static List<DocPage> pages(
            List<PageInput> wanted, List<HeaderCodes> headers, Inputs inputs, DiagnosticLog log) {
        PageReader reader = new PageReader(known(headers), log);
        return wanted.stream()
                .flatMap(page -> read(page, reader, inputs).stream())
                .toList();
    }

    private static Set<String> known(List<HeaderCodes> headers) {
        return headers.stream()
                .flatMap(header -> header.codes().stream())
                .map(HeaderCode::name)
                .collect(Collectors.toSet());
    }

    private static Optional<DocPage> read(PageInput page, PageReader reader, Inputs inputs) {
        return inputs.read(page.input())
                .map(file -> InternalFailure.reading(file.name(), () -> reader.read(file, page.locale())));
    }

    /** The user's templates, which take precedence, and the built-in ones, without reports that were not requested. */
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
                request.outputOptions().successRule(),
                request.outputOptions().radix());
    }
}
