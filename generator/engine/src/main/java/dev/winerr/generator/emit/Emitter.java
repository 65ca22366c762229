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
import dev.winerr.generator.parallel.InOrder;
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
        // Each file is rendered by itself, so all processors can do so; the order of files and findings is kept.
        for (Rendered one : InOrder.map(pieces(views, names), piece -> render(engine, piece))) {
            one.failure().ifPresent(log::add);
            one.file().ifPresent(file -> {
                check(one.piece().template(), file);
                files.add(file);
            });
        }
        // A template that renders only white space generates no file.
        return files.stream().filter(file -> !file.content().isBlank()).toList();
    }

    /** A file to render from a template and views. */
    private record Piece(Template template, List<Record> views, OutputFile place) {}

    /** A file that was rendered, or why it was not. */
    private record Rendered(Piece piece, Optional<OutputFile> file, Optional<Diagnostic> failure) {}

    private List<Piece> pieces(Views views, FileNames names) {
        List<Piece> pieces = new ArrayList<>();
        for (Template template : templates.all()) {
            if (FileNames.isPerLocale(template)) {
                for (BundleView bundle : views.bundles()) {
                    String suffix = bundle.language().suffix();
                    piece(template, List.of(views.family(), bundle), names, suffix)
                            .ifPresent(pieces::add);
                }
            } else if (!template.isPartial()) {
                piece(template, List.of(views.family()), names, "").ifPresent(pieces::add);
            }
        }
        return pieces;
    }

    private Optional<Piece> piece(Template template, List<Record> views, FileNames names, String localeSuffix) {
        Optional<OutputFile> place = names.file(template, localeSuffix);
        if (place.isEmpty()) {
            log.add(OutputDiagnostic.OUTSIDE, template.source().start(), template.outputPattern());
        }
        return place.map(file -> new Piece(template, views, file));
    }

    private static Rendered render(TemplateEngine engine, Piece piece) {
        OutputFile place = piece.place();
        try {
            String content = engine.render(piece.template(), piece.views(), place.path());
            return new Rendered(
                    piece, Optional.of(new OutputFile(place.kind(), place.path(), content)), Optional.empty());
        } catch (TemplateException e) {
            return new Rendered(piece, Optional.empty(), Optional.of(e.diagnostic()));
        }
    }

    /** Checks the output of a user's own template; that of built-in ones is known to be valid. */
    private void check(Template template, OutputFile file) {
        if (BuiltInTemplates.has(template)) {
            return;
        }
        if (Escapers.isUnknown(file.path())) {
            log.add(EmitDiagnostic.NO_ESCAPES, template.source().start(), template.outputPattern());
        }
        if (file.path().endsWith(".java")) {
            parse(template, file);
        }
    }

    private void parse(Template template, OutputFile file) {
        JavaSyntax.firstError(new SourceFile(file.path(), file.content()))
                .ifPresent(error -> log.add(Diagnostic.of(
                                EmitDiagnostic.INVALID_JAVA, template.source().start(), file.path(), error.message())
                        .withNotes(List.of(new Diagnostic.Note("in its output", error.span())))));
    }
}
