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
    private static final Set<Key> OF_FILES = Set.of(Key.HEADER, Key.TEMPLATES, Key.REPORTS, Key.VERIFY);
    private static final SettingOptions SETTINGS = new SettingOptions(
            Stream.of(Key.values()).filter(key -> !OF_FILES.contains(key)).toList());

    @Override
    public String name() {
        return "model";
    }

    @Override
    public String summary() {
        return "Print what templates see of a family as JSON, to write templates against";
    }

    @Override
    public List<String> usage() {
        return List.of("[OPTION]... BINDING.properties", "[OPTION]... HEADER");
    }

    @Override
    public Options options() {
        Options options = new Options();
        SETTINGS.addTo(options);
        return options;
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws UsageException {
        if (arguments.operands().size() != 1) {
            throw new UsageException("model: name one binding file or header");
        }
        String operand = arguments.operands().get(0);
        SourceReader sources = new SourceReader();
        DiagnosticLog log = new DiagnosticLog();
        Optional<Views> views = new Requests(console.directory(), sources, log)
                .toGenerate(operand, arguments.spanOf(operand), SETTINGS.settings(arguments))
                .flatMap(request -> new Generator(sources).views(request, log));
        console.print(log.sorted());
        views.ifPresent(seen -> console.out().println(ViewJson.of(seen)));
        return views.isPresent() ? ExitCode.DONE : ExitCode.FAILED;
    }
}
