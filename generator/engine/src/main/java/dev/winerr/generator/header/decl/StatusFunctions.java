package dev.winerr.generator.header.decl;

import dev.winerr.HResult;
import dev.winerr.NtStatus;
import dev.winerr.generator.header.expr.Value;
import dev.winerr.generator.header.type.Basic;
import dev.winerr.generator.header.type.Type;
import dev.winerr.generator.header.type.TypedefKind;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** The inline functions of winerror.h and ntdef.h, evaluated according to MS-ERREF 2.1.2 and 2.3. */
final class StatusFunctions {
    private static final Type.Arithmetic HRESULT = new Type.Arithmetic(Basic.LONG, TypedefKind.HRESULT);
    private static final Type.Arithmetic NTSTATUS = new Type.Arithmetic(Basic.LONG, TypedefKind.NTSTATUS);
    private static final Map<String, IntUnaryOperator> FUNCTIONS = Map.of(
            "HRESULT_FROM_WIN32", HResult::fromWin32,
            "__HRESULT_FROM_WIN32", HResult::fromWin32,
            "HRESULT_FROM_NT", HResult::fromNt,
            "HRESULT_FROM_SETUPAPI", HResult::fromSetupApi,
            "NTSTATUS_FROM_WIN32", NtStatus::fromWin32);

    private StatusFunctions() {}

    /** Whether a function is one of these. */
    static boolean contains(String function) {
        return FUNCTIONS.containsKey(function);
    }

    /** The return type of a function; null if it is not one of these. */
    static @Nullable Type returnType(String function) {
        return !contains(function) ? null : function.startsWith("NTSTATUS") ? NTSTATUS : HRESULT;
    }

    /** The value of a call; null if the function is not one of these. */
    static @Nullable Value call(String function, List<Value> arguments) {
        IntUnaryOperator meaning = FUNCTIONS.get(function);
        if (meaning == null || arguments.size() != 1) {
            return null;
        }
        int argument = (int) arguments.get(0).bits();
        return new Value(meaning.applyAsInt(argument), function.startsWith("NTSTATUS") ? NTSTATUS : HRESULT);
    }
}
