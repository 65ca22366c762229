package dev.winerr.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.emit.template.Template;
import dev.winerr.generator.emit.template.TemplateEngine;
import dev.winerr.generator.emit.template.TemplateException;
import dev.winerr.generator.emit.template.TemplateSet;
import dev.winerr.generator.emit.view.BundleView;
import dev.winerr.generator.emit.view.LanguageView;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Templates of users. */
class TemplateFuzzTest {
    private static final BundleView VIEW =
            new BundleView(new LanguageView("es", "_es", "español", true), false, List.of());

    @FuzzTest
    void rendersOrRefuses(byte[] bytes) throws IOException {
        if (bytes.length > FuzzInputs.LARGEST) {
            return;
        }
        Path folder = FuzzInputs.folder("x.html.mustache", bytes);
        TemplateSet templates = TemplateSet.read(folder, "fuzzed", new SourceReader());
        for (Template template : templates.all()) {
            try {
                new TemplateEngine(templates).render(template, List.of(VIEW), "x.html");
            } catch (TemplateException e) {
                DiagnosticRenderer.plain().render(e.diagnostic());
            }
        }
    }
}
