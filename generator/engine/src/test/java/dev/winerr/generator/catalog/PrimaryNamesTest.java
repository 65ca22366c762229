package dev.winerr.generator.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.Repository;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.HeaderOptions;
import dev.winerr.generator.header.HeaderReader;
import dev.winerr.generator.header.code.HeaderCodes;
import dev.winerr.generator.naming.Vocabulary;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The name and text that lookups return if a value has several names. The header has the forms of the SDK's. */
class PrimaryNamesTest {
    private static final String HEADER = """
            #define _HRESULT_TYPEDEF_(_sc) ((HRESULT)_sc)

            #define ERROR_JAM_FIRST 100L
            //
            // MessageId: ERROR_PAPER_JAM
            //
            // MessageText:
            //
            //  Paper is jammed.
            //
            #define ERROR_PAPER_JAM 100L
            //
            // MessageId: ERROR_NO_TRAY
            //
            // MessageText:
            //
            //  There is no tray.
            //
            #define ERROR_NO_TRAY 101L
            #define ERROR_TRAY_MISSING 101L
            #define NO_ERROR 0L
            #define ERROR_SUCCESS 0L
            #define ERROR_OLD_FEEDER 102L
            #define ERROR_NEW_FEEDER ERROR_OLD_FEEDER
            #define ERROR_INK_MIN 103L
            #define ERROR_INK 103L // ERROR_INK
            #define ERROR_INK_AGAIN 103L

            #define SEC_E_OK ((HRESULT)0x00000000L)
            #define S_OK ((HRESULT)0L)
            #define PRN_S_TRUE ((HRESULT)1L)
            #define S_FALSE ((HRESULT)1L)
            #define PRN_E_FIRST 0x800401F0L
            #define PRN_E_LAST 0x800401FFL
            //
            // MessageId: PRN_E_NOTSTARTED
            //
            // MessageText:
            //
            // The printer has not been started.
            //
            #define PRN_E_NOTSTARTED _HRESULT_TYPEDEF_(0x800401F0L)
            #define PRN_E_NO_TRAY HRESULT_FROM_WIN32(ERROR_NO_TRAY)

            #define STATUS_WAIT_0 ((NTSTATUS)0x00000000L)
            #define STATUS_SUCCESS ((NTSTATUS)0x00000000L)

            #define MODE_PLAIN 7 // Prints on plain paper.
            #define FLAG_COLOUR 7
            #define FLAG_COLOR FLAG_COLOUR
            """;

    @Test
    void ranksTheNamesOfAValue() {
        assertThat(primaries(List.of()))
                .containsExactlyEntriesOf(new TreeMap<>(Map.ofEntries(
                        Map.entry("ERROR_INK_AGAIN", "ERROR_INK"),
                        Map.entry("ERROR_INK_MIN", "ERROR_INK"),
                        Map.entry("ERROR_JAM_FIRST", "ERROR_PAPER_JAM"),
                        Map.entry("ERROR_NEW_FEEDER", "ERROR_OLD_FEEDER"),
                        Map.entry("ERROR_TRAY_MISSING", "ERROR_NO_TRAY"),
                        Map.entry("FLAG_COLOR", "FLAG_COLOUR"),
                        Map.entry("NO_ERROR", "ERROR_SUCCESS"),
                        Map.entry("PRN_E_FIRST", "PRN_E_NOTSTARTED"),
                        Map.entry("PRN_S_TRUE", "S_FALSE"),
                        Map.entry("SEC_E_OK", "S_OK"),
                        Map.entry("STATUS_WAIT_0", "STATUS_SUCCESS"))));
    }

    @Test
    void keepsTheOrderOfTheHeaderWithinARank() {
        String header = """
                #define ERROR_TONER ERROR_TONER_LOW_NOW
                [[deprecated]] static const long ERROR_LID_AJAR = 201;
                #define ERROR_LID_OPEN 201L
                #define ERROR_TONER_LOW 202L
                #define ERROR_TONER_LOW_NOW 202L
                #define ERROR_BELT 203L
                #define ERROR_STRAP 203L
                #define ERROR_FUSER_COLD ERROR_FUSER // The older name.
                #define ERROR_FUSER 204L // The fuser is cold.
                #define ERROR_FUSER_ICY 204L // The fuser is cold.
                """;
        assertThat(primaries(header, List.of()))
                .containsExactlyEntriesOf(new TreeMap<>(Map.of(
                        "ERROR_LID_OPEN", "ERROR_LID_AJAR",
                        "ERROR_STRAP", "ERROR_BELT",
                        "ERROR_FUSER_COLD", "ERROR_FUSER",
                        "ERROR_FUSER_ICY", "ERROR_FUSER",
                        "ERROR_TONER", "ERROR_TONER_LOW_NOW",
                        "ERROR_TONER_LOW", "ERROR_TONER_LOW_NOW")));
    }

    @Test
    void prefersTheNamesInTheSetting() {
        assertThat(primaries(List.of("ERROR_TRAY_MISSING", "STATUS_WAIT_0", "PRN_E_FIRST")))
                .containsEntry("ERROR_NO_TRAY", "ERROR_TRAY_MISSING")
                .containsEntry("STATUS_SUCCESS", "STATUS_WAIT_0")
                .containsEntry("PRN_E_NOTSTARTED", "PRN_E_FIRST")
                .containsEntry("SEC_E_OK", "S_OK");
    }

    @Test
    void usesTheTextOfAnotherNameOrOfTheOrigin() {
        Map<String, String> texts = texts();
        assertThat(texts)
                .containsEntry("ERROR_JAM_FIRST", "Paper is jammed.")
                .containsEntry("PRN_E_FIRST", "The printer has not been started.")
                .containsEntry("PRN_E_NO_TRAY", "There is no tray.")
                .containsEntry("MODE_PLAIN", "Prints on plain paper.");
        assertThat(texts)
                .as("a text that repeats the name is none, and codes of kind OTHER share numbers by accident")
                .doesNotContainKeys("ERROR_INK", "ERROR_INK_MIN", "FLAG_COLOUR", "FLAG_COLOR");
    }

    /** A user's header, if present: its enumerations and numbers have values in common. */
    @Test
    void doesNotShareTextsBetweenUnrelatedNumbers() throws IOException {
        String sent = Files.readString(Repository.shared("cases/headers/same-value-other-text.h"));
        assertThat(catalog(sent, List.of(), new DiagnosticLog()).codes())
                .filteredOn(code -> !code.messages().isEmpty() || code.aliasOf().isPresent())
                .extracting(
                        code -> code.name() + code.aliasOf().map(" = "::concat).orElse(""))
                .containsExactly("ACME_VERSION_MAJOR", "DISK_BROKEN", "ACME_E_REAL", "ACME_E_ALIAS = ACME_E_REAL");
    }

    @Test
    void reportsPrimariesThatTheHeaderDoesNotDefine() {
        DiagnosticLog log = new DiagnosticLog();
        catalog(List.of("ERROR_NONE"), log);
        assertThat(log.sorted().stream().map(found -> found.kind().id() + " " + found.message()))
                .containsExactly("WE315 'ERROR_NONE' is listed in 'primaries', but codes.h does not define it");
    }

    private static Map<String, String> primaries(List<String> preferred) {
        return primaries(HEADER, preferred);
    }

    private static Map<String, String> primaries(String header, List<String> preferred) {
        Map<String, String> primaries = new TreeMap<>();
        catalog(header, preferred, new DiagnosticLog())
                .codes()
                .forEach(code -> code.aliasOf().ifPresent(primary -> primaries.put(code.name(), primary)));
        return primaries;
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        catalog(List.of(), new DiagnosticLog())
                .codes()
                .forEach(code -> Optional.ofNullable(code.messages().get(Locale.ROOT))
                        .ifPresent(
                                message -> texts.put(code.name(), message.text().plain())));
        return texts;
    }

    private static Catalog catalog(List<String> preferred, DiagnosticLog log) {
        return catalog(HEADER, preferred, log);
    }

    private static Catalog catalog(String text, List<String> preferred, DiagnosticLog log) {
        CatalogOptions options = new CatalogOptions(Locale.ENGLISH, List.of(), false, preferred, Optional.empty());
        HeaderReader reader = new HeaderReader(new SourceReader(), HeaderOptions.DEFAULT, log);
        HeaderCodes header = reader.read(new SourceFile("codes.h", text));
        return new CatalogBuilder(options, log)
                .build(
                        header,
                        Vocabulary.of("codes.h", header.codes()),
                        List.of(),
                        BundleLocales.of(Locale.ENGLISH, List.of()),
                        List.of());
    }
}
