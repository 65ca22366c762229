package dev.winerr.generator.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static Settings binding(String text) {
        return BindingFile.read(new SourceFile("a.properties", text), Path.of(""), new DiagnosticLog());
    }

    @Test
    void commasSeparateListsOutsideParentheses() {
        Settings settings = binding("defines = A=1, F(x,y)=x, B\nname = A, B\n");

        assertThat(settings.all(Key.DEFINES)).extracting(Settings.Value::text).containsExactly("A=1", "F(x,y)=x", "B");
        assertThat(settings.all(Key.NAME)).extracting(Settings.Value::text).containsExactly("A, B");
    }

    @Test
    void allPagesOfALanguageHaveThatLanguage() {
        assertThat(binding("docs.es = a.md, b.md\n").all(Key.DOCS))
                .extracting(Settings.Value::text)
                .containsExactly("es=a.md", "es=b.md");
    }

    @Test
    void partsOfAnArgumentHaveTheirOwnPositions() {
        SourceFile line = new SourceFile("<command line>", "winerr list --kind hresult,foo a.h");
        Span list = line.span(19, 30);

        Settings settings = new Settings(line.start(), Path.of("")).addLine(Key.KINDS, list.text(), list);

        assertThat(settings.all(Key.KINDS))
                .extracting(value -> value.span().text())
                .containsExactly("hresult", "foo");
    }
}
