package dev.winerr.sample;

import dev.winerr.CodeFamily;
import dev.winerr.CodeTable;
import dev.winerr.ResultKind;
import java.io.InputStream;

/** The codes of sample.h as a family. */
public final class SampleFamily extends CodeFamily<SampleCode> {
    /** The family. */
    public static final SampleFamily INSTANCE = new SampleFamily();

    private SampleFamily() {
        super("Sample", ResultKind.HRESULT, CodeTable.of(SampleCode.values(), SampleCode.SAMPLE_E_NOMEDIA));
    }

    @Override
    protected InputStream open(String file) {
        return SampleFamily.class.getResourceAsStream(file);
    }

    /** Registers the family with {@link dev.winerr.ResultCodes}. */
    public static final class Provider implements CodeFamily.Provider {
        /** Called by {@link java.util.ServiceLoader}. */
        public Provider() {}

        @Override
        public SampleFamily family() {
            return INSTANCE;
        }
    }
}
