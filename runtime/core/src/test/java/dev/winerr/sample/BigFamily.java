package dev.winerr.sample;

import dev.winerr.CodeFamily;
import dev.winerr.CodeTable;
import dev.winerr.ResultKind;
import java.io.InputStream;

/** The codes of big.h as a family. */
public final class BigFamily extends CodeFamily<BigCode> {
    /** The family. */
    public static final BigFamily INSTANCE = new BigFamily();

    private BigFamily() {
        super(
                "Big",
                ResultKind.HRESULT,
                CodeTable.ofPartitions(
                        new BigCode[][] {
                            BigCode.Null.values(),
                            BigCode.Itf.values(),
                            BigCode.Win32.values(),
                            BigCode.NtStatus.values()
                        },
                        new BigCode[] {BigCode.Win32.NO_ERROR, BigCode.Win32.SCARD_S_SUCCESS}));
    }

    @Override
    protected InputStream open(String file) {
        return BigFamily.class.getResourceAsStream(file);
    }

    /** Registers the family with {@link dev.winerr.ResultCodes}. */
    public static final class Provider implements CodeFamily.Provider {
        /** Called by {@link java.util.ServiceLoader}. */
        public Provider() {}

        @Override
        public BigFamily family() {
            return INSTANCE;
        }
    }
}
