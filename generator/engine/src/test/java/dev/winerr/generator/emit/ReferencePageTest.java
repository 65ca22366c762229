package dev.winerr.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import dev.winerr.generator.emit.browser.Axe;
import dev.winerr.generator.emit.browser.Browser;
import dev.winerr.generator.emit.sample.SampleFamilies;
import dev.winerr.generator.request.Key;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference page of IMAPI version 1 in a real browser, from {@code file://}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferencePageTest {
    private static final String SHOWN =
            "Array.from(document.querySelectorAll('article:not([hidden])'), article => article.id)";
    private static final String FOCUSED = "document.activeElement.id || document.activeElement.textContent";

    /** Codes of three kinds, and a name wider than a phone's screen. */
    private static final String MIXED = """
            #define ACME_OK ((HRESULT)0L)
            #define ACME_E_JAM ((HRESULT)0x80040201L)
            #define STATUS_ACME_GONE ((NTSTATUS)0xC0000034L)
            #define ERROR_ACME_DENIED 5L
            #define ERROR_ACME_THE_FEEDER_HAS_NOT_BEEN_CALIBRATED_SINCE_IT_WAS_LAST_OPENED 8998L
            """;

    private Browser browser;
    private URI page;
    private URI mixed;

    @BeforeAll
    void openBrowser(@TempDir Path folder) throws IOException {
        browser = Browser.start(Files.createDirectory(folder.resolve("profile")));
        Map<String, String> files = SampleFamilies.files(
                SampleFamilies.request("imapi/imapi.properties", Map.of(Key.REPORTS, List.of("html"))));
        page = Files.writeString(folder.resolve("reference.html"), files.get("dev/winerr/imapi/Imapi/reference.html"))
                .toUri();
        Files.writeString(folder.resolve("mixed.h"), MIXED);
        Path binding = Files.writeString(folder.resolve("mixed.properties"), "header=mixed.h");
        files = SampleFamilies.files(
                SampleFamilies.request(binding.toAbsolutePath().toString(), Map.of()));
        mixed = Files.writeString(folder.resolve("mixed.html"), files.get("Mixed/reference.html"))
                .toUri();
        browser.open(page);
    }

    @BeforeEach
    void showOnADesktop() throws IOException {
        browser.show(1280, 800, false);
    }

    @AfterAll
    void closeBrowser() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    private void open(String fragment) throws IOException {
        browser.open(URI.create(page + fragment));
    }

    private void search(String query) throws IOException {
        open("#q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    private void choose(String language) throws IOException {
        browser.evaluate("(() => { const language = document.getElementById('find-language'); language.value = '"
                + language + "'; language.dispatchEvent(new Event('input', { bubbles: true })); })()");
    }

    private List<String> list(String expression) throws IOException {
        return StreamSupport.stream(
                        browser.evaluate(expression).getAsJsonArray().spliterator(), false)
                .map(JsonElement::getAsString)
                .toList();
    }

    private String text(String expression) throws IOException {
        return browser.evaluate(expression).getAsString();
    }

    private boolean holds(String expression) throws IOException {
        return browser.evaluate(expression).getAsBoolean();
    }

    @Test
    void showsEveryCodeInTheReadersLanguage() throws IOException {
        open("");
        assertThat(list(SHOWN)).hasSize(38).startsWith("IMAPI_S_PROPERTIESIGNORED", "IMAPI_S_BUFFER_TO_SMALL");
        assertThat(text("document.getElementById('find-count').textContent")).isEqualTo("38 codes");
        assertThat(text("document.querySelector('#IMAPI_E_NOTOPENED').innerText"))
                .contains("0x8004020B", "-2147220981", "2147746315", "error", "HRESULT", "FACILITY_ITF", "code 523")
                .contains("The disc master is not open yet")
                .doesNotContain("maestro");
    }

    @ParameterizedTest
    @CsvSource({
        "-2147220953",
        "\u22122147220953",
        "2147746343",
        "2147746343u",
        "0x80040227",
        "0X80040227L",
        "80040227",
        "80040227h",
        "0xFFFFFFFF80040227",
        "ffffffff80040227",
        "-0x7ffbfdd9",
        "'  0x80040227  '",
        "IMAPI_E_LOSS_OF_STREAMING",
        "imapi_e_loss",
        "&H80040227&",
        "'HRESULT: 0x80040227 (IMAPI_E_LOSS_OF_STREAMING)'",
        "'Burning failed (0x80040227). See the log.'",
        "'hr=0x80040227;'",
        "'error code -2147220953'",
        "'see IMAPI_E_LOSS_OF_STREAMING (E_FAIL)'",
    })
    void findsAValueOrNameInAnySpelling(String query) throws IOException {
        search(query);
        assertThat(list(SHOWN)).containsExactly("IMAPI_E_LOSS_OF_STREAMING");
    }

    @ParameterizedTest
    @CsvSource({
        "0xC0000034, STATUS_ACME_GONE",
        "0xD0000034, STATUS_ACME_GONE",
        "-805306316, STATUS_ACME_GONE",
        "0x80070005, ERROR_ACME_DENIED",
        "-2147024891, ERROR_ACME_DENIED",
        "0xC0070005, ERROR_ACME_DENIED",
        "0xD0070005, ERROR_ACME_DENIED",
        "5, ERROR_ACME_DENIED",
        "System error 5 has occurred., ERROR_ACME_DENIED",
    })
    void findsTheOriginOfAValue(String query, String name) throws IOException {
        browser.open(URI.create(mixed + "#q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)));
        assertThat(list(SHOWN)).containsExactly(name);
    }

    @Test
    void fitsLongNamesOnASmallPhone() throws IOException {
        browser.show(320, 568, false);
        browser.open(mixed);
        assertThat(holds("document.documentElement.scrollWidth <= 320")).isTrue();
    }

    @Test
    void findsPartsOfValuesAsText() throws IOException {
        search("0x0004020");
        assertThat(list(SHOWN)).containsExactly("IMAPI_S_PROPERTIESIGNORED", "IMAPI_S_BUFFER_TO_SMALL");
    }

    @Test
    void reportsThatNothingWasFound() throws IOException {
        search("no such thing");
        assertThat(list(SHOWN)).isEmpty();
        assertThat(text("document.getElementById('find-count').textContent")).isEqualTo("0 of 38 codes");
        assertThat(holds("document.getElementById('find-nothing').checkVisibility()"))
                .isTrue();
        assertThat(holds("document.querySelector('section').checkVisibility()")).isFalse();
    }

    @Test
    void findsTextInAnyLanguageIgnoringAccentsAndCaseAndShowsWhere() throws IOException {
        search("BUFER del autor");
        assertThat(list(SHOWN)).containsExactly("IMAPI_S_BUFFER_TO_SMALL");
        assertThat(list("Array.from(document.querySelectorAll('#IMAPI_S_BUFFER_TO_SMALL .texts > div:not([hidden])'),"
                        + " div => div.lang + ':' + div.className)"))
                .containsExactly("en:", "es:labelled");
    }

    @Test
    void needsEveryWord() throws IOException {
        search("imapi_e_device notpresent");
        assertThat(list(SHOWN)).containsExactly("IMAPI_E_DEVICE_NOTPRESENT");
    }

    @Test
    void switchesLanguageAndStoresItInTheAddress() throws IOException {
        open("");
        choose("es");
        assertThat(text("document.querySelector('#IMAPI_S_BUFFER_TO_SMALL .texts').innerText"))
                .startsWith("El resultado no cabe");
        browser.evaluate("new Promise(done => setTimeout(done, 400))");
        assertThat(text("location.hash")).isEqualTo("#language=es");
        assertThat(list("Array.from(document.getElementById('find-language').options, option => option.text)"))
                .containsExactly("English", "espa\u00F1ol", "todos");
    }

    @Test
    void filters() throws IOException {
        open("#severity=success");
        assertThat(list(SHOWN)).containsExactly("IMAPI_S_PROPERTIESIGNORED", "IMAPI_S_BUFFER_TO_SMALL");
        assertThat(list("Array.from(document.querySelectorAll('form label'), label => label.checkVisibility() + ' ' +"
                        + " label.querySelector('span').textContent)"))
                .as("a filter with one choice is none")
                .containsExactly("true Search", "true Language", "true Severity", "false Kind", "false Facility");
    }

    @Test
    void scrollsToALinkedCode() throws IOException {
        open("#IMAPI_E_DISCFULL");
        assertThat(list(SHOWN)).hasSize(38);
        assertThat(holds("(() => { const box = document.querySelector(':target').getBoundingClientRect();"
                        + " return box.top > 0 && box.bottom < innerHeight; })()"))
                .isTrue();
    }

    @Test
    void showsALinkedCodeThatIsFilteredOut() throws IOException {
        search("BUFFER_TO_SMALL");
        browser.evaluate("location.hash = '#IMAPI_E_DISCFULL'");
        browser.evaluate("new Promise(done => setTimeout(done, 50))");
        assertThat(list(SHOWN)).contains("IMAPI_E_DISCFULL");
    }

    @Test
    void isOperableByKeyboard() throws IOException {
        open("");
        browser.press("/");
        assertThat(text(FOCUSED)).isEqualTo("find-text");
        browser.type("notpresent");
        assertThat(list(SHOWN)).containsExactly("IMAPI_E_MEDIUM_NOTPRESENT", "IMAPI_E_DEVICE_NOTPRESENT");
        browser.press("ArrowDown");
        browser.press("ArrowDown");
        browser.press("ArrowDown");
        assertThat(text(FOCUSED)).isEqualTo("IMAPI_E_DEVICE_NOTPRESENT");
        assertThat(holds("document.activeElement.matches(':focus-visible')")).isTrue();
        browser.press("ArrowUp");
        assertThat(text(FOCUSED)).isEqualTo("IMAPI_E_MEDIUM_NOTPRESENT");
        browser.press("Enter");
        assertThat(text("location.hash")).isEqualTo("#IMAPI_E_MEDIUM_NOTPRESENT");
        browser.press("Escape");
        assertThat(text(FOCUSED)).isEqualTo("find-text");
        assertThat(list(SHOWN)).hasSize(38);
    }

    @Test
    void scrollsToTheFirstHit() throws IOException {
        open("");
        browser.evaluate("scrollTo(0, 3000)");
        browser.evaluate("document.getElementById('find-text').focus({ preventScroll: true })");
        browser.type("disc");
        assertThat(holds("(() => { const hit = document.querySelector('article:not([hidden])').getBoundingClientRect();"
                        + " const form = document.getElementById('find-form').getBoundingClientRect();"
                        + " return hit.top >= form.bottom && hit.top < innerHeight; })()"))
                .isTrue();
    }

    @Test
    void isTranslatedToTheChosenLanguage() throws IOException {
        open("#language=es");
        assertThat(text("document.documentElement.lang")).isEqualTo("es");
        assertThat(text("document.getElementById('find-count').textContent")).isEqualTo("38 c\u00F3digos");
        assertThat(text("document.querySelector('#IMAPI_E_NOTOPENED .facts').innerText"))
                .isEqualTo("error HRESULT FACILITY_ITF c\u00F3digo 523 documentaci\u00F3n\nIMAPI_E_NOTOPENED");
        assertThat(
                        list(
                                "Array.from(document.querySelectorAll('form label'), label => label.innerText.split('\\n')[0])"))
                .startsWith("Buscar", "Idioma", "Gravedad");
        assertThat(text("document.querySelector('footer summary').innerText"))
                .startsWith("Generado por winerr")
                .endsWith("imapierror.h y de sus p\u00E1ginas (2).");
    }

    @ParameterizedTest
    @CsvSource({
        "tr, imapierror.h dosyas\u0131ndan ve ilgili 2 sayfadan winerr 0.1.0-SNAPSHOT ile olu\u015Fturuldu.",
        "cs, Vygenerov\u00E1no n\u00E1strojem winerr 0.1.0-SNAPSHOT ze souboru imapierror.h a z jeho str\u00E1nek (2).",
        "en, Generated by winerr 0.1.0-SNAPSHOT from imapierror.h and its pages: 2.",
    })
    void ordersWordsAsTheLanguageDoesAlsoAfterAnotherLanguage(String language, String footer) throws IOException {
        open("");
        for (String tag : List.of("tr", "cs", "ko", language)) {
            browser.evaluate(
                    "document.getElementById('find-language').append(new Option('" + tag + "', '" + tag + "'))");
            choose(tag);
        }
        assertThat(text("document.querySelector('footer summary').innerText")).isEqualTo(footer);
    }

    @Test
    void collapsesTheFormOnAPhone() throws IOException {
        String filtersAreSeen = "document.getElementById('find-language').checkVisibility()";
        open("");
        assertThat(holds(filtersAreSeen)).isTrue();
        browser.show(360, 640, false);
        assertThat(holds(filtersAreSeen)).isFalse();
        assertThat(holds("document.getElementById('find-form').offsetHeight < innerHeight / 4"))
                .isTrue();
        browser.evaluate("document.querySelector('#find-more summary').click()");
        assertThat(holds(filtersAreSeen)).isTrue();
        browser.show(1280, 800, false);
        assertThat(holds(filtersAreSeen)).isTrue();
    }

    @Test
    void isAccessible() throws IOException {
        String axe = Axe.script();
        for (int width : new int[] {1280, 320}) {
            browser.show(width, 800, false);
            open("#q=disc");
            browser.evaluate(axe);
            assertThat(list(Axe.VIOLATIONS)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, false", "1280, true", "360, false", "360, true", "320, false"})
    void fitsTheScreenAndCanBeRead(int width, boolean dark) throws IOException {
        browser.show(width, 800, dark);
        open("#q=disc");
        assertThat(holds("document.documentElement.scrollWidth <= innerWidth"))
                .as("no sideways scrolling")
                .isTrue();
        assertThat(list(Contrast.TOO_LOW)).isEmpty();
    }

    @Test
    void runsWithoutErrorsAndFetchesNothing() throws IOException {
        search("disc");
        assertThat(browser.incidents()).isEmpty();
        assertThat(browser.requests())
                .allMatch(address -> address.startsWith("file:") || address.equals("about:blank"));
    }
}
