package dev.winerr.cli;

import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.emit.output.Difference;
import dev.winerr.generator.emit.output.OutputDiagnostic;
import dev.winerr.generator.emit.output.OutputFile;
import dev.winerr.generator.emit.output.OutputFolders;
import dev.winerr.generator.emit.output.OutputWriter;
import dev.winerr.generator.emit.output.WriteFailure;
import dev.winerr.generator.emit.template.BuiltInTemplates;
import dev.winerr.generator.source.Failures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** {@code winerr templates}. */
final class TemplatesCommand implements Command {
    private static final String EXPORT = "export";
    private static final Option FORCE = Option.builder("f")
            .longOpt("force")
            .desc("overwrite templates that were changed")
            .get();

    @Override
    public String name() {
        return "templates";
    }

    @Override
    public String summary() {
        return "Export the built-in templates, to change them and use them with --templates";
    }

    @Override
    public List<String> usage() {
        return List.of("export [--force] DIR");
    }

    @Override
    public Options options() {
        return new Options().addOption(FORCE);
    }

    @Override
    public List<String> examples() {
        return List.of("export my-templates", "export --force my-templates");
    }

    @Override
    public List<String> operands() {
        return List.of(EXPORT);
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws UsageException {
        List<String> operands = arguments.operands();
        if (operands.size() != 2 || !operands.get(0).equals(EXPORT)) {
            throw new UsageException("templates: use 'templates export DIR'");
        }
        String folder = operands.get(1);
        return arguments
                .path(folder, console)
                .map(target -> export(target, folder, arguments, console))
                .orElse(ExitCode.USAGE);
    }

    private static ExitCode export(Path target, String folder, Arguments arguments, Console console) {
        OutputWriter writer = new OutputWriter(OutputFolders.all(target));
        List<OutputFile> templates = BuiltInTemplates.read().all().stream()
                .map(template -> new OutputFile(
                        OutputFile.Kind.REPORT,
                        template.path(),
                        template.source().text()))
                .toList();
        try {
            List<Diagnostic> changed = writer.compare(templates).stream()
                    .filter(difference -> !difference.isMissing())
                    .map(difference -> changed(difference, folder, target, arguments))
                    .toList();
            if (!changed.isEmpty() && !arguments.has(FORCE)) {
                console.print(changed);
                console.end("nothing written");
                return ExitCode.OUTPUT;
            }
            writer.write(templates).forEach(file -> console.out().println(spelt(file, folder, target)));
            return ExitCode.DONE;
        } catch (WriteFailure e) {
            console.print(e, folder, arguments.spanOf(folder));
            return ExitCode.OUTPUT;
        } catch (IOException e) {
            console.print(List.of(
                    Diagnostic.of(OutputDiagnostic.UNWRITABLE, arguments.spanOf(folder), folder, Failures.reason(e))));
            return ExitCode.OUTPUT;
        }
    }

    private static Diagnostic changed(Difference difference, String folder, Path target, Arguments arguments) {
        String file = spelt(difference.path(), folder, target);
        return Diagnostic.of(OutputDiagnostic.CHANGED, arguments.spanOf(folder), file);
    }

    private static String spelt(Path file, String folder, Path target) {
        return folder + "/" + target.relativize(file).toString().replace('\\', '/');
    }
}
