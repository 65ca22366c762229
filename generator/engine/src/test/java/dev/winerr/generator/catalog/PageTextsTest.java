package dev.winerr.generator.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.docs.PageReader;
import dev.winerr.generator.header.HeaderOptions;
import dev.winerr.generator.header.HeaderReader;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.naming.NamedPage;
import dev.winerr.generator.naming.Naming;
import dev.winerr.generator.naming.Vocabulary;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Texts of pages are collected by code and bundle; the first page takes precedence, and all pages over the header. */
class PageTextsTest {
    private static final String HEADER = """
            // The jam is black.
            #define TOAST_E_BURNT ((HRESULT)0x80040201L)
            #define TOAST_E_STUCK ((HRESULT)0x80040202L)
            """;
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private final DiagnosticLog log = new DiagnosticLog();
    private final List<HeaderCode> codes = new HeaderReader(new SourceReader(), HeaderOptions.DEFAULT, log)
            .read(new SourceFile("toaster.h", HEADER))
            .codes();
    private final PageTexts texts = new PageTexts(options(Optional.of("https://example.org/toaster")), codes, log);

    private static CatalogOptions options(Optional<String> link) {
        return new CatalogOptions(Locale.ENGLISH, List.of(), false, List.of(), link);
    }

    private NamedPage page(String name, String text) {
        Naming naming = new Naming(Vocabulary.of("toaster.h", codes), log);
        return naming.name(new PageReader(log).read(new SourceFile(name, text), Optional.empty()), Optional.empty());
    }

    private static String table(String... rows) {
        return "| Code | Value | Meaning |\n|---|---|---|\n" + String.join("", rows);
    }

    private String shown(int code) {
        TreeMap<String, String> shown = new TreeMap<>();
        texts.messages(codes.get(code))
                .forEach((bundle, message) ->
                        shown.put(bundle.toLanguageTag(), message.text().plain()));
        return shown.toString();
    }

    private List<String> findings() {
        return log.sorted().stream()
                .map(found -> found.message() + " [" + found.kind().id() + "]")
                .toList();
    }

    @Test
    void aPageReplacesTheTextOfTheHeaderInItsLanguageOnly() {
        texts.add(page("a.md", table("| TOAST_E_BURNT | 0x80040201 | Toast is burnt. |\n")), Locale.ROOT);
        texts.add(page("a.es.md", table("| TOAST_E_BURNT | 0x80040201 | Se ha quemado. |\n")), SPANISH);
        assertThat(shown(0)).isEqualTo("{es=Se ha quemado., und=Toast is burnt.}");
        assertThat(texts.locales()).containsExactly(Locale.ROOT, SPANISH);
        assertThat(findings()).isEmpty();
    }

    @Test
    void theTextOfTheHeaderIsUsedIfThePageHasNone() {
        texts.add(
                page(
                        "a.md",
                        table("| TOAST_E_BURNT | 0x80040201 | |\n", "| TOAST_E_STUCK | 0x80040202 | It is stuck. |\n")),
                Locale.ROOT);
        assertThat(shown(0)).isEqualTo("{und=The jam is black.}");
        assertThat(texts.has("TOAST_E_BURNT", Locale.ROOT)).isFalse();
        assertThat(texts.has("TOAST_E_STUCK", Locale.ROOT)).isTrue();
        assertThat(texts.has("TOAST_E_STUCK", SPANISH)).isFalse();
    }

    @Test
    void thePageSpecifiedFirstTakesPrecedence() {
        texts.add(page("a.md", table("| TOAST_E_STUCK | 0x80040202 | It is stuck. |\n")), Locale.ROOT);
        texts.add(page("b.md", table("| TOAST_E_STUCK | 0x80040202 | It is stuck. |\n")), Locale.ROOT);
        assertThat(findings()).isEmpty();
        texts.add(page("c.md", table("| TOAST_E_STUCK | 0x80040202 | It sticks. |\n")), Locale.ROOT);
        assertThat(shown(1)).isEqualTo("{und=It is stuck.}");
        assertThat(findings()).containsExactly("c.md has a different text for TOAST_E_STUCK in this language [WE309]");
    }

    @Test
    void aCodeIsLinkedToTheFirstPageThatHasIt() {
        String front = "---\ncanonicalUrl: https://example.org/stuck\n---\n\n";
        texts.add(page("a.md", front + table("| TOAST_E_STUCK | 0x80040202 | It is stuck. |\n")), Locale.ROOT);
        texts.add(
                page("b.md", table("| TOAST_E_STUCK | 0x80040202 | |\n", "| TOAST_E_BURNT | 0x80040201 | Burnt. |\n")),
                Locale.ROOT);
        assertThat(texts.link("TOAST_E_STUCK")).contains("https://example.org/stuck");
        assertThat(texts.link("TOAST_E_BURNT")).contains("https://example.org/toaster");
        assertThat(texts.link("TOAST_E_OTHER")).isEmpty();
    }

    @Test
    void aPageOfAnotherFamilyAddsNoLanguage() {
        texts.add(
                page(
                        "a.es.md",
                        table("| KILN_E_COLD | 0x80260001 | Frío. |\n", "| KILN_E_HOT | 0x80260002 | Calor. |\n")),
                SPANISH);
        assertThat(texts.locales()).isEmpty();
        assertThat(shown(0)).isEqualTo("{und=The jam is black.}");
        assertThat(findings()).containsExactly("no code on this page is in toaster.h [WE301]");
    }

    /** As in message files. */
    @Test
    void textsOfTheHeaderAreInABundlePerLanguage() {
        assertThat(bundles(Map.of(
                        Locale.forLanguageTag("es-MX"), "Está quemado.", Locale.forLanguageTag("de-AT"), "Verkohlt.")))
                .isEqualTo("{de=Verkohlt., es=Está quemado.}");
        assertThat(bundles(Map.of(
                        Locale.forLanguageTag("es-MX"), "Está quemado.", Locale.forLanguageTag("es-ES"), "Se quemó.")))
                .isEqualTo("{es-ES=Se quemó., es-MX=Está quemado.}");
        assertThat(bundles(Map.of(Locale.UK, "It is burnt.", Locale.forLanguageTag("en-AU"), "She's burnt.")))
                .as("the first by its tag represents the default language")
                .isEqualTo("{en-GB=It is burnt., und=She's burnt.}");
    }

    private String bundles(Map<Locale, String> messages) {
        HeaderCode code = codes.get(0);
        HeaderCode several = new HeaderCode(
                code.name(),
                code.value(),
                false,
                code.kind(),
                code.aliasOf(),
                code.group(),
                code.parts(),
                messages,
                false,
                code.span());
        TreeMap<String, String> shown = new TreeMap<>();
        new PageTexts(options(Optional.empty()), List.of(several), log)
                .messages(several)
                .forEach((bundle, message) ->
                        shown.put(bundle.toLanguageTag(), message.text().plain()));
        return shown.toString();
    }
}
