package dev.winerr.generator.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.docs.DocPage;
import dev.winerr.generator.docs.PageReader;
import dev.winerr.generator.header.HeaderOptions;
import dev.winerr.generator.header.HeaderReader;
import dev.winerr.generator.header.code.HeaderCodes;
import dev.winerr.generator.naming.Naming;
import dev.winerr.generator.naming.Vocabulary;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The languages and codes of a catalogue. */
class CatalogBuilderTest {
    private static final String HEADER = """
            #define TOAST_E_BURNT ((HRESULT)0x80040201L)
            #define TOAST_E_STUCK ((HRESULT)0x80040202L)
            #define TOAST_E_JAMMED TOAST_E_STUCK
            #define TOAST_E_COLD ((HRESULT)0x80040203L)
            """;

    private final DiagnosticLog log = new DiagnosticLog();

    @Test
    void languagesAreSortedByTag() {
        Catalog catalog = catalog(
                List.of(),
                false,
                page("es", "TOAST_E_BURNT", "TOAST_E_COLD"),
                page("de-AT", "TOAST_E_STUCK", "TOAST_E_COLD"));
        assertThat(catalog.locales()).containsExactly(Locale.ROOT, Locale.GERMAN, Locale.forLanguageTag("es"));
        assertThat(catalog.pages())
                .extracting(Catalog.CatalogPage::bundle, Catalog.CatalogPage::file)
                .as("pages keep the order in which they were specified")
                .hasToString("[(es, \"es.md\"), (de, \"de-AT.md\")]");
        assertThat(catalog.header()).isEqualTo("toaster.h");
    }

    /** Pages are in English, Spanish and the German of Austria. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''       | und de-AT es |
            es       | und es       |
            es-MX    | und es       |
            en       | und          |
            de       | und de-AT    |
            de-CH    | und          | no page is in de-CH [WE310]
            fr es fi | und es       | no page is in fi [WE310], no page is in fr [WE310]
            """)
    void onlyRequestedLanguagesAreIncluded(String requested, String included, String findings) {
        Catalog catalog = catalog(
                requested.isEmpty() ? List.of() : List.of(requested.split(" ", -1)),
                false,
                page("en", "TOAST_E_BURNT", "TOAST_E_STUCK", "TOAST_E_COLD"),
                page("es", "TOAST_E_BURNT", "TOAST_E_STUCK", "TOAST_E_COLD"),
                page("de-AT", "TOAST_E_BURNT", "TOAST_E_STUCK", "TOAST_E_COLD"),
                page("de-DE", "TOAST_E_OTHER"));
        assertThat(catalog.locales().stream().map(Locale::toLanguageTag)).containsExactly(included.split(" ", -1));
        assertThat(findings("WE310")).isEqualTo(findings == null ? "" : findings);
    }

    @Test
    void keepsUndocumentedCodesUnlessOnlyDocumentedOnesAreRequested() {
        DocPage page = page("en", "TOAST_E_JAMMED", "TOAST_E_BURNT");
        assertThat(texts(catalog(List.of(), false, page)))
                .hasToString("{TOAST_E_BURNT=Text of TOAST_E_BURNT., TOAST_E_COLD=,"
                        + " TOAST_E_JAMMED=Text of TOAST_E_JAMMED., TOAST_E_STUCK=Text of TOAST_E_JAMMED.}");
        assertThat(texts(catalog(List.of(), true, page)))
                .as("the code that the alias stands for has its text")
                .hasToString("{TOAST_E_BURNT=Text of TOAST_E_BURNT., TOAST_E_JAMMED=Text of TOAST_E_JAMMED.,"
                        + " TOAST_E_STUCK=Text of TOAST_E_JAMMED.}");
        assertThat(findings("WE308")).isEmpty();
    }

    @Test
    void reportsThatNoCodeIsDocumented() {
        assertThat(catalog(List.of(), true, page("en", "TOAST_E_OTHER")).codes())
                .isEmpty();
        assertThat(findings("WE308"))
                .isEqualTo(
                        "none of this header's codes is documented, but only documented codes were requested [WE308]");
    }

    @Test
    void doesNotReportAHeaderWithoutCodes() {
        assertThat(catalog("", List.of(), true).codes()).isEmpty();
        assertThat(findings("WE308")).isEmpty();
    }

    @Test
    void marksCodesThatLookupsDoNotReturn() {
        String header = HEADER + """
                #define TOAST_SLOTS 2
                #define TOAST_SIDES 2
                #define TOAST_FACES TOAST_SIDES
                """;
        assertThat(catalog(header, List.of(), false).codes())
                .filteredOn(Code::outranked)
                .extracting(
                        code -> code.name() + code.aliasOf().map(" = "::concat).orElse(""))
                .as("equal numbers are a coincidence, but a lookup returns one of them")
                .containsExactly("TOAST_E_JAMMED = TOAST_E_STUCK", "TOAST_SLOTS", "TOAST_FACES = TOAST_SIDES");
    }

    private Catalog catalog(List<String> locales, boolean onlyDocumented, DocPage... pages) {
        return catalog(HEADER, locales, onlyDocumented, pages);
    }

    private Catalog catalog(String text, List<String> locales, boolean onlyDocumented, DocPage... pages) {
        HeaderCodes header = new HeaderReader(new SourceReader(), HeaderOptions.DEFAULT, log)
                .read(new SourceFile("headers/toaster.h", text));
        CatalogOptions options = new CatalogOptions(
                Locale.ENGLISH,
                locales.stream().map(Locale::forLanguageTag).toList(),
                onlyDocumented,
                List.of(),
                Optional.empty());
        BundleLocales bundles = BundleLocales.of(
                Locale.ENGLISH, List.of(pages).stream().map(DocPage::locale).toList());
        Vocabulary vocabulary = Vocabulary.of("toaster.h", header.codes());
        Naming naming = new Naming(vocabulary, log);
        return new CatalogBuilder(options, log)
                .build(
                        header,
                        vocabulary,
                        options.wanted(List.of(pages), bundles).stream()
                                .map(page -> naming.name(page, Optional.empty()))
                                .toList(),
                        bundles,
                        List.of());
    }

    private DocPage page(String language, String... names) {
        StringBuilder table = new StringBuilder("| Code | Meaning |\n|---|---|\n");
        for (String name : names) {
            table.append("| ").append(name).append(" | Text of ").append(name).append(". |\n");
        }
        return new PageReader(log)
                .read(
                        new SourceFile("pages/" + language + ".md", table.toString()),
                        Optional.of(Locale.forLanguageTag(language)));
    }

    private static Map<String, String> texts(Catalog catalog) {
        Map<String, String> texts = new TreeMap<>();
        for (Code code : catalog.codes()) {
            Message message = code.messages().get(Locale.ROOT);
            texts.put(code.name(), message == null ? "" : message.text().plain());
        }
        return texts;
    }

    private String findings(String id) {
        return log.sorted().stream()
                .filter(found -> found.kind().id().equals(id))
                .map(found -> found.message() + " [" + id + "]")
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
