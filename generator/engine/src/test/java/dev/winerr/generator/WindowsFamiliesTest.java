package dev.winerr.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.ResultKind;
import dev.winerr.generator.catalog.Catalog;
import dev.winerr.generator.catalog.Code;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.FindingSeverity;
import dev.winerr.generator.header.Selection;
import dev.winerr.generator.request.BindingFile;
import dev.winerr.generator.request.GenerationRequest;
import dev.winerr.generator.request.RequestBuilder;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The families in the folder {@code headers/windows}, and the tool that generates their headers from tables of facts.
 */
class WindowsFamiliesTest {
    private static final Path HEADERS = Repository.ROOT.resolve("headers/windows");
    /** The table of a family whose folder is {@code headers/imapi2}, because it ships with texts. */
    private static final String IMAPI2 = "imapi2.tsv";

    private final SourceReader sources = new SourceReader();
    private final DiagnosticLog log = new DiagnosticLog();

    static List<String> families() throws IOException {
        try (Stream<Path> files = Files.list(HEADERS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.list(Repository.shared("facts/windows"))) {
            return files.filter(file -> !file.endsWith(IMAPI2)).sorted().toList();
        }
    }

    private GenerationRequest request(Path binding) throws IOException {
        return new RequestBuilder(Path.of(""), log)
                .build(BindingFile.read(sources.read(binding, binding.toString()), binding.resolveSibling(""), log))
                .orElseThrow();
    }

    private Catalog catalog(Path binding) throws IOException {
        return new Generator(sources).catalog(request(binding), log).orElseThrow();
    }

    private static String fact(Code code) {
        return String.format("%s\t0x%08X\t%s", code.name(), code.value(), code.kind());
    }

    @Test
    void areListedInTheReadmeWithTheirCounts() throws IOException {
        List<String> rows = new ArrayList<>();
        for (String family : families()) {
            List<Code> codes = catalog(HEADERS.resolve(family + ".properties")).codes();
            rows.add(String.format(
                    "| `%s` | %d | %d | %d |",
                    family, codes.size(), texts(codes, Locale.ROOT), texts(codes, Locale.forLanguageTag("es"))));
        }

        assertThat(log.sorted()).allMatch(finding -> finding.severity() == FindingSeverity.NOTE);
        assertThat(Files.readAllLines(HEADERS.resolve("README.md")))
                .filteredOn(line -> line.startsWith("| `"))
                .containsExactlyElementsOf(rows);
    }

    private static long texts(List<Code> codes, Locale locale) {
        return codes.stream()
                .filter(code -> code.messages().containsKey(locale))
                .count();
    }

    @Test
    void everyTableHasAFamily() throws IOException {
        assertThat(tables())
                .extracting(table -> table.getFileName().toString().replace(".tsv", ""))
                .containsExactlyElementsOf(families());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void haveTheNamesValuesAndKindsOfTheTable(Path table) throws IOException {
        Path binding = HEADERS.resolve(table.getFileName().toString().replace(".tsv", ".properties"));
        List<Selection.KindOf> kindsOf =
                request(binding).headerOptions().selection().kindsOf();

        List<String> actual =
                catalog(binding).codes().stream().map(WindowsFamiliesTest::fact).toList();

        assertThat(actual)
                .containsExactlyInAnyOrderElementsOf(facts(table).stream()
                        .map(fact -> corrected(fact, kindsOf))
                        .toList());
    }

    /** If a header has a bare number, the table guesses its kind, which the binding file may correct. */
    private static String corrected(String fact, List<Selection.KindOf> kindsOf) {
        String[] parts = fact.split("\t", -1);
        String kind = kindsOf.stream()
                .filter(known -> parts[0].matches(known.glob().replace("*", ".*")))
                .map(known -> known.kind().name())
                .findFirst()
                .orElse(parts[2]);
        return String.join("\t", parts[0], parts[1], kind);
    }

    /** Numbers of other kinds must not be read as Win32 codes, nor HRESULTs as numbers of kind OTHER. */
    @ParameterizedTest
    @CsvSource({
        "bugcheck, DATA_BUS_ERROR, OTHER",
        "winldap, LDAP_PROTOCOL_ERROR, OTHER",
        "rpcns, RPC_S_ACCESS_DENIED, WIN32",
        "directinput, DIERR_NOTEXCLUSIVEACQUIRED, HRESULT",
        "mediafoundation, MF_PARSE_ERR, HRESULT",
        "bits, BG_S_PARTIAL_COMPLETE, HRESULT",
        "winerror, DRAGDROP_S_FIRST, HRESULT"
    })
    void areOfTheKindThatTheirFunctionsReturn(String family, String name, ResultKind kind) throws IOException {
        assertThat(catalog(HEADERS.resolve(family + ".properties")).codes())
                .filteredOn(code -> code.name().equals(name))
                .extracting(Code::kind)
                .containsExactly(kind);
    }

    @Test
    void theTableOfImapi2MatchesTheFamilyInFolderImapi2() throws IOException {
        List<String> expected = facts(Repository.shared("facts/windows").resolve(IMAPI2));

        List<String> actual = catalog(Repository.ROOT.resolve("headers/imapi2/imapi2.properties")).codes().stream()
                .map(WindowsFamiliesTest::fact)
                .toList();

        assertThat(actual).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<String> facts(Path table) throws IOException {
        return Files.readAllLines(table).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.lastIndexOf('\t')))
                .toList();
    }

    @Test
    void theToolGeneratesTheHeadersThatShip(@TempDir Path folder) throws Exception {
        List<Path> tables = tables();

        assertThat(tool(folder, tables)).isEqualTo(0);

        for (String family : families()) {
            assertThat(folder.resolve(family + ".h")).hasSameBinaryContentAs(HEADERS.resolve(family + ".h"));
        }
    }

    @Test
    void theToolWritesEachKindAsTheSdkDoes(@TempDir Path folder) throws Exception {
        Path table = Files.writeString(folder.resolve("toaster.tsv"), """
            # facts of toaster.h of SDK 1.2.3; kept by hand
            TOAST_E_BURNT\t0x80040201\tHRESULT\ttoaster.h
            STATUS_TOAST_BURNT\t0xC0000201\tNTSTATUS\ttoaster.h
            ERROR_TOAST_BURNT\t0x00000201\tWIN32\ttoaster.h
            ERROR_TOAST_STUCK\t0xE0000201\tWIN32\ttoaster.h
            TOAST_LIMIT\t0x00000002\tOTHER\ttoaster.h
            """);

        assertThat(tool(folder, List.of(table))).isEqualTo(0);

        assertThat(folder.resolve("toaster.h")).hasContent("""
            // SPDX-License-Identifier: Apache-2.0
            //
            // Names and values of toaster.h of SDK 1.2.3, which are facts, in a form of our own.
            // Made by tools/FactHeaders.java from a table of them.
            //
            // Include <windows.h> first: _HRESULT_TYPEDEF_, NTSTATUS and DWORD come from there.

            #ifndef TOASTER_H
            #define TOASTER_H

            #define TOAST_E_BURNT _HRESULT_TYPEDEF_(0x80040201L)
            #define STATUS_TOAST_BURNT ((NTSTATUS)0xC0000201L)
            #define ERROR_TOAST_BURNT 513L
            #define ERROR_TOAST_STUCK ((DWORD)0xE0000201L)
            #define TOAST_LIMIT 0x00000002

            #endif
            """);
    }

    @Test
    void theToolRejectsALineThatIsNotAFact(@TempDir Path folder) throws Exception {
        Path table = Files.writeString(folder.resolve("toaster.tsv"), "# facts\nTOAST_E_BURNT 0x80040201\n");

        assertThat(tool(folder, List.of(table))).isEqualTo(1);

        assertThat(folder.resolve("tool.log"))
                .content()
                .isEqualToNormalizingNewlines(
                        table + ":2: error: expected NAME, VALUE, KIND and HEADER: TOAST_E_BURNT 0x80040201\n");
        assertThat(folder.resolve("toaster.h")).doesNotExist();
    }

    private static int tool(Path folder, List<Path> tables) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                Repository.ROOT.resolve("tools/FactHeaders.java").toString(),
                folder.toString()));
        tables.forEach(table -> command.add(table.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("tool.log").toFile())
                .start()
                .waitFor();
    }
}
