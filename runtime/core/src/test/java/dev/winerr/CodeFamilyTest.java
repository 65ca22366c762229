package dev.winerr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winerr.sample.BigCode;
import dev.winerr.sample.BigFamily;
import dev.winerr.sample.Sample;
import dev.winerr.sample.SampleCode;
import dev.winerr.sample.SampleFamily;
import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("deprecation") // One sample is deprecated.
class CodeFamilyTest {
    private static final Locale MEXICAN = Locale.forLanguageTag("es-MX");

    @ParameterizedTest
    @EnumSource(SampleCode.class)
    void findsEveryCodeByNameAndSymbol(SampleCode code) {
        assertThat(SampleFamily.INSTANCE.named(code.name())).contains(code);
        assertThat(SampleFamily.INSTANCE.named(code.symbol())).contains(code);
    }

    @Test
    void returnsThePrimaryCodeOfAValue() {
        assertThat(SampleCode.of(Sample.SAMPLE_E_NOMEDIA)).isSameAs(SampleCode.SAMPLE_E_NODISC);
        assertThat(SampleFamily.INSTANCE.orNull(Sample.SAMPLE_E_NOMEDIA)).isSameAs(SampleCode.SAMPLE_E_NODISC);
        assertThat(SampleCode.find(Sample.SAMPLE_E_NOMEDIA)).contains(SampleCode.SAMPLE_E_NODISC);
        assertThat(SampleCode.SAMPLE_E_NOMEDIA.isAlias()).isTrue();
        assertThat(SampleCode.SAMPLE_E_NODISC.isAlias()).isFalse();
    }

    @Test
    void keepsUnknownValuesAsValues() {
        ResultCode code = SampleCode.of(0x80045678);
        assertThat(code).isEqualTo(new UnknownCode(0x80045678, ResultKind.HRESULT, SampleFamily.INSTANCE));
        assertThat(code).hasToString("0x80045678");
        assertThat(code.name()).isEqualTo("0x80045678");
        assertThat(code.symbol()).isEqualTo("0x80045678");
        assertThat(code.facility()).isEqualTo(4);
        assertThat(code.code()).isEqualTo(0x5678);
        assertThat(code.severity()).isEqualTo(Severity.ERROR);
        assertThat(code.isFailure()).isTrue();
        assertThat(code.isSuccess()).isFalse();
        assertThat(code.isAlias()).isFalse();
        assertThat(code.isDocumented()).isFalse();
        assertThat(code.isDeprecated()).isFalse();
        assertThat(code.link()).isEmpty();
        assertThat(code.message()).isEmpty();
        assertThat(SampleCode.find(0x80045678)).isEmpty();
        assertThat(SampleFamily.INSTANCE.orNull(0x80045678)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "9999, WIN32, 9999",
        "65535, WIN32, 65535",
        "0x00010000, HRESULT, 0x00010000",
        "0x80041234, HRESULT, 0x80041234",
        "0xC0001234, NTSTATUS, 0xC0001234",
        "0xD0001234, HRESULT, 0xD0001234",
        "0x40001234, NTSTATUS, 0x40001234"
    })
    void determinesTheKindOfUnknownValuesInAMixedFamily(String value, ResultKind kind, String name) {
        ResultCode code = BigCode.of(Spelling.parse(value));
        assertThat(code.kind()).isEqualTo(kind);
        assertThat(code.name()).isEqualTo(name);
    }

    @Test
    void distinguishesKinds() {
        assertThat(BigCode.of(0)).isSameAs(BigCode.Null.S_OK);
        assertThat(BigFamily.INSTANCE.find(0, ResultKind.WIN32)).contains(BigCode.Win32.ERROR_SUCCESS);
        assertThat(BigFamily.INSTANCE.find(0, ResultKind.NTSTATUS)).isEmpty();
        assertThat(BigFamily.INSTANCE.find(1, ResultKind.NTSTATUS)).contains(BigCode.NtStatus.STATUS_WAIT_1);
        assertThat(BigFamily.INSTANCE.find(77, ResultKind.WIN32)).isEmpty();
        assertThat(BigCode.Win32.SCARD_S_SUCCESS.isAlias()).isTrue();
        assertThat(BigCode.Win32.ERROR_SUCCESS.isAlias()).isFalse();
    }

    @Test
    void findsTheCodeThatAResultWasMadeFrom() {
        assertThat(BigFamily.INSTANCE.find(new HResult(0x80070005))).contains(BigCode.Win32.ERROR_ACCESS_DENIED);
        assertThat(BigFamily.INSTANCE.find(new HResult(0xD0000005))).contains(BigCode.NtStatus.STATUS_ACCESS_VIOLATION);
        assertThat(BigFamily.INSTANCE.find(new NtStatus(0xC0070005))).contains(BigCode.Win32.ERROR_ACCESS_DENIED);
        assertThat(BigFamily.INSTANCE.find(new Win32Code(0))).contains(BigCode.Win32.ERROR_SUCCESS);
        assertThat(BigFamily.INSTANCE.find(new Win32Code(1))).isEmpty();
        assertThat(BigFamily.INSTANCE.find(new Win32Code(0x80004001))).contains(BigCode.Null.E_NOTIMPL);
        assertThat(BigCode.of(0x80070005)).isSameAs(BigCode.Win32.ERROR_ACCESS_DENIED);
        assertThat(BigCode.of(0xC0070005)).isSameAs(BigCode.Win32.ERROR_ACCESS_DENIED);
        assertThat(BigCode.find(0xD0000005)).contains(BigCode.NtStatus.STATUS_ACCESS_VIOLATION);
        assertThat(BigCode.find(0x80070077)).isEmpty();
        assertThat(BigFamily.INSTANCE.of(0xFFFFFFFF80070005L)).isSameAs(BigCode.Win32.ERROR_ACCESS_DENIED);
        assertThat(BigFamily.INSTANCE.parse("-2147024891")).isSameAs(BigCode.Win32.ERROR_ACCESS_DENIED);
    }

    @Test
    void knowsAllNamesOfAValue() {
        assertThat(BigFamily.INSTANCE.all(0))
                .containsExactly(
                        BigCode.Null.S_OK,
                        BigCode.Win32.ERROR_SUCCESS,
                        BigCode.Win32.NO_ERROR,
                        BigCode.Win32.SCARD_S_SUCCESS);
        assertThat(BigCode.Win32.NO_ERROR.isSame(BigCode.Win32.ERROR_SUCCESS)).isTrue();
        assertThat(BigCode.Win32.NO_ERROR.isSame(BigCode.Null.S_OK)).isFalse();
        assertThat(BigCode.Win32.NO_ERROR.isSame(new Win32Code(0))).isTrue();
    }

    @Test
    void hasTextsInSeveralLanguages() {
        assertThat(SampleCode.SAMPLE_E_NODISC.message(MEXICAN, "D:")).contains("No hay ningún disco en la unidad D:.");
        assertThat(SampleCode.SAMPLE_E_NODISC.message(Locale.FRENCH, "D:")).contains("There is no disc in drive D:.");
        assertThat(SampleCode.SAMPLE_E_SECRET.message(MEXICAN)).contains("Nobody knows.");
        assertThat(SampleCode.goto_.message(Locale.ROOT)).contains("It's 100% sure: {0} is not an insert.");
        assertThat(SampleCode.SAMPLE_S_SLOWER.message(Locale.ROOT, 1200))
                .contains("Burnt at 1200 instead of %2!u! kB/s.");
        assertThat(BigCode.Null.S_OK.message(Locale.ROOT)).isEmpty();
    }

    @Test
    void usesTheDisplayLanguageOfTheJvm() {
        Locale before = Locale.getDefault(Locale.Category.DISPLAY);
        Locale.setDefault(Locale.Category.DISPLAY, MEXICAN);
        try {
            assertThat(SampleCode.SAMPLE_E_NODISC.message("D:")).contains("No hay ningún disco en la unidad D:.");
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, before);
        }
    }

    @Test
    void returnsRawTexts() {
        assertThat(SampleFamily.INSTANCE.messages(MEXICAN).getString("SAMPLE_E_NODISC"))
                .isEqualTo("No hay ningún disco en la unidad %1.");
    }

    @Test
    void aliasesShareTheTextAndPageOfTheirPrimary() {
        assertThat(SampleCode.SAMPLE_E_NOMEDIA.message(Locale.ROOT, "D:")).contains("There is no disc in drive D:.");
        assertThat(SampleCode.SAMPLE_E_NOMEDIA.link()).isEqualTo(SampleCode.SAMPLE_E_NODISC.link());
    }

    @Test
    void knowsPages() {
        assertThat(SampleCode.SAMPLE_S_SLOWER.link())
                .contains(URI.create("https://example.org/sample#SAMPLE_S_SLOWER"));
        assertThat(SampleCode.SAMPLE_S_SLOWER.isDocumented()).isTrue();
        assertThat(SampleCode.goto_.link()).isEmpty();
        assertThat(SampleCode.goto_.isDocumented()).isTrue();
        assertThat(SampleCode.SAMPLE_E_SECRET.isDocumented()).isFalse();
        assertThat(BigCode.Null.S_OK.isDocumented()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(SampleCode.class)
    void knowsDeprecatedCodes(SampleCode code) {
        assertThat(code.isDeprecated()).isEqualTo(code == SampleCode.goto_);
    }

    @Test
    void hasNameKindAndCodes() {
        assertThat(SampleFamily.INSTANCE).hasToString("Sample");
        assertThat(SampleFamily.INSTANCE.name()).isEqualTo("Sample");
        assertThat(SampleFamily.INSTANCE.kind()).isEqualTo(ResultKind.HRESULT);
        assertThat(SampleFamily.INSTANCE.codes()).containsExactly(SampleCode.values());
        assertThat(BigFamily.INSTANCE.codes()).hasSize(12).startsWith(BigCode.Null.values());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Sample.SAMPLE_S_SLOWER, 0x00041234})
    void returnsSuccessesUnchanged(int value) {
        assertThat(SampleFamily.INSTANCE.check(value)).isEqualTo(value);
        assertThat(HResult.check(value)).isEqualTo(value);
        assertThat(HResult.check(value, SampleFamily.INSTANCE)).isEqualTo(value);
    }

    @Test
    void checksEachCodeByItsKind() {
        assertThat(BigFamily.INSTANCE.check(1)).isEqualTo(1);
        assertThatThrownBy(() -> BigFamily.INSTANCE.check(5)).hasMessage("ERROR_ACCESS_DENIED (5): Access is denied.");
        assertThatThrownBy(() -> BigFamily.INSTANCE.check(9999)).hasMessage("9999");
        assertThatThrownBy(() -> BigFamily.INSTANCE.check(0x80041234)).hasMessage("0x80041234");
        assertThatThrownBy(() -> BigFamily.INSTANCE.check(0xC0000005, 0x7FF600001000L, 16L))
                .hasMessage("STATUS_ACCESS_VIOLATION (0xC0000005):"
                        + " The instruction at 00007FF600001000 touched 0000000000000010.");
    }
}
