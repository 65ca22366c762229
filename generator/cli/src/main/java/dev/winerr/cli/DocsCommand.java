package dev.winerr.cli;

import dev.winerr.Spelling;
import dev.winerr.generator.Generator;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.FindingSeverity;
import dev.winerr.generator.header.Selection;
import dev.winerr.generator.naming.NamedEntry;
import dev.winerr.generator.naming.NamedPage;
import dev.winerr.generator.request.ComparisonRequest;
import dev.winerr.generator.request.Input;
import dev.winerr.generator.request.Inputs;
import dev.winerr.generator.request.Key;
import dev.winerr.generator.request.PageInput;
import dev.winerr.generator.request.Paths;
import dev.winerr.generator.request.RequestBuilder;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** {@code winerr docs}. */
final class DocsCommand implements Command {
    private static final Option AGAINST = Option.builder()
            .longOpt("against")
            .hasArg()
            .argName("HEADER")
            .desc("compare with these headers: list misspelt names, different values, rows without a code and codes"
                    + " without a row")
            .get();
    private static final Option ORIGINAL = Option.builder()
            .longOpt("original")
            .hasArg()
            .argName("PAGE")
            .desc("the original of translated pages, to restore names that the translation damaged")
            .get();
    private static final Option LOCALE = Option.builder()
            .longOpt("locale")
            .hasArg()
            .argName("LOCALE")
            .desc("the language of the pages (default: the one that the page or its file name declares)")
            .get();
    private static final Option FAIL_ON_WARNING = Option.builder()
            .longOpt("fail-on-warning")
            .desc("exit with 1 if there is a warning")
            .get();
    private static final Option FINDINGS = Option.builder()
            .longOpt("findings")
            .hasArg()
            .argName("text|jsonl")
            .desc("how to print findings: for people, or one JSON object per line (default: text)")
            .get();
    private static final Pattern PAGE = Pattern.compile(".*\\.(md|html?)", Pattern.CASE_INSENSITIVE);
    private static final SettingOptions SETTINGS = new SettingOptions(
            SettingOptions.OF_HEADERS.stream().filter(key -> key != Key.KINDS).toList());

    @Override
    public String name() {
        return "docs";
    }

    @Override
    public String summary() {
        return "Print what pages say about codes, and compare it with headers";
    }

    @Override
    public List<String> usage() {
        return List.of("[OPTION]... {PAGE|FOLDER}... [--against HEADER]...");
    }

    @Override
    public List<String> examples() {
        return List.of(
                "acmeerr.md",
                "acmeerr.es.md --against acmeerr.h",
                "acmeerr.es.md --original acmeerr.md --format jsonl");
    }

    @Override
    public Options options() {
        Options options = new Options()
                .addOption(AGAINST)
                .addOption(ORIGINAL)
                .addOption(LOCALE)
                .addOption(Format.OPTION)
                .addOption(FINDINGS)
                .addOption(FAIL_ON_WARNING);
        SETTINGS.addTo(options);
        return options;
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws UsageException {
        Format format = Format.of(arguments);
        if (arguments.operands().isEmpty()) {
            throw new UsageException("docs: name a page");
        }
        boolean json = isJson(arguments);
        DiagnosticLog log = new DiagnosticLog();
        SourceReader sources = new SourceReader();
        ComparisonRequest request = request(arguments, console, sources, log);
        Selection selection = request.headerOptions().selection();
        ResultTable rows = new ResultTable("name", "value", "evidence", "layout", "description");
        if (!log.hasErrors()) {
            AtomicInteger step = new AtomicInteger();
            int steps = request.pages().size();
            new Generator(sources)
                    .compare(
                            comparingAll(request),
                            log,
                            page -> console.progress(
                                    step.incrementAndGet(), steps, page.input().name()))
                    .forEach(page -> add(page, selection, rows));
        }
        rows.print(format, console);
        console.out().flush();
        sources.files().forEach(file -> console.sayIfVerbose("read " + console.spelt(file)));
        ExitCode end = end(log, arguments);
        if (json) {
            FindingJson.print(log.sorted(), console.err());
        } else {
            console.print(log.sorted());
            if (end != ExitCode.DONE) {
                console.end("");
            }
        }
        return end;
    }

    private static ExitCode end(DiagnosticLog log, Arguments arguments) {
        if (log.hasErrors()) {
            return ExitCode.INPUT;
        }
        boolean warned = log.sorted().stream().anyMatch(found -> found.severity() == FindingSeverity.WARNING);
        return warned && arguments.has(FAIL_ON_WARNING) ? ExitCode.FOUND : ExitCode.DONE;
    }

    private static boolean isJson(Arguments arguments) throws UsageException {
        String word = arguments.value(FINDINGS).orElse("text");
        if (!List.of("text", "jsonl").contains(word)) {
            throw new UsageException("docs: findings are printed as text or jsonl, not as '" + word + "'");
        }
        return word.equals("jsonl");
    }

    /** The selected codes are printed, but pages are compared with everything that headers define. */
    private static ComparisonRequest comparingAll(ComparisonRequest request) {
        return new ComparisonRequest(
                request.pages(),
                request.original(),
                request.headers(),
                request.headerOptions().with(Selection.DEFAULT));
    }

    private static ComparisonRequest request(
            Arguments arguments, Console console, SourceReader sources, DiagnosticLog log) throws UsageException {
        Optional<Locale> locale = arguments.locale(LOCALE);
        Paths paths = new Paths(console.directory(), log);
        return new ComparisonRequest(
                inputs(arguments.operands(), arguments, paths)
                        .flatMap(page -> pagesOf(page, sources, log).stream())
                        .map(page -> new PageInput(page, locale))
                        .toList(),
                inputs(arguments.values(ORIGINAL), arguments, paths)
                        .map(page -> new PageInput(page, Optional.empty()))
                        .findFirst(),
                inputs(arguments.list(AGAINST), arguments, paths).toList(),
                new RequestBuilder(console.directory(), log).headerOptions(SETTINGS.settings(arguments)));
    }

    /** A page, or those in a folder. */
    private static List<Input> pagesOf(Input operand, SourceReader sources, DiagnosticLog log) {
        if (!Files.isDirectory(operand.path())) {
            return List.of(operand);
        }
        try {
            List<Input> pages = sources.walk(operand.path()).stream()
                    .filter(file -> PAGE.matcher(file.toString()).matches())
                    .map(file -> operand.inside(file))
                    .toList();
            if (pages.isEmpty()) {
                log.add(CommandDiagnostic.NO_PAGES_IN_FOLDER, operand.span(), operand.name());
            }
            return pages;
        } catch (IOException e) {
            new Inputs(sources, log).reportUnreadable(operand, e);
            return List.of();
        }
    }

    private static Stream<Input> inputs(List<String> spelt, Arguments arguments, Paths paths) {
        return spelt.stream().flatMap(operand -> paths.input(operand, arguments.spanOf(operand)).stream());
    }

    private static void add(NamedPage page, Selection selection, ResultTable rows) {
        String path = page.page().source().path().map(Path::toString).orElseThrow();
        for (NamedEntry entry : page.entries()) {
            if (!selection.matches(entry.name())) {
                continue;
            }
            Object value =
                    entry.value().isPresent() ? Spelling.hex(entry.value().getAsInt()) : null;
            String description = entry.description().plain();
            String evidence = entry.evidence().label();
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("page", path);
            row.put("name", entry.name());
            row.put("value", value);
            row.put("description", description);
            row.put("locale", page.page().locale().toLanguageTag());
            row.put("layout", entry.entry().layout());
            row.put("line", entry.span().line());
            row.put("evidence", evidence);
            rows.add(
                    row,
                    entry.name(),
                    value == null ? "" : value,
                    evidence,
                    entry.entry().layout(),
                    description);
        }
    }
}
