package dev.winerr.generator.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.winerr.ResultKind;
import dev.winerr.Spelling;
import dev.winerr.generator.index.HeaderIndex;
import dev.winerr.generator.index.IndexedCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {
    private static final Decoder DECODER = new Decoder(HeaderIndex.of(
            Map.of(),
            List.of(
                    code("KILN_LIMIT", 5, ResultKind.OTHER, "kiln.h", "The most kilns."),
                    code("KILN_E_DENIED", 0x80070005, ResultKind.HRESULT, "sdk/kiln.h", "The kiln is locked."),
                    code("KILN_E_COLD", 0x80040227, ResultKind.HRESULT, "kiln.h", "The kiln is cold."),
                    code("KILN_COLD", 126, ResultKind.WIN32, "kiln.h", "Cold."),
                    code("ERROR_ACCESS_DENIED", 5, ResultKind.WIN32, "sdk/WinError.h", "Locked for you."),
                    alias("OLD_DENIED", 5, ResultKind.WIN32, "ERROR_ACCESS_DENIED"),
                    alias("KILN_MOST", 5, ResultKind.OTHER, "KILN_LIMIT"),
                    code("ERROR_MOD_NOT_FOUND", 126, ResultKind.WIN32, "winerror.h", "No module."),
                    code("E_ACCESSDENIED", 0x80070005, ResultKind.HRESULT, "winerror.h", "Locked for you."),
                    code("CLASS_E_NOTLICENSED", 0x800401FF, ResultKind.HRESULT, "winerror.h", "No licence."),
                    code("STATUS_ACCESS_VIOLATION", 0xC0000005, ResultKind.NTSTATUS, "ntstatus.h", "No access."))));

    private static IndexedCode code(String name, int value, ResultKind kind, String header, String text) {
        return new IndexedCode(
                name, value, kind, Optional.empty(), header, 1, Optional.empty(), Map.of("en", text, "es", "(" + name));
    }

    private static IndexedCode alias(String name, int value, ResultKind kind, String primary) {
        return new IndexedCode(name, value, kind, Optional.of(primary), "winerror.h", 1, Optional.empty(), Map.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0x80070005 | SYSTEM E_ACCESSDENIED (an HRESULT)
            0x80070005 | WRAPPED ERROR_ACCESS_DENIED (wrapped in the HRESULT as Win32 code 5)
            0x80070005 | DEFINED KILN_E_DENIED (an HRESULT)
            0x80070005 | ALIAS OLD_DENIED (another name for ERROR_ACCESS_DENIED; wrapped in the HRESULT as Win32 code 5)
            5          | SYSTEM ERROR_ACCESS_DENIED (a Win32 code, as returned by GetLastError)
            5          | ALIAS OLD_DENIED (another name for ERROR_ACCESS_DENIED; a Win32 code, as returned by GetLastError)
            5          | COINCIDENCE KILN_MOST (another name for KILN_LIMIT; a number specific to winerror.h)
            5          | COINCIDENCE KILN_LIMIT (a number specific to kiln.h)
            0x80040227 | INTERFACE KILN_E_COLD (FACILITY_ITF: its meaning depends on the interface)
            0x800401FF | SYSTEM CLASS_E_NOTLICENSED (an HRESULT)
            0xC0000005 | SYSTEM STATUS_ACCESS_VIOLATION (an NTSTATUS)
            0xD0000005 | WRAPPED STATUS_ACCESS_VIOLATION (wrapped in the HRESULT as NTSTATUS 0xC0000005)
            0xC06D007E | WRAPPED ERROR_MOD_NOT_FOUND (wrapped in the exception code as Win32 code 126)
            0xC06D007E | COINCIDENCE KILN_COLD (wrapped in the exception code as Win32 code 126)
            """)
    void aValueHasMeanings(String value, String meaning) {
        assertThat(DECODER.meanings(Spelling.parse(value)).stream().map(DecoderTest::line))
                .contains(meaning);
    }

    private static String line(Meaning meaning) {
        return meaning.likelihood() + " " + meaning.code().name() + " (" + meaning.reason() + ")";
    }

    @ParameterizedTest
    @CsvSource({
        "0x80070005, E_ACCESSDENIED ERROR_ACCESS_DENIED KILN_E_DENIED OLD_DENIED",
        "5, ERROR_ACCESS_DENIED OLD_DENIED KILN_LIMIT KILN_MOST",
        "126, ERROR_MOD_NOT_FOUND KILN_COLD",
        "0xC06D007E, ERROR_MOD_NOT_FOUND KILN_COLD",
        "0xD0000005, STATUS_ACCESS_VIOLATION",
        "0x80070006, ''",
    })
    void theMostLikelyComesFirst(String value, String names) {
        assertThat(DECODER.meanings(Spelling.parse(value)).stream()
                        .map(meaning -> meaning.code().name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            E_ACCESSDENIED, E_ACCESSDENIED
            ' E_ACCESSDENIED ', E_ACCESSDENIED
            e_accessdenied, E_ACCESSDENIED
            locked, E_ACCESSDENIED ERROR_ACCESS_DENIED KILN_E_DENIED
            access, E_ACCESSDENIED ERROR_ACCESS_DENIED STATUS_ACCESS_VIOLATION
            denied, E_ACCESSDENIED ERROR_ACCESS_DENIED OLD_DENIED KILN_E_DENIED
            LOCKED Kiln, KILN_E_DENIED
            kiln   is, KILN_E_COLD KILN_E_DENIED
            (status, STATUS_ACCESS_VIOLATION
            locked violation, ''
            """)
    void searchesNamesAndTextsForWords(String words, String names) {
        assertThat(DECODER.search(words).stream().map(IndexedCode::name).collect(Collectors.joining(" ")))
                .isEqualTo(names);
    }

    @Test
    void aValueHasAnOrigin() {
        assertThat(List.of(0x80070005, 0xD0000005, 0xC06D007E, 0x80040227))
                .extracting(value -> Decoder.origin(value)
                        .map(origin -> origin.kind() + " " + origin.value())
                        .orElse("itself"))
                .containsExactly("WIN32 5", "NTSTATUS " + 0xC0000005, "WIN32 126", "itself");
    }

    @Test
    void aCodeOfAnotherKindIsNotTheWrappedOne() {
        HeaderIndex index = HeaderIndex.of(Map.of(), List.of(code("LIMIT", 5, ResultKind.OTHER, "winerror.h", "")));
        assertThat(new Decoder(index).meanings(0x80070005)).isEmpty();
        assertThat(new Decoder(index).meanings(5))
                .extracting(Meaning::likelihood, Meaning::reason)
                .containsExactly(tuple(Likelihood.COINCIDENCE, "a number specific to winerror.h"));
    }
}
