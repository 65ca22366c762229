package dev.winerr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winerr.sample.BigCode;
import dev.winerr.sample.BigFamily;
import dev.winerr.sample.SampleCode;
import dev.winerr.sample.SampleFamily;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResultExceptionTest {
    private final ResultException noDisc = ResultException.of(new HResult(0x80040227), SampleFamily.INSTANCE, "D:");

    @Test
    void hasNameValueAndText() {
        assertThat(noDisc).hasMessage("SAMPLE_E_NODISC (0x80040227): There is no disc in drive D:.");
        assertThat(noDisc.value()).isEqualTo(0x80040227);
        assertThat(noDisc.kind()).isEqualTo(ResultKind.HRESULT);
        assertThat(noDisc.code()).contains(SampleCode.SAMPLE_E_NODISC);
        assertThat(noDisc.inserts()).containsExactly("D:");
    }

    @Test
    void hasAMessageInTheLanguageOfUsers() {
        assertThat(noDisc.message(Locale.forLanguageTag("es-MX")))
                .isEqualTo("SAMPLE_E_NODISC (0x80040227): No hay ningún disco en la unidad D:.");
    }

    @Test
    void leavesMissingInsertsVisible() {
        assertThat(new ResultException(SampleCode.SAMPLE_E_NODISC))
                .hasMessage("SAMPLE_E_NODISC (0x80040227): There is no disc in drive %1.");
        assertThat(new ResultException(SampleCode.SAMPLE_E_NODISC, (@Nullable Object) null))
                .hasMessage("SAMPLE_E_NODISC (0x80040227): There is no disc in drive (null).");
    }

    @Test
    void omitsUnknownParts() {
        assertThat(new ResultException(BigCode.Null.E_NOTIMPL)).hasMessage("E_NOTIMPL (0x80004001)");
        assertThat(ResultException.of(new HResult(0x80045678), SampleFamily.INSTANCE))
                .hasMessage("0x80045678");
        assertThat(new ResultException(new Win32Code(5))).hasMessage("5");
    }

    @Test
    void namesTheCodeThatTheResultWasMadeFrom() {
        assertThat(ResultException.of(new HResult(0x80070005), BigFamily.INSTANCE))
                .hasMessage("ERROR_ACCESS_DENIED (0x80070005): Access is denied.");
    }

    @Test
    void isThrownByChecks() {
        assertThatThrownBy(() -> HResult.check(0x80040227))
                .isInstanceOf(ResultException.class)
                .hasMessage("0x80040227");
        assertThatThrownBy(() -> HResult.check(0x80040227, SampleFamily.INSTANCE, "D:"))
                .hasMessage(noDisc.getMessage());
        assertThatThrownBy(() -> NtStatus.check(0x80000005)).hasMessage("0x80000005");
        assertThatThrownBy(() -> NtStatus.check(0x80000005, BigFamily.INSTANCE))
                .hasMessage("STATUS_BUFFER_OVERFLOW (0x80000005)");
        assertThatThrownBy(() -> Win32Code.check(5)).hasMessage("5");
        assertThatThrownBy(() -> Win32Code.check(5, BigFamily.INSTANCE))
                .hasMessage("ERROR_ACCESS_DENIED (5): Access is denied.");
    }

    @Test
    void isNotThrownForSuccesses() {
        assertThat(HResult.check(1)).isEqualTo(1);
        assertThat(NtStatus.check(0x40000000)).isEqualTo(0x40000000);
        assertThat(NtStatus.check(0x102, BigFamily.INSTANCE)).isEqualTo(0x102);
        assertThat(Win32Code.check(0)).isZero();
        assertThat(Win32Code.check(0, BigFamily.INSTANCE)).isZero();
    }

    @Test
    void losesOnlyCodeAndInsertsInSerialization() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(noDisc);
        }
        Object read = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        assertThat(read).isInstanceOfSatisfying(ResultException.class, copy -> {
            assertThat(copy).hasMessage(noDisc.getMessage());
            assertThat(copy.value()).isEqualTo(noDisc.value());
            assertThat(copy.kind()).isEqualTo(noDisc.kind());
            assertThat(copy.code()).isEmpty();
            assertThat(copy.inserts()).isEmpty();
            assertThat(copy.message(Locale.forLanguageTag("es"))).isEqualTo(noDisc.getMessage());
        });
    }

    @Test
    void hasTheGivenCause() {
        IllegalStateException cause = new IllegalStateException("JNA");
        assertThat(new ResultException(SampleCode.SAMPLE_E_NODISC, cause, "D:"))
                .hasMessage(noDisc.getMessage())
                .hasCause(cause);
        assertThat(new ResultException(SampleCode.SAMPLE_E_SECRET, cause)).hasCause(cause);
        assertThat(new ResultException(SampleCode.SAMPLE_E_SECRET, cause).inserts())
                .isEmpty();
        assertThat(new ResultException(new HResult(0x80040227), cause)).hasCause(cause);
        assertThat(ResultException.of(new HResult(0x80040227), SampleFamily.INSTANCE, cause, "D:"))
                .hasMessage(noDisc.getMessage())
                .hasCause(cause);
    }

    /** Also if the result is a success, so that the mistake is found before the first failure. */
    @Test
    @SuppressWarnings("NullAway") // Callers without NullAway do this.
    void refusesNull() {
        assertThatThrownBy(() -> HResult.check(0, null)).hasMessage("family");
        assertThatThrownBy(() -> NtStatus.check(0, null)).hasMessage("family");
        assertThatThrownBy(() -> Win32Code.check(0, null)).hasMessage("family");
        assertThatThrownBy(() -> Win32Code.check(0, SampleFamily.INSTANCE, (Object[]) null))
                .hasMessage("inserts");
        assertThatThrownBy(() -> SampleFamily.INSTANCE.or(null)).hasMessage("other");
        assertThatThrownBy(() -> noDisc.message(null)).hasMessage("locale");
    }
}
