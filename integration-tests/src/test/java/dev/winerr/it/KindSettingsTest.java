package dev.winerr.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winerr.CodeFamily;
import dev.winerr.ResultCode;
import dev.winerr.ResultKind;
import dev.winerr.Severity;
import dev.winerr.Win32Code;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings for what a header does not define: the kinds of codes, which values report success, and how they are written. */
class KindSettingsTest {
    private static final String HEADER = """
            #define PUMP_OK          0
            #define PUMP_ERR_DRY     (-1811)
            #define PUMP_WRN_LOW     1023
            #define PUMP_NOTE        0x40000007
            #define PUMP_FLAG_QUIET  2L
            #define PUMP_FLAG_LOUD   4L
            """;

    @TempDir
    Path folder;

    private CodeFamily<?> family(String settings) throws Exception {
        TestProject project = new TestProject(folder).file("pump.h", HEADER);
        project.generate("header=pump.h\nname=Pump\npackage=acme\n" + settings);
        return project.compile(JavaCompiler.JAVAC).family("Pump");
    }

    @Test
    void namesHaveKindsByTheDefaultRules() throws Exception {
        CodeFamily<?> byRule = family("");
        assertThat(kinds(byRule)).isEqualTo("OTHER OTHER OTHER OTHER WIN32 WIN32");
        assertThatThrownBy(() -> Win32Code.check(2, byRule)).hasMessage("PUMP_FLAG_QUIET (2)");
    }

    @Test
    void theFirstMatchingGlobDeterminesTheKind() throws Exception {
        CodeFamily<?> configured =
                family("kind.PUMP_FLAG_QUIET=hresult\nkind.PUMP_FLAG_*=other\nkindOf=PUMP_WRN_*=ntstatus\n");
        assertThat(kinds(configured)).isEqualTo("OTHER OTHER NTSTATUS OTHER HRESULT OTHER");
        assertThatThrownBy(() -> Win32Code.check(2, configured)).hasMessage("2");
        assertThat(configured.find(4, ResultKind.WIN32)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', SUCCESS, ERROR, ERROR, ERROR",
        "success=zero, SUCCESS, ERROR, ERROR, ERROR",
        "success=not-negative, SUCCESS, ERROR, SUCCESS, SUCCESS",
        "success=severity-bits, SUCCESS, ERROR, SUCCESS, INFORMATIONAL"
    })
    void theRuleDeterminesSuccess(String setting, Severity ok, Severity dry, Severity low, Severity note)
            throws Exception {
        CodeFamily<?> family = family(setting + "\n");
        assertThat(family.of(0).severity()).isEqualTo(ok);
        assertThat(family.of(-1811).severity()).isEqualTo(dry);
        assertThat(family.of(1023).severity()).isEqualTo(low);
        assertThat(family.of(0x40000007).severity()).isEqualTo(note);
        assertThatThrownBy(() -> family.check(-1811)).hasMessage("PUMP_ERR_DRY (0xFFFFF8ED)");
        if (low == Severity.SUCCESS) {
            assertThat(family.check(1023)).isEqualTo(1023);
        } else {
            assertThatThrownBy(() -> family.check(1023)).hasMessage("PUMP_WRN_LOW (0x000003FF)");
        }
    }

    @Test
    void numbersAreWrittenInTheRadix() throws Exception {
        CodeFamily<?> family = family("radix=decimal\n");
        assertThatThrownBy(() -> family.check(-1811)).hasMessage("PUMP_ERR_DRY (-1811)");
        assertThat(family.of(-5)).hasToString("-5");
        assertThat(family.parse("-1811").symbol()).isEqualTo("PUMP_ERR_DRY");
    }

    private static String kinds(CodeFamily<?> family) {
        return family.codes().stream()
                .map(ResultCode::kind)
                .map(ResultKind::name)
                .collect(Collectors.joining(" "));
    }
}
