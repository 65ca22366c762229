package dev.winerr.sample;

import dev.winerr.CodeFamily;
import dev.winerr.ResultCode;
import dev.winerr.ResultKind;
import java.util.Optional;

/** The codes of big.h, of which there are too many for one enum. */
public sealed interface BigCode extends ResultCode {
    /** The code of a value; an {@link dev.winerr.UnknownCode} if big.h does not define it. */
    static ResultCode of(int value) {
        return BigFamily.INSTANCE.of(value);
    }

    /** The code of a value, if big.h defines it. */
    static Optional<BigCode> find(int value) {
        return BigFamily.INSTANCE.find(value);
    }

    @Override
    default CodeFamily<BigCode> family() {
        return BigFamily.INSTANCE;
    }

    /** HRESULTs of {@code FACILITY_NULL}. */
    enum Null implements BigCode {
        /** Success. */
        S_OK(0x00000000),
        /** Success, and the answer is no. */
        S_FALSE(0x00000001),
        /** Not implemented. */
        E_NOTIMPL(0x80004001);

        private final int value;

        Null(int value) {
            this.value = value;
        }

        @Override
        public int value() {
            return value;
        }
    }

    /** HRESULTs of {@code FACILITY_ITF}. */
    enum Itf implements BigCode {
        /** Too large. */
        BIG_E_LARGE(0x80040227);

        private final int value;

        Itf(int value) {
            this.value = value;
        }

        @Override
        public int value() {
            return value;
        }
    }

    /** Win32 codes. */
    enum Win32 implements BigCode {
        /** Success. */
        ERROR_SUCCESS(0),
        /** No error. */
        NO_ERROR(0),
        /** Success, for smart cards. */
        SCARD_S_SUCCESS(0),
        /** There is no such file. */
        ERROR_FILE_NOT_FOUND(2),
        /** Access is denied. */
        ERROR_ACCESS_DENIED(5);

        private final int value;

        Win32(int value) {
            this.value = value;
        }

        @Override
        public int value() {
            return value;
        }

        @Override
        public ResultKind kind() {
            return ResultKind.WIN32;
        }
    }

    /** NTSTATUS values. */
    enum NtStatus implements BigCode {
        /** An event went off. */
        STATUS_WAIT_1(0x00000001),
        /** The buffer is too small for all of it. */
        STATUS_BUFFER_OVERFLOW(0x80000005),
        /** Memory was touched that is not there. */
        STATUS_ACCESS_VIOLATION(0xC0000005);

        private final int value;

        NtStatus(int value) {
            this.value = value;
        }

        @Override
        public int value() {
            return value;
        }

        @Override
        public ResultKind kind() {
            return ResultKind.NTSTATUS;
        }
    }
}
