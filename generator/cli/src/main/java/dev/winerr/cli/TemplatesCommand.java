package dev.winerr.cli;

import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.emit.output.OutputDiagnostic;
import dev.winerr.generator.emit.template.BuiltInTemplates;
import dev.winerr.generator.emit.template.Template;
import dev.winerr.generator.request.Failures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Options;

/** {@code winerr templates}. */
final class TemplatesCommand implements Command {
    private static final String EXPORT = "export";

    @Override
    public String name() {
        return "templates";
    }

    @Override
    public String summary() {
        return "Hand out our templates, to change them and use them with --templates";
    }

    @Override
    public List<String> usage() {
        return List.of("export DIR");
    }

    @Override
    public Options options() {
        return new Options();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws UsageException {
        List<String> operands = arguments.operands();
        if (operands.size() != 2 || !operands.get(0).equals(EXPORT)) {
            throw new UsageException("templates: say 'templates export DIR'");
        }
        return export(operands.get(1), arguments, console);
    }

    /** Files that are there already are somebody's work, and stay. */
    private static ExitCode export(String folder, Arguments arguments, Console console) {
        Path target = console.directory().resolve(folder);
        try {
            for (Template template : BuiltInTemplates.read().all()) {
                Path file = target.resolve(template.path());
                if (Files.exists(file)) {
                    console.err().println(folder + "/" + template.path() + ": is there already, kept");
                    continue;
                }
                Files.createDirectories(file.resolveSibling(""));
                Files.writeString(file, template.source().text());
                console.out().println(folder + "/" + template.path());
            }
            return ExitCode.DONE;
        } catch (IOException e) {
            console.print(List.of(
                    Diagnostic.of(OutputDiagnostic.UNWRITABLE, arguments.spanOf(folder), folder, Failures.reason(e))));
            return ExitCode.FAILED;
        }
    }
}
