package dev.winerr.generator.emit.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.diag.SettingSpelling;
import dev.winerr.generator.emit.view.BundleView;
import dev.winerr.generator.emit.view.GroupView;
import dev.winerr.generator.emit.view.LanguageView;
import dev.winerr.generator.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inserted values are always escaped; templates that cannot be rendered are rejected in advance. */
class TemplateEngineTest {
    private static final GroupView GROUP = new GroupView("<script> & co.", true, List.of());
    private static final BundleView BUNDLE =
            new BundleView(new LanguageView("es", "_es", "español", true), false, List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{title}}",
                "{{{title}}}",
                "{{&title}}",
                "{{& title}}",
                "{{#hasTitle}}{{{title}}}{{/hasTitle}}",
                "{{#title}}{{.}}{{/title}}"
            })
    void escapesEveryValue(String tag) throws TemplateException {
        assertThat(render(GROUP, tag)).isEqualTo("&lt;script&gt; &amp; co.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {{.}}                          | '.' is a record, which has no text of its own        | insert one of its names: entries, language, machineTranslated
        {{language}}                   | 'language' is a record, which has no text of its own | insert one of its names: displayName, last, suffix, tag
        {{#language}}{{.}}{{/language}} | '.' is a record, which has no text of its own       | insert one of its names: displayName, last, suffix, tag
        {{#entries}}{{{.}}}{{/entries}} | '.' is a record, which has no text of its own       | insert one of its names: key, pattern
        {{entries}}                    | 'entries' is a list, which has no text of its own    | repeat what is between '{{#entries}}' and '{{/entries}}'
        {{entries.key}}                | there is no name 'entries.key'                 | the known names are entries, language, machineTranslated
        {{language.tag.length}}        | there is no name 'language.tag.length'         | the known names are entries, language, machineTranslated
        """)
    void rejectsNamesThatAreNotValues(String template, String message, String advice) {
        TemplateException refused = catchThrowableOfType(TemplateException.class, () -> render(BUNDLE, template));

        assertThat(refused.diagnostic().message()).isEqualTo(message);
        assertThat(refused.diagnostic().advice(SettingSpelling.OF_BINDING_FILES))
                .isEqualTo(advice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#", "^"})
    void rejectsSectionsThatAreNestedTooDeeply(String type) throws TemplateException {
        assertThat(render(GROUP, nested(type, SectionNesting.DEEPEST))).isEqualTo(type.equals("#") ? "x" : "");
        for (int depth : new int[] {SectionNesting.DEEPEST + 1, 1_000, 100_000}) {
            TemplateException refused = catchThrowableOfType(
                    TemplateException.class, () -> render(GROUP, "two\r\nlines\r\n" + nested(type, depth)));

            assertThat(refused.diagnostic().message())
                    .isEqualTo("the template does not parse: sections are nested more than 50 deep");
            assertThat(refused.diagnostic().span().line()).isEqualTo(3);
        }
    }

    @Test
    void countsSectionsOfPartialsToo() {
        Map<String, String> templates = new LinkedHashMap<>();
        templates.put("text/top.txt.mustache", "{{#hasTitle}}".repeat(30) + "{{>_part}}" + "{{/hasTitle}}".repeat(30));
        templates.put("text/_part.mustache", "{{#hasTitle}}\n".repeat(30) + "{{/hasTitle}}".repeat(30));

        TemplateException refused = catchThrowableOfType(TemplateException.class, () -> render(GROUP, templates));

        assertThat(DiagnosticRenderer.plain().render(refused.diagnostic()))
                .startsWith("_part.mustache:21:4: error: the template does not parse: sections are nested more than 50"
                        + " deep [WE401]");
    }

    @Test
    void rejectsPartialsThatAreNestedTooDeeply() {
        Map<String, String> templates = new LinkedHashMap<>();
        templates.put("text/top.txt.mustache", "{{>_0}}");
        for (int i = 0; i < 5_000; i++) {
            templates.put("text/_" + i + ".mustache", "{{>_" + (i + 1) + "}}");
        }
        templates.put("text/_5000.mustache", "the end");

        TemplateException refused = catchThrowableOfType(TemplateException.class, () -> render(GROUP, templates));

        assertThat(DiagnosticRenderer.plain().render(refused.diagnostic()))
                .startsWith(
                        "_49.mustache:1:1: error: the template does not parse: partials are nested more than 50 deep"
                                + " [WE401]");
    }

    @Test
    void rendersOneKindOfLineEnding() throws TemplateException {
        assertThat(render(GROUP, "a\r\n{{#hasTitle}}\r\n  b\r{{/hasTitle}}\r\n\r\nc\n"))
                .isEqualTo("a\n  b\n\nc\n");
    }

    private static String nested(String type, int depth) {
        return ("{{" + type + "hasTitle}}").repeat(depth) + "x" + "{{/hasTitle}}".repeat(depth);
    }

    private static String render(Record view, String template) throws TemplateException {
        return render(view, Map.of("text/top.html.mustache", template));
    }

    /** Renders the first of some templates. */
    private static String render(Record view, Map<String, String> texts) throws TemplateException {
        Map<String, Template> templates = new LinkedHashMap<>();
        texts.forEach((path, text) -> templates.put(
                path, new Template(path, new SourceFile(path.substring(path.lastIndexOf('/') + 1), text))));
        Template first = templates.values().iterator().next();
        return new TemplateEngine(TemplateSet.of(templates)).render(first, List.of(view), first.outputPattern());
    }
}
