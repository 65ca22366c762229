package dev.winerr.generator.header.decl;

import static java.util.Map.entry;

import dev.winerr.generator.header.type.Basic;
import dev.winerr.generator.header.type.Type;
import dev.winerr.generator.header.type.TypedefKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The Windows types that codes depend on, for headers whose includes are missing. */
final class WindowsTypes {
    private static final Map<String, TypedefKind> KINDS = Map.ofEntries(
            entry("HRESULT", TypedefKind.HRESULT),
            entry("SCODE", TypedefKind.HRESULT),
            entry("NTSTATUS", TypedefKind.NTSTATUS),
            entry("DWORD", TypedefKind.WIN32),
            entry("LONG", TypedefKind.WIN32),
            entry("LSTATUS", TypedefKind.WIN32),
            entry("NET_API_STATUS", TypedefKind.WIN32),
            entry("RPC_STATUS", TypedefKind.WIN32),
            entry("CONFIGRET", TypedefKind.WIN32));

    private static final Map<Basic, List<String>> NAMES = Map.ofEntries(
            entry(Basic.CHAR, List.of("CHAR", "CCHAR", "INT8", "int8_t")),
            entry(Basic.UCHAR, List.of("BYTE", "UCHAR", "BOOLEAN", "UINT8", "uint8_t")),
            entry(Basic.SHORT, List.of("SHORT", "INT16", "int16_t", "VARIANT_BOOL")),
            entry(Basic.USHORT, List.of("WORD", "USHORT", "WCHAR", "wchar_t", "UINT16", "uint16_t", "ATOM")),
            entry(Basic.INT, List.of("INT", "BOOL", "INT32", "LONG32", "int32_t", "errno_t")),
            entry(Basic.UINT, List.of("UINT", "UINT32", "ULONG32", "DWORD32", "uint32_t", "MMRESULT")),
            entry(
                    Basic.LONG,
                    List.of("LONG", "HRESULT", "SCODE", "NTSTATUS", "LSTATUS", "RPC_STATUS", "SECURITY_STATUS")),
            entry(Basic.ULONG, List.of("DWORD", "ULONG", "NET_API_STATUS", "CONFIGRET")),
            entry(
                    Basic.LLONG,
                    List.of(
                            "LONGLONG",
                            "INT64",
                            "LONG64",
                            "INT_PTR",
                            "LONG_PTR",
                            "SSIZE_T",
                            "int64_t",
                            "intptr_t",
                            "ptrdiff_t",
                            "LRESULT",
                            "LPARAM")),
            entry(
                    Basic.ULLONG,
                    List.of(
                            "ULONGLONG",
                            "DWORDLONG",
                            "DWORD64",
                            "UINT64",
                            "ULONG64",
                            "QWORD",
                            "UINT_PTR",
                            "ULONG_PTR",
                            "DWORD_PTR",
                            "SIZE_T",
                            "size_t",
                            "uint64_t",
                            "uintptr_t",
                            "WPARAM")),
            entry(Basic.FLOAT, List.of("FLOAT")),
            entry(Basic.DOUBLE, List.of("DOUBLE", "DATE")));

    private static final List<String> POINTERS =
            List.of("HANDLE", "HWND", "PVOID", "LPVOID", "LPSTR", "LPWSTR", "LPCSTR", "LPCWSTR");
    private static final List<String> OTHERS = List.of("VOID", "GUID", "IID", "CLSID", "PROPERTYKEY", "DEVPROPKEY");

    private WindowsTypes() {}

    /** All the types, by name. */
    static Map<String, Type> all() {
        Map<String, Type> types = new HashMap<>();
        NAMES.forEach((basic, names) -> names.forEach(name -> types.put(name, named(name, Type.Arithmetic.of(basic)))));
        POINTERS.forEach(name -> types.put(name, Type.Pointer.TO_VOID));
        OTHERS.forEach(name -> types.put(name, Type.Opaque.VOID));
        return types;
    }

    /** The type of a typedef: its name determines the kind of its values, or else the type that it names. */
    static Type named(String name, Type type) {
        return type.withTypedefKind(inherited -> kind(name, inherited));
    }

    private static TypedefKind kind(String name, TypedefKind inherited) {
        boolean isInherited = inherited == TypedefKind.HRESULT || inherited == TypedefKind.NTSTATUS;
        return KINDS.getOrDefault(name, isInherited ? inherited : TypedefKind.NONE);
    }
}
