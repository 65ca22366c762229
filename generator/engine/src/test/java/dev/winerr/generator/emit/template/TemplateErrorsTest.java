package dev.winerr.generator.emit.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.emit.view.GroupView;
import dev.winerr.generator.header.GoldenCase;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates that are rejected, and where and why: {@code emit/template/refused.txt}. */
class TemplateErrorsTest {
    static List<GoldenCase> cases() {
        return GoldenCase.in("emit/template");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsErrorsAtTheirPositions(GoldenCase one, @TempDir Path folder) throws IOException {
        Files.move(one.makeInputs(folder), folder.resolve("main.html.mustache"));
        TemplateSet templates = TemplateSet.read(folder, "mine", new SourceReader());
        Template main = templates.find("main.html.mustache").orElseThrow();
        GroupView view = new GroupView("Kiln", true, List.of());
        TemplateException refused = catchThrowableOfType(
                TemplateException.class,
                () -> new TemplateEngine(templates).render(main, List.of(view), main.outputPattern()));
        assertThat(refused).isNotNull();
        assertThat(one.seen("", DiagnosticRenderer.plain().render(refused.diagnostic())))
                .isEqualTo(one.expected());
    }
}
