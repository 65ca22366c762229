package dev.winerr.generator.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.naming.Listing;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFactsTest {
    private static final String FRONT =
            "---\ntitle: 'Kiln: codes'\nms.contentlocale: it-IT\nms.translationtype: MT\n---\n# Other\n";

    private static DocPage read(String name, String text) {
        return Listing.facts(name, text, new DiagnosticLog());
    }

    @ParameterizedTest
    @CsvSource({
        "a.md, und",
        "a.es.md, es",
        "dir.fr/a.md, und",
        "a.es-ES.html, es-ES",
        "a.zh-Hant-TW.md, zh-Hant-TW",
        "a.pt-br.md, pt-BR",
        "error.h.md, und",
        "imapi.v2.md, und"
    })
    void theSuffixDeclaresTheLanguage(String name, String tag) {
        assertThat(read(name, "# x").locale().toLanguageTag()).isEqualTo(tag);
    }

    @Test
    void theOptionPrecedesTheSuffixAndThePage() {
        SourceFile page = new SourceFile("a.es.md", FRONT);
        DocPage read = new PageReader(new DiagnosticLog()).read(page, Optional.of(Locale.FRENCH));
        assertThat(read.locale()).isEqualTo(Locale.FRENCH);
        assertThat(read("a.es.md", FRONT).locale()).isEqualTo(Locale.forLanguageTag("es"));
        assertThat(read("a.md", FRONT).locale()).isEqualTo(Locale.ITALY);
    }

    @Test
    void frontMatterDeclaresTitleAndTranslation() {
        DocPage page = read("a.md", FRONT);
        assertThat(page.title()).isEqualTo("Kiln: codes");
        assertThat(page.machineTranslated()).isTrue();
        assertThat(page.link()).isEmpty();
        assertThat(read("a.md", "# *Kiln* codes\n").title()).isEqualTo("Kiln codes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            'api_name:\n- KILN_ONE\n- KILN_TWO\n'
            'api_name:\n  - KILN_ONE\n  - "KILN_TWO"\n'
            'api_name: [KILN_ONE, KILN_TWO]\n'
            'api_name: \n- KILN_ONE\n-   KILN_TWO\napi_type:\n- NA\n'
            """)
    void apiNamesHaveTheirPositions(String lines) {
        DocPage page = read("a.md", "---\n" + lines + "---\n# x\n");
        assertThat(page.apiNames()).extracting(DocPage.ListedName::name).containsExactly("KILN_ONE", "KILN_TWO");
        assertThat(page.apiNames())
                .extracting(DocPage.ListedName::span)
                .extracting(Span::text)
                .containsExactly("KILN_ONE", "KILN_TWO");
    }

    @Test
    void theHeadOfAnHtmlPageDeclaresTheSame() {
        DocPage page = read("a.html", """
                <!DOCTYPE html><html lang="de-de"><head><title>Kiln | Docs</title>
                <link rel="canonical" href="https://learn.microsoft.com/de-de/kiln">
                <meta name="ms.translationtype" content="MT"><meta name="api_name" content="KILN_ONE">
                </head><body><main><h1>Ofen</h1><p>x</p></main></body></html>
                """);
        assertThat(page.locale()).isEqualTo(Locale.GERMANY);
        assertThat(page.machineTranslated()).isTrue();
        assertThat(page.title()).isEqualTo("Ofen");
        assertThat(page.link()).hasValue("https://learn.microsoft.com/de-de/kiln");
        assertThat(page.apiNames()).hasSize(1).first().satisfies(name -> {
            assertThat(name.name()).isEqualTo("KILN_ONE");
            assertThat(name.span().line()).isEqualTo(3);
        });
    }

    @Test
    void unclosedFrontMatterIsText() {
        assertThat(read("a.md", "---\ntitle: x\n\n# Kiln\n").title()).isEqualTo("Kiln");
    }
}
