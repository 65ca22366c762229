package dev.winerr.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import dev.winerr.generator.emit.browser.Browser;
import dev.winerr.generator.emit.sample.Families;
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

    private Browser browser;
    private URI page;

    @BeforeAll
    void openBrowser(@TempDir Path folder) throws IOException {
        browser = Browser.start(Files.createDirectory(folder.resolve("profile")));
        Map<String, String> files =
                Families.files(Families.request("imapi/imapi.properties", Map.of(Key.REPORTS, List.of("html"))));
        page = Files.writeString(folder.resolve("reference.html"), files.get("Imapi/reference.html"))
                .toUri();
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
    })
    void findsAValueOrNameInAnySpelling(String query) throws IOException {
        search(query);
        assertThat(list(SHOWN)).containsExactly("IMAPI_E_LOSS_OF_STREAMING");
    }

    @Test
    void takesPartsOfValuesAsText() throws IOException {
        search("0x0004020");
        assertThat(list(SHOWN)).containsExactly("IMAPI_S_PROPERTIESIGNORED", "IMAPI_S_BUFFER_TO_SMALL");
    }

    @Test
    void findsNothingGracefully() throws IOException {
        search("no such thing");
        assertThat(list(SHOWN)).isEmpty();
        assertThat(text("document.getElementById('find-count').textContent")).isEqualTo("0 of 38 codes");
        assertThat(holds("document.getElementById('find-nothing').checkVisibility()"))
                .isTrue();
        assertThat(holds("document.querySelector('section').checkVisibility()")).isFalse();
    }

    @Test
    void findsTextInAnyLanguageWithoutAccentsAndCaseAndSaysWhere() throws IOException {
        search("BUFER de quien");
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
    void switchesLanguageAndRemembersItInTheAddress() throws IOException {
        open("");
        browser.evaluate("(() => { const language = document.getElementById('find-language'); language.value = 'es';"
                + " language.dispatchEvent(new Event('input', { bubbles: true })); })()");
        assertThat(text("document.querySelector('#IMAPI_S_BUFFER_TO_SMALL .texts').innerText"))
                .startsWith("La respuesta no cabe");
        browser.evaluate("new Promise(done => setTimeout(done, 400))");
        assertThat(text("location.hash")).isEqualTo("#language=es");
        assertThat(list("Array.from(document.getElementById('find-language').options, option => option.text)"))
                .containsExactly("English", "espa\u00F1ol", "all");
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
    void goesToTheCodeOfALink() throws IOException {
        open("#IMAPI_E_DISCFULL");
        assertThat(list(SHOWN)).hasSize(38);
        assertThat(holds("(() => { const box = document.querySelector(':target').getBoundingClientRect();"
                        + " return box.top > 0 && box.bottom < innerHeight; })()"))
                .isTrue();
    }

    @Test
    void showsACodeThatIsLinkedAndFilteredOut() throws IOException {
        search("BUFFER_TO_SMALL");
        browser.evaluate("location.hash = '#IMAPI_E_DISCFULL'");
        browser.evaluate("new Promise(done => setTimeout(done, 50))");
        assertThat(list(SHOWN)).contains("IMAPI_E_DISCFULL");
    }

    @Test
    void worksByKeyboard() throws IOException {
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

    @ParameterizedTest
    @CsvSource({"1280, false", "1280, true", "360, false", "360, true"})
    void fitsTheScreenAndCanBeRead(int width, boolean dark) throws IOException {
        browser.show(width, 800, dark);
        open("#q=disc");
        assertThat(holds("document.documentElement.scrollWidth <= innerWidth"))
                .as("no sideways scrolling")
                .isTrue();
        assertThat(list(Contrast.TOO_LOW)).isEmpty();
        browser.show(1280, 800, false);
    }

    @Test
    void runsWithoutAComplaintAndFetchesNothing() throws IOException {
        search("disc");
        assertThat(browser.incidents()).isEmpty();
        assertThat(browser.requests())
                .allMatch(address -> address.startsWith("file:") || address.equals("about:blank"));
    }
}
