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
        super("Big", ResultKind.HRESULT, CodeTable.ofPartitions(new Enums()));
    }

    private static final class Enums implements CodeTable.Enums<BigCode> {
        private static final int ANY = Integer.MAX_VALUE;

        @Override
        public int[][] ranges() {
            return new int[][] {{-ANY, ANY}, {-ANY, ANY}, {-ANY, ANY}, {-ANY, ANY}};
        }

        @Override
        public BigCode[] codes(int number) {
            return switch (number) {
                case 0 -> BigCode.Null.values();
                case 1 -> BigCode.Itf.values();
                case 2 -> BigCode.Win32.values();
                default -> BigCode.NtStatus.values();
            };
        }

        @Override
        public BigCode[] aliases(int number) {
            return number == 2 ? new BigCode[] {BigCode.Win32.NO_ERROR, BigCode.Win32.SCARD_S_SUCCESS} : new BigCode[0];
        }
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
