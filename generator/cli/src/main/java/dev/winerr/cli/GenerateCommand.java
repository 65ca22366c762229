package dev.winerr.cli;

import dev.winerr.generator.GenerationResult;
import dev.winerr.generator.Generator;
import dev.winerr.generator.diag.FindingSeverity;
import dev.winerr.generator.header.HeaderMemory;
import dev.winerr.generator.request.GenerationRequest;
import dev.winerr.generator.request.Key;
import dev.winerr.generator.source.SourceReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** {@code winerr generate}. */
final class GenerateCommand implements Command {
    private static final Option OUTPUT = Option.builder("o")
            .longOpt("output")
            .hasArg()
            .argName("DIR")
            .desc("the output folder; created if it does not exist")
            .get();
    private static final Option FAIL_ON_WARNING = Option.builder()
            .longOpt("fail-on-warning")
            .desc("write nothing and exit with 1 if there is a warning")
            .get();
    private static final Option KEEP_GOING = Option.builder("k")
            .longOpt("keep-going")
            .desc("write the families that have no errors, even if others have")
            .get();
    private static final Option DRY_RUN = Option.builder("n")
            .longOpt("dry-run")
            .desc("print the files that would be written, and write nothing")
            .get();
    private static final Option FORCE = Option.builder("f")
            .longOpt("force")
            .desc("overwrite files that winerr did not generate")
            .get();
    private static final SettingOptions SETTINGS = new SettingOptions(
            Stream.of(Key.values()).filter(key -> key != Key.HEADER).toList());

    @Override
    public String name() {
        return "generate";
    }

    @Override
    public String summary() {
        return "Generate Java and message bundles from headers and their pages";
    }

    @Override
    public List<String> usage() {
        return List.of("-o DIR [OPTION]... {HEADER|BINDING|FOLDER|-}...");
    }

    @Override
    public Options options() {
        Options options = new Options().addOption(OUTPUT);
        SETTINGS.addTo(options);
        return options.addOption(FAIL_ON_WARNING)
                .addOption(KEEP_GOING)
                .addOption(DRY_RUN)
                .addOption(FORCE);
    }

    @Override
    public List<String> examples() {
        return List.of(
                "-o src/main/java --package com.acme.burn acmeerr.h",
                "-o out --report html,csv --include 'ACME_*' acmeerr.h",
                "-o out --dry-run acmeerr.properties");
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws UsageException {
        if (arguments.operands().isEmpty()) {
            throw new UsageException("generate: name a header, a binding file or a folder of them");
        }
        String folder = arguments
                .value(OUTPUT)
                .orElseThrow(() -> new UsageException("generate: specify the output folder with -o DIR"));
        Optional<Path> target = arguments.path(folder, console);
        if (target.isEmpty()) {
            return ExitCode.USAGE;
        }
        if (arguments.has(FAIL_ON_WARNING)) {
            console.showWarnings();
        }
        SourceReader sources = CacheFolder.reader();
        List<Requests.Requested> requested = new Requests(arguments, SETTINGS, console, sources).toGenerate();
        requested.forEach(one -> console.print(one.findings()));
        boolean allRight = requested.stream().allMatch(one -> one.request().isPresent());
        if (!allRight && !arguments.has(KEEP_GOING)) {
            console.end("nothing written");
            return ExitCode.INPUT;
        }
        List<GenerationRequest> requests =
                requested.stream().flatMap(one -> one.request().stream()).toList();
        GenerationResult result = generate(requests, sources, arguments, console);
        sources.files().forEach(file -> console.sayIfVerbose("read " + console.spelt(file)));
        console.print(result.diagnostics());
        return end(result, allRight, new Delivery(target.get(), folder, arguments, console));
    }

    private static GenerationResult generate(
            List<GenerationRequest> requests, SourceReader sources, Arguments arguments, Console console) {
        AtomicInteger step = new AtomicInteger();
        Generator generator = new Generator(
                sources,
                HeaderMemory.of(requests.size()),
                request -> console.progress(
                        step.incrementAndGet(),
                        requests.size(),
                        request.header().name()));
        return arguments.has(KEEP_GOING) ? generator.generateValid(requests) : generator.generate(requests);
    }

    private static ExitCode end(GenerationResult result, boolean allRight, Delivery delivery) {
        Arguments arguments = delivery.arguments();
        if (arguments.has(FAIL_ON_WARNING)
                && result.has(FindingSeverity.WARNING)
                && !result.has(FindingSeverity.ERROR)) {
            delivery.console().end("nothing written");
            return ExitCode.FOUND;
        } else if (result.files().isEmpty()) {
            delivery.console().end("nothing written");
            return ExitCode.INPUT;
        }
        ExitCode written =
                arguments.has(DRY_RUN) ? delivery.show(result) : delivery.write(result, arguments.has(FORCE));
        boolean failed = !allRight || result.has(FindingSeverity.ERROR);
        if (written == ExitCode.DONE && failed) {
            delivery.console().end("families with errors were not written");
            return ExitCode.INPUT;
        }
        return written;
    }
}
