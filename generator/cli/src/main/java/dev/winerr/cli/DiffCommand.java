package dev.winerr.cli;

import dev.winerr.ResultKind;
import dev.winerr.Spelling;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.index.Change;
import dev.winerr.generator.index.HeaderIndex;
import dev.winerr.generator.index.IndexDiff;
import dev.winerr.generator.index.IndexedCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** {@code winerr diff}. */
final class DiffCommand implements Command {
    private static final Option ALL = Option.builder()
            .longOpt("all")
            .desc("compare every integer constant, not only codes")
            .get();
    private static final Option IGNORE = Option.builder()
            .longOpt("ignore")
            .hasArg()
            .argName("texts")
            .desc("ignore changed texts")
            .get();
    private static final Option FAIL_ON = Option.builder()
            .longOpt("fail-on")
            .hasArg()
            .argName("any|breaking")
            .desc("exit with 1 if anything differs, or only if compiled programs would break (default: any)")
            .get();
    private static final SettingOptions SETTINGS = new SettingOptions(SettingOptions.OF_HEADERS);

    @Override
    public String name() {
        return "diff";
    }

    @Override
    public String summary() {
        return "Print what changed between two headers, folders, indexes or generated jars, and what that breaks";
    }

    @Override
    public List<String> usage() {
        return List.of("[OPTION]... OLD NEW");
    }

    @Override
    public Options options() {
        Options options = new Options()
                .addOption(ALL)
                .addOption(Format.OF_DIFFERENCES)
                .addOption(IGNORE)
                .addOption(FAIL_ON);
        SETTINGS.addTo(options);
        return options;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "sdk-10.0.19041.index sdk-10.0.26100.index",
                "--format markdown --fail-on breaking old/acmeerr.h new/acmeerr.h");
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws UsageException {
        Format format = Format.of(arguments, Format.OF_DIFFERENCES);
        List<String> operands = arguments.operands();
        if (operands.size() != 2) {
            throw new UsageException("diff: name two headers, folders, indexes or jars: the old one and the new one");
        }
        boolean breakingOnly = isOneOf(arguments, FAIL_ON, "any", "breaking")
                .filter("breaking"::equals)
                .isPresent();
        boolean ignoreTexts = isOneOf(arguments, IGNORE, "texts").isPresent();
        DiagnosticLog log = new DiagnosticLog();
        HeaderIndex before = open(operands.get(0), arguments, console, log);
        HeaderIndex after = open(operands.get(1), arguments, console, log);
        boolean resultCodesOnly =
                isOfResultCodes(operands.get(0), before, console) || isOfResultCodes(operands.get(1), after, console);
        List<Change> changes = IndexDiff.between(before, after).stream()
                .filter(change -> !ignoreTexts || change.kind() != Change.Kind.TEXT_CHANGED)
                .filter(change -> !resultCodesOnly || change.code().kind() != ResultKind.OTHER)
                .toList();
        console.printErrors(log);
        if (log.hasErrors() && (before.size() == 0 || after.size() == 0)) {
            console.end("");
            return ExitCode.INPUT;
        }
        print(changes, format, console);
        boolean fails = changes.stream()
                .anyMatch(change -> !breakingOnly || change.kind().isBreaking());
        return fails ? ExitCode.FOUND : ExitCode.DONE;
    }

    private static Optional<String> isOneOf(Arguments arguments, Option option, String... words) throws UsageException {
        Optional<String> word = arguments.value(option);
        if (word.isPresent() && !List.of(words).contains(word.get())) {
            throw new UsageException("diff: --" + option.getLongOpt() + " takes " + String.join(" or ", words)
                    + ", not '" + word.get() + "'");
        }
        return word;
    }

    /** Whether it is an index file from which constants that are not codes were left out. */
    private static boolean isOfResultCodes(String operand, HeaderIndex index, Console console) {
        return Indexes.isIndex(operand, console) && index.codes().noneMatch(code -> code.kind() == ResultKind.OTHER);
    }

    private static HeaderIndex open(String operand, Arguments arguments, Console console, DiagnosticLog log) {
        if (JavaFiles.isJar(operand)) {
            return new JavaFiles(console, arguments, log).index(operand);
        }
        return new Indexes(console, arguments, SETTINGS, arguments.has(ALL) ? Extent.CONSTANTS : Extent.CODES, log)
                .open(List.of(operand));
    }

    private static void print(List<Change> changes, Format format, Console console) {
        ResultTable rows = new ResultTable("change", "name", "old", "new", "place");
        changes.forEach(change -> add(change, rows));
        if (!changes.isEmpty() || format == Format.JSONL) {
            rows.print(format, console);
        }
        if (format != Format.JSONL) {
            if (!changes.isEmpty()) {
                console.out().println();
            }
            int columns = format == Format.TABLE ? console.terminal().columns() : 0;
            verdict(changes)
                    .lines()
                    .forEach(line -> console.out().println(LineBreaks.paragraph(line, columns, "", "  ")));
        }
    }

    private static void add(Change change, ResultTable rows) {
        String kind = change.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String old = change.before().map(code -> shown(change, code)).orElse("");
        String now = change.after().map(code -> shown(change, code)).orElse("");
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("change", kind);
        row.put("name", change.name());
        row.put("breaking", change.kind().isBreaking());
        row.put("consequence", change.kind().consequence());
        row.put("old", change.before().map(DiffCommand::object).orElse(null));
        row.put("new", change.after().map(DiffCommand::object).orElse(null));
        rows.add(row, kind, change.name(), old, now, change.code().place());
    }

    private static String shown(Change change, IndexedCode code) {
        return switch (change.kind()) {
            case RENAMED -> code.name();
            case KIND_CHANGED -> code.kind().name();
            case PRIMARY_CHANGED -> code.primary().orElse(code.name());
            case TEXT_CHANGED ->
                code.texts()
                        .getOrDefault(
                                "en", code.texts().values().stream().findFirst().orElse(""));
            case REMOVED, REVALUED, ADDED -> Spelling.hex(code.bits());
        };
    }

    private static Map<String, Object> object(IndexedCode code) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", code.name());
        object.put("value", Spelling.hex(code.bits()));
        object.put("kind", code.kind().name());
        object.put("primary", code.primary().orElse(code.name()));
        object.put("header", code.header());
        object.put("line", code.line());
        object.put("messages", new TreeMap<>(code.texts()));
        return object;
    }

    /** Whether Java code compiled with the old constants still works, and why not. */
    private static String verdict(List<Change> changes) {
        if (changes.isEmpty()) {
            return "No difference.";
        }
        Map<Change.Kind, Long> counts =
                changes.stream().collect(Collectors.groupingBy(Change::kind, TreeMap::new, Collectors.counting()));
        StringBuilder verdict = new StringBuilder();
        counts.forEach((kind, count) -> verdict.append(count)
                .append(' ')
                .append(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .append(": ")
                .append(kind.consequence())
                .append(".\n"));
        boolean breaking = counts.keySet().stream().anyMatch(Change.Kind::isBreaking);
        return verdict.append(
                        breaking
                                ? "Java that uses these codes must be compiled again."
                                : "Source- and binary-compatible for Java that uses these codes.")
                .toString();
    }
}
