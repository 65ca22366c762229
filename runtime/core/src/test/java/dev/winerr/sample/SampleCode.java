package dev.winerr.sample;

import dev.winerr.CodeFamily;
import dev.winerr.ResultCode;
import java.util.Optional;

/** The codes of sample.h. */
public enum SampleCode implements ResultCode {
    /** The disc was burnt, at another speed. */
    SAMPLE_S_SLOWER(Sample.SAMPLE_S_SLOWER),
    /** Another name for {@link #SAMPLE_E_NODISC}. */
    SAMPLE_E_NOMEDIA(Sample.SAMPLE_E_NOMEDIA),
    /** No disc. */
    SAMPLE_E_NODISC(Sample.SAMPLE_E_NODISC),
    /** The drive's name is a Java keyword. */
    @Deprecated
    goto_(Sample.goto_) {
        @Override
        public String symbol() {
            return "goto";
        }
    },
    /** Nobody wrote a page about this. */
    SAMPLE_E_SECRET(Sample.SAMPLE_E_SECRET);

    private final int value;

    SampleCode(int value) {
        this.value = value;
    }

    /** The code of a value; an {@link dev.winerr.UnknownCode} if sample.h does not define it. */
    public static ResultCode of(int value) {
        return SampleFamily.INSTANCE.of(value);
    }

    /** The code of a value, if sample.h defines it. */
    public static Optional<SampleCode> find(int value) {
        return SampleFamily.INSTANCE.find(value);
    }

    @Override
    public int value() {
        return value;
    }

    @Override
    public CodeFamily<SampleCode> family() {
        return SampleFamily.INSTANCE;
    }
}
