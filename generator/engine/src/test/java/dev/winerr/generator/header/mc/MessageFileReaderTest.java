package dev.winerr.generator.header.mc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.winerr.ResultKind;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.header.code.MessageParts;
import dev.winerr.message.Languages;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MessageFileReaderTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es-ES");

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsAMessage(String lineEnd) {
        TestMessageFiles.Result result =
                TestMessageFiles.read(TestMessageFiles.resource("disc.mc").replace("\n", lineEnd));
        assertThat(result.rendered()).isEmpty();
        assertThat(result.codes().facilityNames())
                .isEqualTo(Map.of(0x1A, "FACILITY_CHANGER_ARM", 27, "FACILITY_CHANGER_TRAY", 0xFFE, "Lamp"));
        HeaderCode code = result.code("CHANGER_E_ARM_LOST");
        assertThat(code.value()).isEqualTo(0xFFFF_FFFF_C01A_0011L);
        assertThat(code.kind()).isEqualTo(ResultKind.HRESULT);
        assertThat(code.span().text()).isEqualTo("CHANGER_E_ARM_LOST");
        assertThat(code.group()).isEqualTo("The arm");
        assertThat(code.messages())
                .containsOnly(
                        entry(
                                Locale.US,
                                "The arm was lost.%nCall %1!s! and ask for a new one.\n\n"
                                        + "It costs 100%% of the price of a changer%!"),
                        entry(
                                SPANISH,
                                "Se perdió el brazo.%nLlame a %1!s! y pida otro.\n\n"
                                        + "Cuesta el 100%% de lo que vale un cambiador."),
                        entry(Locale.GERMANY, "Der Arm ist verloren.%nFragen Sie %1!s! nach einem neuen."));
        assertThat(result.code("CHANGER_W_TRAY_FULL").group()).isEqualTo("The tray");
        assertThat(result.code("CHANGER_W_TRAY_FULL").messages())
                .containsEntry(
                        Locale.US,
                        "%.NET is not needed. ; this line is text So is this one, %2!*.*s! .. and this one .");
    }

    @Test
    void keepsSeverityAndFacilityIfTheFileStatesThem() {
        TestMessageFiles.Result result = TestMessageFiles.read("""
                FacilityNames=(Press=0x12)
                MessageId=1 SymbolicName=SILENT
                Language=English
                One.
                .
                MessageId=2 Severity=Success Facility=Press SymbolicName=FINE
                Language=English
                Two.
                .
                MessageId=3 SymbolicName=FINE_TOO
                Language=English
                Three.
                .
                MessageId=4 Severity=Error SymbolicName=BAD
                Language=English
                Four.
                .
                """);
        assertThat(result.codes().codes())
                .extracting(HeaderCode::parts)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(new MessageParts(0, 0x12)),
                        Optional.of(new MessageParts(0, 0x12)),
                        Optional.of(new MessageParts(3, 0x12)));
    }

    @Test
    void keepsSeverityAndFacilityOfThePreviousMessage() {
        assertThat(TestMessageFiles.read(TestMessageFiles.resource("carry.mc")).hexByName())
                .isEqualTo(Map.of(
                        "PUMP_DRY", "0xC0640001",
                        "PUMP_HOT", "0xC0640002",
                        "PUMP_LOUD", "0x80640010",
                        "PUMP_LOUDER", "0x80640011"));
    }

    @Test
    void continuesIdentifiersWithinAFacility() {
        assertThat(TestMessageFiles.read(TestMessageFiles.resource("facilities.mc"))
                        .hexByName())
                .isEqualTo(Map.of(
                        "LEFT_FIVE", "0xC0010005",
                        "RIGHT_ONE", "0xC0020001",
                        "LEFT_SEVEN", "0xC0010007",
                        "RIGHT_TWO", "0xC0020002"));
    }

    @ParameterizedTest
    @CsvSource({
        "MessageIdTypedef=HRESULT, HRESULT, -1073741823",
        "MessageIdTypedef=SCODE, HRESULT, -1073741823",
        "MessageIdTypedef=NTSTATUS, NTSTATUS, -1073741823",
        "MessageIdTypedef=DWORD, OTHER, 3221225473",
        "MessageIdTypedef=LONG, OTHER, -1073741823",
        "MessageIdTypedef=INT, OTHER, -1073741823",
        "MessageIdTypedef=PUMP_CODE, OTHER, 3221225473",
        "MessageIdTypedef=, OTHER, 3221225473",
        "'', OTHER, 3221225473",
        "MessageIdTypedef=DWORD MessageIdTypedefMacro=_HRESULT_TYPEDEF_, HRESULT, -1073741823",
    })
    void theTypeDeterminesTheKind(String statement, ResultKind kind, long value) {
        TestMessageFiles.Result result = TestMessageFiles.read(
                statement + "\nMessageId=1 Severity=Error SymbolicName=X\nLanguage=English\nHi\n.\n");
        assertThat(result.code("X").kind()).isEqualTo(kind);
        assertThat(result.code("X").value()).isEqualTo(value);
    }

    @Test
    void aCodeWithoutSeverityIsAWin32Code() {
        TestMessageFiles.Result result =
                TestMessageFiles.read("MessageId=1 SymbolicName=JAM\nLanguage=English\nHi\n.\n");
        assertThat(result.code("JAM").kind()).isEqualTo(ResultKind.WIN32);
    }

    @ParameterizedTest
    @CsvSource({
        "Success, 0, 1, JAM, OTHER",
        "Success, 0, 1, ERROR_JAM, WIN32",
        "Success, 0, 1, NERR_Jam, WIN32",
        "Error, 0, 1, JAM, OTHER",
        "Success, 5, 1, JAM, OTHER",
        "Error, 4, 1, ACME_E_JAM, HRESULT",
        "Informational, 4, 1, ACME_E_JAM, OTHER",
        "Warning, 4, 1, STATUS_JAM, NTSTATUS",
        "Success, 4, 1, STATUS_JAM, OTHER",
    })
    void numberAndNameDetermineTheKindWithoutAType(
            String severity, int facility, int id, String name, ResultKind kind) {
        TestMessageFiles.Result result = TestMessageFiles.read("""
                FacilityNames=(Acme=%d)
                MessageId=%d Severity=%s Facility=Acme SymbolicName=%s
                Language=English
                Hi
                .
                """.formatted(facility, id, severity, name));
        assertThat(result.code(name).kind()).isEqualTo(kind);
    }

    @Test
    void appliesATypeWithinAMessageToThatMessage() {
        TestMessageFiles.Result result = TestMessageFiles.read("""
                MessageId=1 SymbolicName=A
                Language=English
                a
                .
                MessageId=2
                MessageIdTypedef=HRESULT
                SymbolicName=B
                Language=English
                b
                .
                """);
        assertThat(result.code("A").kind()).isEqualTo(ResultKind.WIN32);
        assertThat(result.code("B").kind()).isEqualTo(ResultKind.HRESULT);
    }

    @Test
    void readsStatementsInAnyOrderAndCase() {
        TestMessageFiles.Result result = TestMessageFiles.read("""
                severitynames = ( BAD = 3 ) Codepages=(English=65001:1252) facilitynames = ( pipe = 0x10 ; remark
                )
                severity = bad
                SYMBOLICNAME = PIPE_E_BENT ; remark
                messageid = 010UL
                Facility = PIPE
                language = ENGLISH ; remark
                The pipe is bent.
                .
                """);
        assertThat(result.rendered()).isEmpty();
        assertThat(result.hexByName()).isEqualTo(Map.of("PIPE_E_BENT", "0xC0100008"));
    }

    @Test
    void omitsALanguageWhoseTextIsEmpty() {
        TestMessageFiles.Result result = TestMessageFiles.read("MessageId=1 SymbolicName=X\nLanguage=English\n.\n");
        assertThat(result.rendered()).isEmpty();
        assertThat(result.code("X").messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0x409, en-US", "0x809, en-GB", "0xC0A, es-ES", "0x40A, es-ES", "0x80A, es-MX", "0x804, zh-CN",
                "0x7C04, zh-Hant",
        "0x9, en", "0xF009, en", "0x0, und", "0x400, und", "0xC1A, sr-Cyrl-CS", "0x40D, he-IL", "0x411, ja-JP",
    })
    void knowsLanguageIdentifiers(String id, String tag) {
        assertThat(Languages.ofId(Integer.decode(id))).contains(Locale.forLanguageTag(tag));
    }

    @Test
    void anUnusedLanguageIdentifierIsUnknown() {
        assertThat(Languages.ofId(0x3FE)).isEmpty();
    }
}
