package dev.winerr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.sample.BigCode;
import dev.winerr.sample.BigFamily;
import dev.winerr.sample.SampleCode;
import dev.winerr.sample.SampleFamily;
import java.util.List;
import org.junit.jupiter.api.Test;

class FamilyRegistryTest {
    private static final FamilyRegistry SAMPLES = FamilyRegistry.of(List.of(SampleFamily.INSTANCE, BigFamily.INSTANCE));

    @Test
    void answersEverythingThatAValueCanMean() {
        assertThat(SAMPLES.whatIs(0x80040227)).containsExactly(BigCode.Itf.BIG_E_LARGE, SampleCode.SAMPLE_E_NODISC);
        assertThat(SAMPLES.whatIs(0)).containsExactly(BigCode.Null.S_OK, BigCode.Win32.ERROR_SUCCESS);
        assertThat(SAMPLES.whatIs(1)).containsExactly(BigCode.Null.S_FALSE, BigCode.NtStatus.STATUS_WAIT_1);
        assertThat(SAMPLES.whatIs(0x80045678)).isEmpty();
    }

    @Test
    void findsNames() {
        assertThat(SAMPLES.named("SAMPLE_E_NOMEDIA")).containsExactly(SampleCode.SAMPLE_E_NOMEDIA);
        assertThat(SAMPLES.named("E_UNHEARD_OF")).isEmpty();
    }

    @Test
    void keepsFamiliesInOrderAndOnce() {
        List<CodeFamily<?>> twice = List.of(SampleFamily.INSTANCE, BigFamily.INSTANCE, SampleFamily.INSTANCE);
        assertThat(FamilyRegistry.of(twice).families()).containsExactly(BigFamily.INSTANCE, SampleFamily.INSTANCE);
    }
}
