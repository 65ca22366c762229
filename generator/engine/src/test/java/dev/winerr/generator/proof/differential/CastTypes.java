package dev.winerr.generator.proof.differential;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of types that expressions use: those of C in many spellings, and those of windows.h. */
final class CastTypes {
    /** The declarations of all of them. */
    static final String PREAMBLE = "#include <windows.h>\n#include <winternl.h>\n#include <stdint.h>\n";

    static final Map<String, CType> ALL = all();

    private static final Pattern OF_THE_COMPILER = Pattern.compile("[a-z_]\\w*( .*)?|SSIZE_T");

    private CastTypes() {}

    /** The same types, declared in a few lines, which are read much faster. */
    static String shortPreamble() {
        return "#include <stddef.h>\n#include <stdint.h>\ntypedef void *HANDLE;\ntypedef long long SSIZE_T;\n"
                + ALL.entrySet().stream()
                        .filter(type -> !OF_THE_COMPILER.matcher(type.getKey()).matches())
                        .map(type -> "typedef " + type.getValue().spelling() + " " + type.getKey() + ";\n")
                        .sorted()
                        .collect(Collectors.joining());
    }

    private static Map<String, CType> all() {
        Map<String, CType> all = new HashMap<>();
        put(all, CType.BOOL, "_Bool");
        put(all, CType.CHAR, "char", "signed char", "CHAR", "INT8", "int8_t", "char signed");
        put(all, CType.UCHAR, "unsigned char", "BYTE", "UCHAR", "BOOLEAN", "UINT8", "uint8_t");
        put(all, CType.SHORT, "short", "short int", "signed short", "SHORT", "INT16", "int16_t");
        put(all, CType.USHORT, "unsigned short", "WORD", "USHORT", "WCHAR", "wchar_t", "uint16_t", "ATOM");
        put(all, CType.INT, "int", "signed", "INT", "BOOL", "INT32", "LONG32", "int32_t", "const int");
        put(all, CType.UINT, "unsigned", "unsigned int", "UINT", "UINT32", "ULONG32", "DWORD32", "uint32_t");
        put(all, CType.LONG, "long", "long int", "signed long", "LONG", "HRESULT", "SCODE", "NTSTATUS", "LSTATUS");
        put(all, CType.ULONG, "unsigned long", "DWORD", "ULONG", "long unsigned int");
        put(all, CType.LLONG, "long long", "LONGLONG", "INT64", "LONG64", "INT_PTR", "LONG_PTR", "SSIZE_T", "int64_t");
        put(all, CType.LLONG, "intptr_t", "LRESULT", "LPARAM", "__int64", "signed __int64");
        put(all, CType.ULLONG, "unsigned long long", "ULONGLONG", "DWORDLONG", "DWORD64", "UINT64", "ULONG64");
        put(all, CType.ULLONG, "UINT_PTR", "ULONG_PTR", "DWORD_PTR", "SIZE_T", "size_t", "uint64_t", "WPARAM");
        return all;
    }

    private static void put(Map<String, CType> all, CType type, String... names) {
        List.of(names).forEach(name -> all.put(name, type));
    }
}
