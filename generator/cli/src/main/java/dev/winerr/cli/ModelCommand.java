package dev.winerr.cli;

import dev.winerr.generator.Generator;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.emit.view.Views;
import dev.winerr.generator.request.Key;
import dev.winerr.generator.source.SourceReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.cli.Options;

/** {@code winerr model}. */
final class ModelCommand implements Command {
    private static final Set<Key> OF_FILES = Set.of(Key.HEADER, Key.TEMPLATES, Key.REPORTS);
    private static final SettingOptions SETTINGS = new SettingOptions(
            Stream.of(Key.values()).filter(key -> !OF_FILES.contains(key)).toList());

    @Override
    public String name() {
        return "model";
    }

    @Override
    public String summary() {
        return "Print the data that templates get for a family, as JSON";
    }

    @Override
    public List<String> usage() {
        return List.of("[OPTION]... {HEADER|BINDING|-}");
    }

    @Override
    public Options options() {
        Options options = new Options();
        SETTINGS.addTo(options);
        return options;
    }

    @Override
    public List<String> examples() {
        return List.of("acmeerr.h", "--package com.acme.burn acmeerr.properties");
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws UsageException {
        if (arguments.operands().size() != 1) {
            throw new UsageException("model: name one header or binding file");
        }
        SourceReader sources = new SourceReader();
        DiagnosticLog log = new DiagnosticLog();
        List<Requests.Requested> requested = new Requests(arguments, SETTINGS, console, sources).toGenerate();
        if (requested.size() > 1) {
            throw new UsageException("model: there are " + requested.size() + " families in the folder; name one");
        }
        requested.get(0).findings().forEach(log::add);
        Optional<Views> views =
                requested.get(0).request().flatMap(request -> new Generator(sources).views(request, log));
        sources.files().forEach(file -> console.sayIfVerbose("read " + console.spelt(file)));
        console.print(log.sorted());
        if (views.isEmpty()) {
            console.end("");
            return ExitCode.INPUT;
        }
        console.out().println(ViewJson.of(views.get()));
        return ExitCode.DONE;
    }
}
