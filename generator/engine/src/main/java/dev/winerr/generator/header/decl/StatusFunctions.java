package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.expr.Value;
import dev.winerr.generator.header.type.Basic;
import dev.winerr.generator.header.type.Family;
import dev.winerr.generator.header.type.Type;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/** The functions that winerror.h and ntdef.h define inline, by their meaning: MS-ERREF 2.1.2 and 2.3. */
final class StatusFunctions {
    private static final Type HRESULT = Type.of(Basic.LONG, Family.HRESULT);
    private static final Type NTSTATUS = Type.of(Basic.LONG, Family.NTSTATUS);
    private static final long FAILURE = 0x8000_0000L;
    private static final int FACILITY_WIN32 = 7;
    private static final int FACILITY_SETUPAPI = 15;
    private static final long NT_BIT = 0x1000_0000L;
    private static final long SETUPAPI_MASK = 0xE000_0000L;
    private static final long ERROR_SEVERITY_ERROR = 0xC000_0000L;

    private static final Map<String, LongUnaryOperator> FUNCTIONS = Map.of(
            "HRESULT_FROM_WIN32", StatusFunctions::fromWin32,
            "__HRESULT_FROM_WIN32", StatusFunctions::fromWin32,
            "HRESULT_FROM_NT", x -> x | NT_BIT,
            "HRESULT_FROM_SETUPAPI", StatusFunctions::fromSetupApi,
            "NTSTATUS_FROM_WIN32", x -> inFacility(x, FACILITY_WIN32, ERROR_SEVERITY_ERROR));

    private StatusFunctions() {}

    /** The value of a call; null if the function is none of these. */
    static @Nullable Value call(String function, List<Value> arguments) {
        LongUnaryOperator meaning = FUNCTIONS.get(function);
        if (meaning == null || arguments.size() != 1) {
            return null;
        }
        long argument = (int) arguments.get(0).bits();
        return new Value(meaning.applyAsLong(argument), function.startsWith("NTSTATUS") ? NTSTATUS : HRESULT);
    }

    private static long fromWin32(long code) {
        return inFacility(code, FACILITY_WIN32, FAILURE);
    }

    private static long fromSetupApi(long code) {
        boolean own = (code & SETUPAPI_MASK) == SETUPAPI_MASK;
        return own ? inFacility(code & 0xFFFF, FACILITY_SETUPAPI, FAILURE) : fromWin32(code);
    }

    /** What is no positive number is a status already. */
    private static long inFacility(long code, int facility, long severity) {
        return code <= 0 ? code : (code & 0xFFFF) | (long) facility << 16 | severity;
    }
}
