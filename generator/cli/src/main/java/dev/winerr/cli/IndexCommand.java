package dev.winerr.cli;

import dev.winerr.Spelling;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.emit.output.OutputWriter;
import dev.winerr.generator.index.HeaderIndex;
import dev.winerr.generator.index.IndexFile;
import dev.winerr.generator.index.IndexedCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** {@code winerr index}. */
final class IndexCommand implements Command {
    private static final Option OUTPUT = Option.builder("o")
            .longOpt("output")
            .hasArg()
            .argName("FILE")
            .desc("write the index to this file")
            .get();
    private static final Option ALL = Option.builder()
            .longOpt("all")
            .desc("include every integer constant, not only HRESULTs, NTSTATUS values and Win32 codes")
            .get();
    private static final SettingOptions SETTINGS = new SettingOptions(SettingOptions.OF_HEADERS);
    private static final int FEW = 10;

    @Override
    public String name() {
        return "index";
    }

    @Override
    public String summary() {
        return "Read whole folders of headers into one file that the other commands can open";
    }

    @Override
    public List<String> usage() {
        return List.of("-o FILE [OPTION]... {HEADER|BINDING|FOLDER|INDEX}...");
    }

    @Override
    public Options options() {
        Options options = new Options().addOption(OUTPUT).addOption(ALL);
        SETTINGS.addTo(options);
        return options;
    }

    @Override
    public List<String> examples() {
        return List.of("-o sdk.index sdk/include", "-o mingw.index /usr/x86_64-w64-mingw32/include");
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws UsageException {
        if (arguments.operands().isEmpty() || !arguments.has(OUTPUT)) {
            throw new UsageException("index: name folders or headers, and with -o the file to write");
        }
        String file = arguments.value(OUTPUT).orElseThrow();
        Optional<Path> target = arguments.path(file, console);
        if (target.isEmpty()) {
            return ExitCode.USAGE;
        }
        DiagnosticLog log = new DiagnosticLog();
        Indexes indexes = new Indexes(
                console, arguments, SETTINGS, arguments.has(ALL) ? Extent.CONSTANTS : Extent.RESULT_CODES, log);
        HeaderIndex index = indexes.open(arguments.operands());
        if (console.isVerbose()) {
            console.print(log.sorted());
        } else {
            console.printErrors(log);
        }
        if (index.size() == 0) {
            String reason = log.hasErrors() ? "" : ": no header defines anything";
            console.err().println("winerr: index: nothing to write" + reason);
            return ExitCode.INPUT;
        }
        try {
            OutputWriter.replaceNamed(target.get(), IndexFile.write(index));
        } catch (IOException e) {
            console.err().println("winerr: index: '" + file + "' cannot be written: " + e.getMessage());
            return ExitCode.OUTPUT;
        }
        if (!console.isQuiet()) {
            report(index, indexes, arguments.has(ALL) ? "constant" : "code", console);
        }
        return ExitCode.DONE;
    }

    private static void report(HeaderIndex index, Indexes indexes, String what, Console console) {
        int unreadable = indexes.unreadable();
        console.out()
                .println(count(index.size(), what) + " of "
                        + count(index.headers().size(), "header")
                        + (indexes.empty() == 0 ? "" : "; " + count(indexes.empty(), "header") + " without constants")
                        + (unreadable == 0 ? "" : "; " + count(unreadable, "header") + " could not be read"));
        printContradictions(index, console.isVerbose(), console);
    }

    private static String count(int number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    private static void printContradictions(HeaderIndex index, boolean everything, Console console) {
        List<List<IndexedCode>> contradicted = index.byName().values().stream()
                .filter(codes ->
                        codes.stream().map(IndexedCode::bits).distinct().count() > 1)
                .toList();
        if (contradicted.isEmpty()) {
            return;
        }
        console.out().println(count(contradicted.size(), "name") + " with different values in different headers:");
        contradicted.stream()
                .limit(everything ? Long.MAX_VALUE : FEW)
                .forEach(codes -> console.out().println("  " + codes.get(0).name() + ": " + places(codes)));
        if (!everything && contradicted.size() > FEW) {
            console.out().println("  and " + (contradicted.size() - FEW) + " more; -v lists them");
        }
    }

    /** The first place of each value, and how many other places have it. */
    private static String places(List<IndexedCode> codes) {
        Map<Integer, List<String>> places = new LinkedHashMap<>();
        codes.forEach(code ->
                places.computeIfAbsent(code.bits(), bits -> new ArrayList<>()).add(code.place()));
        return places.entrySet().stream()
                .map(entry ->
                        Spelling.hex(entry.getKey()) + " in " + entry.getValue().get(0)
                                + (entry.getValue().size() == 1
                                        ? ""
                                        : " and " + (entry.getValue().size() - 1) + " more"))
                .collect(Collectors.joining(", "));
    }
}
