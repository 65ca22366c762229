package dev.winerr.generator.docs.layout;

import dev.winerr.Spelling;
import dev.winerr.generator.docs.PageCases;
import dev.winerr.generator.docs.atom.Numeral;
import dev.winerr.generator.docs.atom.PrintedNames;
import dev.winerr.generator.docs.atom.Symbol;
import dev.winerr.generator.docs.markup.PageDom;
import dev.winerr.generator.docs.prose.LinkResolver;
import dev.winerr.generator.docs.prose.Passage;
import dev.winerr.generator.docs.prose.PassageReader;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The pages are in {@code layouts.txt}, with a line for each code: layout, name = value, other names, ids, text. */
class LayoutsTest {
    @Test
    void findsTheCodesOfAPage() throws IOException {
        PageCases.check("layout/layouts.txt", page -> codes(PageDom.parse(page)));
    }

    private static String codes(PageDom page) {
        return new Layouts(new PassageReader(new LinkResolver(Optional.empty())), PrintedNames.BY_SHAPE)
                .read(page.content()).stream().map(LayoutsTest::line).collect(Collectors.joining("\n"));
    }

    private static String line(Row row) {
        String text = Passage.textOf(row.description()).replace("\n", " / ");
        return (row.layout() + ": " + row.symbol().name()
                        + row.numeral().map(number -> " = " + printed(number)).orElse("")
                        + row.alternatives().stream()
                                .map(Symbol::name)
                                .map(name -> " or " + name)
                                .collect(Collectors.joining())
                        + row.ids().stream().map(id -> " #" + id).collect(Collectors.joining())
                        + (text.isEmpty() ? "" : " | " + text))
                .replace(":  =", ": =");
    }

    private static String printed(Numeral number) {
        return number.expression()
                ? number.printed()
                : Spelling.hex(number.bits().orElseThrow());
    }
}
