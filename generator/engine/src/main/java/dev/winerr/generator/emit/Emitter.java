package dev.winerr.generator.emit;

import dev.winerr.generator.catalog.Catalog;
import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.emit.escape.Escapers;
import dev.winerr.generator.emit.java.JavaSyntax;
import dev.winerr.generator.emit.output.OutputDiagnostic;
import dev.winerr.generator.emit.output.OutputFile;
import dev.winerr.generator.emit.template.BuiltInTemplates;
import dev.winerr.generator.emit.template.Template;
import dev.winerr.generator.emit.template.TemplateEngine;
import dev.winerr.generator.emit.template.TemplateException;
import dev.winerr.generator.emit.template.TemplateSet;
import dev.winerr.generator.emit.view.BundleView;
import dev.winerr.generator.emit.view.Views;
import dev.winerr.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Renders a set of templates for one family. */
public final class Emitter {
    private final TemplateSet templates;
    private final String generator;
    private final DiagnosticLog log;

    /**
     * Creates an emitter.
     *
     * @param templates the templates to render
     * @param generator the generator's name and version, for the comment in generated files
     * @param log receives errors in templates and names
     */
    public Emitter(TemplateSet templates, String generator, DiagnosticLog log) {
        this.templates = templates;
        this.generator = generator;
        this.log = log;
    }

    /** The files of a family; empty if an error was logged. */
    public List<OutputFile> emit(Catalog catalog, FamilyOptions options) {
        return ViewBuilder.views(catalog, options, generator, log)
                .map(views -> emit(views, new FileNames(options.name())))
                .orElse(List.of());
    }

    private List<OutputFile> emit(Views views, FileNames names) {
        TemplateEngine engine = new TemplateEngine(templates);
        List<OutputFile> files = new ArrayList<>();
        for (Template template : templates.all()) {
            try {
                if (FileNames.isPerLocale(template)) {
                    for (BundleView bundle : views.bundles()) {
                        List<Record> scopes = List.of(views.family(), bundle);
                        String suffix = bundle.language().suffix();
                        render(engine, template, scopes, names, suffix).ifPresent(files::add);
                    }
                } else if (!template.isPartial()) {
                    render(engine, template, List.of(views.family()), names, "").ifPresent(files::add);
                }
            } catch (TemplateException e) {
                log.add(e.diagnostic());
            }
        }
        // A template that renders only white space generates no file.
        return files.stream().filter(file -> !file.content().isBlank()).toList();
    }

    private Optional<OutputFile> render(
            TemplateEngine engine, Template template, List<Record> views, FileNames names, String localeSuffix)
            throws TemplateException {
        Optional<OutputFile> place = names.file(template, localeSuffix);
        if (place.isEmpty()) {
            log.add(OutputDiagnostic.OUTSIDE, template.source().start(), template.outputPattern());
            return place;
        }
        String path = place.get().path();
        OutputFile file = new OutputFile(place.get().kind(), path, engine.render(template, views, path));
        if (!BuiltInTemplates.has(template) && Escapers.isUnknown(path)) {
            log.add(EmitDiagnostic.NO_ESCAPES, template.source().start(), template.outputPattern());
        }
        if (path.endsWith(".java") && !BuiltInTemplates.has(template)) {
            parse(template, file);
        }
        return Optional.of(file);
    }

    private void parse(Template template, OutputFile file) {
        JavaSyntax.firstError(new SourceFile(file.path(), file.content()))
                .ifPresent(error -> log.add(Diagnostic.of(
                                EmitDiagnostic.INVALID_JAVA, template.source().start(), file.path(), error.message())
                        .withNotes(List.of(new Diagnostic.Note("in what it renders", error.span())))));
    }
}
