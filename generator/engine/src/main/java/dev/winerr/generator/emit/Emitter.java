package dev.winerr.generator.emit;

import dev.winerr.generator.catalog.Catalog;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.emit.java.JavaNames;
import dev.winerr.generator.emit.output.OutputFile;
import dev.winerr.generator.emit.template.Template;
import dev.winerr.generator.emit.template.TemplateEngine;
import dev.winerr.generator.emit.template.TemplateException;
import dev.winerr.generator.emit.template.TemplateSet;
import dev.winerr.generator.emit.view.BundleView;
import dev.winerr.generator.emit.view.FamilyView;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Renders the templates of a set for one family. */
public final class Emitter {
    /** What generated types have as members besides codes. */
    private static final Set<String> RESERVED = Set.of("FAMILY");

    private final TemplateSet templates;
    private final String generator;
    private final DiagnosticLog log;

    /**
     * An emitter.
     *
     * @param templates what to render
     * @param generator our name and version, for the comment that says what made a file
     * @param log takes what is wrong with templates and names
     */
    public Emitter(TemplateSet templates, String generator, DiagnosticLog log) {
        this.templates = templates;
        this.generator = generator;
        this.log = log;
    }

    /** The files of a family; none if an error was logged. */
    public List<OutputFile> emit(Catalog catalog, FamilyOptions options) {
        JavaNames spellings = new JavaNames(RESERVED);
        new NameRules(log).check(catalog, spellings);
        ViewBuilder views = new ViewBuilder(catalog, options, spellings, generator);
        FamilyView family = views.family();
        List<BundleView> bundles = views.bundles();
        FileNames names = new FileNames(options.name());
        TemplateEngine engine = new TemplateEngine(templates);
        List<OutputFile> files = new ArrayList<>();
        for (Template template : templates.all()) {
            try {
                if (FileNames.isPerLocale(template)) {
                    for (BundleView bundle : bundles) {
                        files.add(render(
                                engine,
                                template,
                                List.of(family, bundle),
                                names,
                                bundle.language().suffix()));
                    }
                } else if (!template.isPartial()) {
                    files.add(render(engine, template, List.of(family), names, ""));
                }
            } catch (TemplateException e) {
                log.add(e.diagnostic());
            }
        }
        return log.hasErrors() ? List.of() : files;
    }

    private static OutputFile render(
            TemplateEngine engine, Template template, List<Record> views, FileNames names, String localeSuffix)
            throws TemplateException {
        String fileName = names.file(template, localeSuffix, "").path();
        return names.file(template, localeSuffix, engine.render(template, views, fileName));
    }
}
