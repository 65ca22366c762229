package dev.winerr.cli;

import dev.winerr.generator.GenerationResult;
import dev.winerr.generator.Generator;
import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.Severity;
import dev.winerr.generator.emit.output.OutputFolders;
import dev.winerr.generator.emit.output.OutputWriter;
import dev.winerr.generator.emit.output.WriteFailure;
import dev.winerr.generator.request.GenerationRequest;
import dev.winerr.generator.request.Key;
import dev.winerr.generator.source.SourceReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** {@code winerr generate}. */
final class GenerateCommand implements Command {
    private static final Option OUTPUT = Option.builder("o")
            .longOpt("output")
            .hasArg()
            .argName("DIR")
            .desc("write here; the folder is made if it is not there")
            .get();
    private static final Option FAIL_ON_WARNING = Option.builder()
            .longOpt("fail-on-warning")
            .desc("write nothing and exit with 1 if there is a warning")
            .get();
    private static final Option QUIET =
            Option.builder("q").longOpt("quiet").desc("print errors only").get();
    private static final SettingOptions SETTINGS = new SettingOptions(
            Stream.of(Key.values()).filter(key -> key != Key.HEADER).toList());

    @Override
    public String name() {
        return "generate";
    }

    @Override
    public String summary() {
        return "Generate Java and message bundles of headers and their pages";
    }

    @Override
    public List<String> usage() {
        return List.of("-o DIR [OPTION]... BINDING.properties...", "-o DIR [OPTION]... HEADER...");
    }

    @Override
    public Options options() {
        Options options = new Options().addOption(OUTPUT);
        SETTINGS.addTo(options);
        return options.addOption(FAIL_ON_WARNING).addOption(QUIET);
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws UsageException {
        if (arguments.operands().isEmpty()) {
            throw new UsageException("generate: name a binding file or a header");
        }
        String folder = arguments
                .value(OUTPUT)
                .orElseThrow(() -> new UsageException("generate: say where to write with -o DIR"));
        Optional<Path> target = arguments.path(folder, console);
        if (target.isEmpty()) {
            return ExitCode.FAILED;
        }
        Optional<GenerationResult> generated = generate(arguments, console);
        Severity worst = arguments.has(FAIL_ON_WARNING) ? Severity.WARNING : Severity.ERROR;
        if (generated.isEmpty() || generated.get().has(worst)) {
            return ExitCode.FAILED;
        }
        return write(generated.get(), target.get(), folder, arguments, console);
    }

    private static Optional<GenerationResult> generate(Arguments arguments, Console console) {
        SourceReader sources = new SourceReader();
        DiagnosticLog log = new DiagnosticLog();
        List<GenerationRequest> requests = new ArrayList<>();
        for (String operand : arguments.operands()) {
            new Requests(console.directory(), sources, log)
                    .toGenerate(operand, arguments.spanOf(operand), SETTINGS.settings(arguments))
                    .ifPresent(requests::add);
        }
        console.print(log.sorted());
        if (log.hasErrors()) {
            return Optional.empty();
        }
        GenerationResult result = new Generator(sources).generate(requests);
        console.print(result.diagnostics().stream()
                .filter(diagnostic -> isShown(diagnostic, arguments))
                .toList());
        return Optional.of(result);
    }

    private static boolean isShown(Diagnostic diagnostic, Arguments arguments) {
        Severity least = arguments.has(FAIL_ON_WARNING) ? Severity.WARNING : Severity.ERROR;
        return !arguments.has(QUIET) || diagnostic.severity().compareTo(least) <= 0;
    }

    private static ExitCode write(
            GenerationResult result, Path target, String folder, Arguments arguments, Console console) {
        try {
            OutputFolders folders = OutputFolders.all(target);
            List<Path> written = new OutputWriter(folders).write(result.files());
            if (!arguments.has(QUIET)) {
                result.families().forEach(family -> console.err().println(family.summary()));
                console.err()
                        .println(folder + ": " + written.size() + " of "
                                + result.files().size() + " files written");
            }
            return ExitCode.DONE;
        } catch (WriteFailure e) {
            console.print(e, folder, arguments.spanOf(folder));
            return ExitCode.FAILED;
        }
    }
}
