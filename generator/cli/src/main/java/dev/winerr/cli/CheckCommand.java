package dev.winerr.cli;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.code.ShownInteger;
import dev.winerr.generator.index.HeaderIndex;
import dev.winerr.generator.index.IndexedCode;
import dev.winerr.generator.javaconst.Allowances;
import dev.winerr.generator.javaconst.ConstantCheck;
import dev.winerr.generator.javaconst.ConstantCheck.Result;
import dev.winerr.generator.javaconst.ConstantCheck.Verdict;
import dev.winerr.generator.javaconst.JavaConstant;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** {@code winerr check}. */
final class CheckCommand implements Command {
    private static final Option AGAINST = Option.builder()
            .longOpt("against")
            .hasArg()
            .argName("HEADER|FOLDER|INDEX")
            .desc("the header, folder or index (made with --all) to compare with; may be repeated")
            .get();
    private static final Option OLDER = Option.builder()
            .longOpt("older")
            .hasArg()
            .argName("HEADER|FOLDER|INDEX")
            .desc("an older header, to distinguish values that were right once from values that never were; may be"
                    + " repeated")
            .get();
    private static final Option ALLOW = Option.builder()
            .longOpt("allow")
            .hasArg()
            .argName("FILE")
            .desc("a file of names whose values may differ, one per line, with * as a wildcard and # before the reason")
            .get();
    private static final Option SHOW = Option.builder()
            .longOpt("show")
            .hasArg()
            .argName("VERDICT,...")
            .desc(
                    "what to list: wrong, older, function_number, other_system, allowed, missing, extra, right (default: wrong,older)")
            .get();
    private static final Option FIX = Option.builder()
            .longOpt("fix")
            .desc("correct the literals of wrong constants in place, and change nothing else")
            .get();
    private static final SettingOptions SETTINGS = new SettingOptions(SettingOptions.OF_HEADERS);
    private static final Set<Verdict> SHOWN = EnumSet.of(Verdict.WRONG, Verdict.OLDER);

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String summary() {
        return "Compare constants in Java code with the headers they were copied from";
    }

    @Override
    public List<String> usage() {
        return List.of("--against HEADER [OPTION]... {JAVA|CLASS|JAR|FOLDER}...");
    }

    @Override
    public Options options() {
        Options options = new Options()
                .addOption(AGAINST)
                .addOption(OLDER)
                .addOption(ALLOW)
                .addOption(SHOW)
                .addOption(FIX)
                .addOption(Format.OPTION);
        SETTINGS.addTo(options);
        return options;
    }

    @Override
    public List<String> examples() {
        return List.of("src/main/java --against sdk/winerror.h", "jna-platform-sources.jar --against sdk.index");
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws UsageException {
        Format format = Format.of(arguments);
        Set<Verdict> shown = shown(arguments);
        if (arguments.operands().isEmpty() || !arguments.has(AGAINST)) {
            throw new UsageException("check: name Java sources, classes or jars, and the headers with --against");
        }
        DiagnosticLog log = new DiagnosticLog();
        JavaFiles java = new JavaFiles(console, arguments, log);
        arguments.operands().forEach(java::read);
        Allowances allowed = allowances(arguments, console, log);
        boolean readable = !log.hasErrors();
        console.print(log.sorted());
        DiagnosticLog ofHeaders = new DiagnosticLog();
        HeaderIndex headers = open(arguments.values(AGAINST), arguments, console, ofHeaders);
        HeaderIndex older = open(arguments.values(OLDER), arguments, console, ofHeaders);
        console.printErrors(ofHeaders);
        if (!readable || headers.size() == 0) {
            console.end("");
            return ExitCode.INPUT;
        }
        List<Result> results = ConstantCheck.of(headers, older, allowed).compare(java.constants());
        ResultTable rows = new ResultTable("verdict", "java", "is", "header", "has", "places");
        results.stream().filter(result -> shown.contains(result.verdict())).forEach(result -> add(result, rows));
        rows.print(format, console);
        console.say(summary(results));
        if (arguments.has(FIX)) {
            return new ConstantFixes(console).write(results);
        }
        return results.stream().anyMatch(result -> result.verdict() == Verdict.WRONG) ? ExitCode.FOUND : ExitCode.DONE;
    }

    private static Set<Verdict> shown(Arguments arguments) throws UsageException {
        if (!arguments.has(SHOW)) {
            return SHOWN;
        }
        Set<Verdict> shown = EnumSet.noneOf(Verdict.class);
        for (String word : arguments.value(SHOW).orElse("").split(",", -1)) {
            shown.add(Stream.of(Verdict.values())
                    .filter(verdict -> word(verdict).equals(word.strip()))
                    .findFirst()
                    .orElseThrow(() -> new UsageException("check: --show has no value '" + word + "'; choose from "
                            + Stream.of(Verdict.values())
                                    .map(CheckCommand::word)
                                    .collect(Collectors.joining(", ")))));
        }
        return shown;
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    private static Allowances allowances(Arguments arguments, Console console, DiagnosticLog log) {
        Optional<String> file = arguments.value(ALLOW);
        if (file.isEmpty()) {
            return Allowances.NONE;
        }
        try {
            Optional<Path> path = arguments.path(file.get(), console, log);
            return path.isEmpty()
                    ? Allowances.NONE
                    : Allowances.read(
                            new SourceReader().read(path.get(), file.get()).text());
        } catch (IOException e) {
            log.add(CommandDiagnostic.UNREADABLE_ALLOWANCES, arguments.spanOf(file.get()), file.get());
            return Allowances.NONE;
        }
    }

    /** All constants, because those that are not codes are copied by hand too. */
    private static HeaderIndex open(List<String> operands, Arguments arguments, Console console, DiagnosticLog log) {
        return new Indexes(console, arguments, SETTINGS, Extent.CONSTANTS, log).open(operands);
    }

    private static void add(Result result, ResultTable rows) {
        Optional<JavaConstant> java = result.java();
        Optional<IndexedCode> header = result.header();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("verdict", word(result.verdict()));
        row.put(
                "name",
                java.map(JavaConstant::name)
                        .orElseGet(() -> header.orElseThrow().name()));
        row.put("type", java.map(JavaConstant::type).orElse(null));
        row.put("value", java.map(CheckCommand::value).orElse(null));
        row.put("place", java.map(CheckCommand::place).orElse(null));
        row.put("headerValue", header.map(CheckCommand::value).orElse(null));
        row.put("headerPlace", header.map(IndexedCode::place).orElse(null));
        rows.add(
                row,
                word(result.verdict()),
                java.map(JavaConstant::qualifiedName).orElse("-"),
                java.map(CheckCommand::value).orElse("-"),
                header.map(IndexedCode::name).orElse("-"),
                header.map(CheckCommand::value).orElse("-"),
                Stream.concat(java.map(CheckCommand::place).stream(), header.map(IndexedCode::place).stream())
                        .collect(Collectors.joining(", ")));
    }

    private static String place(JavaConstant constant) {
        return constant.span().file().text().isEmpty()
                ? constant.span().file().name()
                : constant.span().toString();
    }

    private static String value(JavaConstant constant) {
        return ShownInteger.of(constant.value()).hex();
    }

    private static String value(IndexedCode code) {
        return ShownInteger.of(code.value()).hex();
    }

    private static String summary(List<Result> results) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        results.forEach(result -> counts.merge(result.verdict(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((verdict, count) -> parts.add(count + " " + word(verdict).replace('_', ' ')));
        return String.join(", ", parts);
    }
}
