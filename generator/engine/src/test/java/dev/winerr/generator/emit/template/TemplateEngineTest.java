package dev.winerr.generator.emit.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.emit.view.GroupView;
import dev.winerr.generator.source.SourceFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What templates insert is escaped, however they ask for it. */
class TemplateEngineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"{{title}}", "{{{title}}}", "{{&title}}", "{{& title}}", "{{#hasTitle}}{{{title}}}{{/hasTitle}}"
            })
    void escapesEveryValue(String tag) throws TemplateException {
        Template template = new Template("text/group.html.mustache", new SourceFile("group.html.mustache", tag));
        GroupView group = new GroupView("<script> & co.", true, List.of());

        String rendered = new TemplateEngine(TemplateSet.of(Map.of(template.path(), template)))
                .render(template, List.of(group), "group.html");

        assertThat(rendered).isEqualTo("&lt;script&gt; &amp; co.");
    }
}
