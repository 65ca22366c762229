package dev.winerr.generator.decode;

import java.util.Map;
import java.util.Optional;

/**
 * Codes with which language runtimes raise exceptions. They appear in logs and crash reports, but no header of the SDK
 * defines them; their low bytes are often the letters of the runtime's name.
 */
public final class ExceptionCodes {
    private static final Map<Integer, String> RAISED_BY = Map.of(
            0xE0434352,
                    "raised by .NET for its exceptions (the letters CCR), whose type and message are in the event log",
            0xE0434F4D,
                    "raised by .NET Framework before 4 for its exceptions (the letters COM), whose type and message are in the event log",
            0xE06D7363, "raised by Visual C++ for C++ exceptions (the letters msc)",
            0x406D1388, "raised to tell a debugger the name of a thread, which is not an error",
            0x0EEDFADE, "raised by Delphi and C++Builder for their exceptions");
    /** {@code VcppException}, delayimp.h: FACILITY_VISUALCPP with severity error. */
    private static final int DELAY_LOADING = 0xC06D;

    private ExceptionCodes() {}

    /**
     * Which runtime raises exceptions with a code, in words that follow "exception code".
     *
     * @param value 32 bits
     */
    public static Optional<String> meaning(int value) {
        return isOfDelayLoading(value)
                ? Optional.of("raised if a delay-loaded DLL cannot be loaded or lacks a function")
                : Optional.ofNullable(RAISED_BY.get(value));
    }

    /** Whether the low 16 bits are the Win32 code with which the loading of a DLL failed. */
    static boolean isOfDelayLoading(int value) {
        return value >>> 16 == DELAY_LOADING;
    }
}
