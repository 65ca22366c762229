package dev.winerr.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.Repository;
import dev.winerr.generator.emit.view.ViewMembers;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guide to templates documents all names that templates can use, and no others. */
class TemplateGuideTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\|");

    @ParameterizedTest
    @CsvSource({
        "Family, dev.winerr.generator.emit.view.FamilyView",
        "Page, dev.winerr.generator.emit.view.PageView",
        "Language, dev.winerr.generator.emit.view.LanguageView",
        "Group, dev.winerr.generator.emit.view.GroupView",
        "Code, dev.winerr.generator.emit.view.CodeView",
        "Message, dev.winerr.generator.emit.view.MessageView",
        "Part, dev.winerr.generator.emit.view.PartView",
        "Range, dev.winerr.generator.emit.view.RangeView",
        "Values, dev.winerr.generator.emit.view.ValuesView",
        "Value type, dev.winerr.generator.emit.view.ValueTypeView",
        "Bundle, dev.winerr.generator.emit.view.BundleView",
        "Entry of a bundle, dev.winerr.generator.emit.view.BundleView$Entry"
    })
    void documentsEveryName(String heading, Class<? extends Record> view) throws IOException {
        String guide = Files.readString(Repository.ROOT.resolve("docs/templates.md"));
        String section = guide.split("(?m)^### " + heading + "$", 2)[1].split("(?m)^##+ ", 2)[0];
        List<String> documented =
                ROW.matcher(section).results().map(row -> row.group(1)).toList();

        assertThat(documented)
                .containsExactlyInAnyOrderElementsOf(
                        ViewMembers.of(view).stream().map(Method::getName).toList());
    }
}
