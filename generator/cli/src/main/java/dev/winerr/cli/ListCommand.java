package dev.winerr.cli;

import dev.winerr.Spelling;
import dev.winerr.generator.Generator;
import dev.winerr.generator.InternalFailure;
import dev.winerr.generator.catalog.Catalog;
import dev.winerr.generator.catalog.Code;
import dev.winerr.generator.catalog.Message;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.HeaderOptions;
import dev.winerr.generator.header.HeaderReader;
import dev.winerr.generator.header.Selection;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.request.GenerationRequest;
import dev.winerr.generator.request.Inputs;
import dev.winerr.generator.request.Key;
import dev.winerr.generator.source.SourceReader;
import dev.winerr.generator.source.Span;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** {@code winerr list}. */
final class ListCommand implements Command {
    private static final Option ALL = Option.builder()
            .longOpt("all")
            .desc("print every integer constant that the header itself defines, and no texts of pages")
            .get();
    private static final SettingOptions SETTINGS = new SettingOptions(Stream.concat(
                    SettingOptions.OF_HEADERS.stream(),
                    Stream.of(Key.DOCS, Key.DOCUMENTED, Key.DEFAULT_LOCALE, Key.LOCALES))
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
        return List.of("[OPTION]... BINDING.properties...", "[OPTION]... HEADER...");
    }

    @Override
    public Options options() {
        Options options = new Options().addOption(ALL).addOption(Format.OPTION);
        SETTINGS.addTo(options);
        return options;
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws UsageException {
        Format format = Format.of(arguments);
        if (arguments.operands().isEmpty()) {
            throw new UsageException("list: name a header or a binding file");
        }
        Rows rows = new Rows("name", "value", "kind", "message");
        DiagnosticLog log = new DiagnosticLog();
        for (String operand : arguments.operands()) {
            list(operand, arguments, console, rows).sorted().forEach(log::add);
        }
        rows.print(format, console.out());
        console.print(log.sorted());
        return log.hasErrors() ? ExitCode.FAILED : ExitCode.DONE;
    }

    /** Each operand has findings of its own, so that what is wrong with one keeps nothing of the others back. */
    private static DiagnosticLog list(String operand, Arguments arguments, Console console, Rows rows) {
        DiagnosticLog log = new DiagnosticLog();
        SourceReader sources = new SourceReader();
        Optional<GenerationRequest> request = new Requests(console.directory(), sources, log)
                .toRead(operand, arguments.spanOf(operand), SETTINGS.settings(arguments));
        if (request.isEmpty()) {
            return log;
        }
        Path header = request.get().header().path();
        if (arguments.has(ALL)) {
            constants(request.get(), sources, log).forEach(code -> add(code, header, rows));
        } else {
            new Generator(sources)
                    .catalog(request.get(), log)
                    .ifPresent(catalog -> catalog.codes().forEach(code -> add(code, catalog, header, rows)));
        }
        return log;
    }

    private static List<HeaderCode> constants(GenerationRequest request, SourceReader sources, DiagnosticLog log) {
        HeaderOptions given = request.headerOptions();
        HeaderOptions options =
                new HeaderOptions(given.includeDirectories(), given.defines(), given.undefines(), Selection.ALL);
        return new Inputs(sources, log)
                .read(request.header())
                .map(file -> InternalFailure.reading(
                        file.name(),
                        () -> new HeaderReader(sources, options, log).read(file).codes()))
                .orElse(List.of());
    }

    private static void add(HeaderCode code, Path header, Rows rows) {
        Map<String, String> messages = new TreeMap<>();
        code.messages()
                .forEach((locale, text) -> messages.put(
                        tag(locale, Locale.ENGLISH),
                        Message.ofHeader(text).text().plain()));
        add(code.name(), code.hex(), code.kind().name(), header, code.span(), messages, rows);
    }

    private static void add(Code code, Catalog catalog, Path header, Rows rows) {
        Map<String, String> messages = new LinkedHashMap<>();
        for (Locale locale : catalog.locales()) {
            if (code.messages().containsKey(locale)) {
                messages.put(
                        tag(locale, catalog.defaultLocale()),
                        code.messages().get(locale).text().plain());
            }
        }
        String value = Spelling.hex(code.value());
        add(code.name(), value, code.kind().name(), header, code.span(), messages, rows);
    }

    private static void add(
            String name, String value, String kind, Path header, Span span, Map<String, String> messages, Rows rows) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", name);
        row.put("value", value);
        row.put("kind", kind);
        row.put("header", header.toAbsolutePath().normalize().toString());
        row.put("line", span.line());
        row.put("messages", messages);
        rows.add(row, name, value, kind, messages.values().stream().findFirst().orElse(""));
    }

    private static String tag(Locale locale, Locale defaultLocale) {
        return (locale.equals(Locale.ROOT) ? defaultLocale : locale).toLanguageTag();
    }
}
