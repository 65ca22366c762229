package dev.winerr.cli;

import dev.winerr.generator.Generator;
import dev.winerr.generator.catalog.Catalog;
import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.FindingSeverity;
import dev.winerr.generator.header.HeaderMemory;
import dev.winerr.generator.header.Selection;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.index.HeaderIndex;
import dev.winerr.generator.parallel.InOrder;
import dev.winerr.generator.request.GenerationRequest;
import dev.winerr.generator.request.Key;
import dev.winerr.generator.request.RequestBuilder;
import dev.winerr.generator.source.SourceReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** {@code winerr list}. */
final class ListCommand implements Command {
    private static final Option ALL = Option.builder("a")
            .longOpt("all")
            .desc("print every integer constant that the header itself defines, without texts")
            .get();
    private static final SettingOptions SETTINGS = new SettingOptions(Stream.concat(
                    SettingOptions.OF_HEADERS.stream(),
                    Stream.of(Key.DOCS, Key.MESSAGES, Key.DOCUMENTED, Key.DEFAULT_LOCALE, Key.LOCALES))
            .toList());

    @Override
    public String name() {
        return "list";
    }

    @Override
    public String summary() {
        return "Print the codes of headers with their texts";
    }

    @Override
    public List<String> usage() {
        return List.of("[OPTION]... {HEADER|BINDING|FOLDER|INDEX|-}...");
    }

    @Override
    public Options options() {
        Options options = new Options().addOption(ALL).addOption(Format.OPTION);
        SETTINGS.addTo(options);
        return options;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "acmeerr.h",
                "--all --format jsonl acmeerr.h",
                "-I sdk/um -I sdk/shared --kind hresult sdk/um/imapi2error.h");
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws UsageException {
        Format format = Format.of(arguments);
        if (arguments.operands().isEmpty()) {
            throw new UsageException("list: name a header, a binding file, a folder of them or an index");
        }
        SourceReader sources = CacheFolder.reader();
        List<String> indexes = new ArrayList<>();
        List<String> headers = new ArrayList<>();
        for (String operand : arguments.operands()) {
            (Indexes.isIndex(operand, console) ? indexes : headers).add(operand);
        }
        List<Requests.Requested> requested = new Requests(arguments, SETTINGS, console, sources).toRead(headers);
        DiagnosticLog log = new DiagnosticLog();
        HeaderIndex index = new Indexes(console, arguments, SETTINGS, Extent.CODES, log).open(indexes);
        CodeRows rows = new CodeRows(requested.size() + index.headers().size() > 1);
        if (!indexes.isEmpty()) {
            list(index, arguments, console, rows, log);
        }
        HeaderMemory memory = HeaderMemory.of(requested.size());
        int failed = log.hasErrors() ? 1 : 0;
        int step = 0;
        for (Listed listed : InOrder.map(requested, one -> listed(one, arguments.has(ALL), memory))) {
            showProgress(++step, requested.size(), listed.requested(), console);
            listed.addTo().accept(rows);
            sources.rememberAll(listed.sources());
            failed += listed.log().hasErrors() ? 1 : 0;
            listed.log().sorted().forEach(log::add);
        }
        rows.print(format, console);
        sources.files().forEach(file -> console.sayIfVerbose("read " + console.spelt(file)));
        return end(log.sorted(), requested.size() + indexes.size(), failed, console);
    }

    private static void showProgress(int step, int steps, Requests.Requested requested, Console console) {
        requested
                .request()
                .ifPresent(request ->
                        console.progress(step, steps, request.header().name()));
    }

    private static ExitCode end(List<Diagnostic> findings, int requested, int failed, Console console) {
        console.out().flush();
        console.print(findings);
        if (findings.stream().noneMatch(finding -> finding.severity() == FindingSeverity.ERROR)) {
            return ExitCode.DONE;
        }
        console.end(requested == 1 ? "" : (requested - failed) + " of " + requested + " headers listed");
        return ExitCode.INPUT;
    }

    private static void list(
            HeaderIndex index, Arguments arguments, Console console, CodeRows rows, DiagnosticLog log) {
        Selection selection = new RequestBuilder(console.directory(), log)
                .headerOptions(SETTINGS.settings(arguments))
                .selection();
        index.codes()
                .filter(code -> selection.matches(code.name())
                        && (selection.kinds().isEmpty() || selection.kinds().contains(code.kind())))
                .forEach(rows::add);
    }

    /**
     * A header that was read.
     *
     * @param requested the requested family
     * @param sources has read its files
     * @param addTo adds its codes to rows
     * @param log has its findings
     */
    private record Listed(
            Requests.Requested requested, SourceReader sources, Consumer<CodeRows> addTo, DiagnosticLog log) {}

    private static Listed listed(Requests.Requested requested, boolean all, HeaderMemory memory) {
        SourceReader sources = CacheFolder.reader();
        DiagnosticLog log = new DiagnosticLog();
        requested.findings().forEach(log::add);
        Generator generator = new Generator(sources, memory);
        Consumer<CodeRows> codes = requested
                .request()
                .map(request -> codes(request, all, generator, log))
                .orElse(rows -> {});
        return new Listed(requested, sources, codes, log);
    }

    private static Consumer<CodeRows> codes(
            GenerationRequest request, boolean all, Generator generator, DiagnosticLog log) {
        if (all) {
            List<HeaderCode> constants = generator.constants(request, log);
            return rows -> constants.forEach(code -> rows.add(code, request.header()));
        }
        Optional<Catalog> catalog = generator.catalog(request, log);
        return rows -> catalog.ifPresent(read -> read.codes().forEach(code -> rows.add(code, read, request.header())));
    }
}
