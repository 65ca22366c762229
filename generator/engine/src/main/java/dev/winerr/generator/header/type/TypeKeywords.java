package dev.winerr.generator.header.type;

import java.util.HashSet;
import java.util.Set;

/** The keywords that name a basic type, in any order (C17 6.7.2). */
public final class TypeKeywords {
    private static final Set<String> OTHER_SPECIFIERS = Set.of(
            "const",
            "__const",
            "__const__",
            "constexpr",
            "consteval",
            "constinit",
            "volatile",
            "__volatile",
            "__volatile__",
            "restrict",
            "__restrict",
            "__restrict__",
            "_Atomic",
            "typedef",
            "extern",
            "static",
            "_Thread_local",
            "thread_local",
            "__thread",
            "register",
            "auto",
            "mutable",
            "inline",
            "__inline",
            "__inline__",
            "__forceinline",
            "_Noreturn",
            "virtual",
            "explicit",
            "friend",
            "typename",
            "__extension__",
            "__unaligned",
            "__ptr32",
            "__ptr64",
            "__w64");

    private final Set<String> seen = new HashSet<>();
    private int longs;

    /** Creates an empty list of keywords. */
    public TypeKeywords() {}

    /**
     * Whether a word is a declaration specifier other than a type specifier: a storage class, a qualifier and the like (C17
     * 6.7.1, 6.7.3 and 6.7.4).
     */
    public static boolean isOtherSpecifier(String word) {
        return OTHER_SPECIFIERS.contains(word);
    }

    /** Whether a word is one of these keywords. */
    public static boolean isTypeKeyword(String word) {
        return new TypeKeywords().accept(word);
    }

    /** Whether no keyword was accepted. */
    public boolean isEmpty() {
        return seen.isEmpty();
    }

    /** Adds a keyword; false if the word is not one. */
    public boolean accept(String word) {
        switch (word) {
            case "long" -> {
                longs++;
                seen.add("long");
            }
            case "__int64", "_int64" -> {
                longs = 2;
                seen.add("long");
            }
            case "__int32", "_int32", "int" -> seen.add("int");
            case "__int16", "_int16", "short" -> seen.add("short");
            case "__int8", "_int8", "char" -> seen.add("char");
            case "unsigned", "signed", "_Bool", "bool", "float", "double", "void", "__int128", "_Complex" ->
                seen.add(word);
            case "__signed__", "__signed" -> seen.add("signed");
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The type that the keywords name together. */
    public Type type() {
        if (seen.contains("void")) {
            return Type.Opaque.VOID;
        } else if (seen.contains("__int128")) {
            return Type.Opaque.sized("__int128", 16, 16);
        }
        Type.Arithmetic number = Type.Arithmetic.of(basic());
        boolean complex = seen.contains("_Complex");
        return complex ? Type.Opaque.sized("_Complex", 2 * number.basic().bytes(), number.alignment()) : number;
    }

    private Basic basic() {
        boolean unsigned = seen.contains("unsigned");
        if (seen.contains("float") || seen.contains("double")) {
            return seen.contains("float") ? Basic.FLOAT : Basic.DOUBLE;
        } else if (seen.contains("_Bool") || seen.contains("bool")) {
            return Basic.BOOL;
        } else if (seen.contains("char")) {
            return unsigned ? Basic.UCHAR : Basic.CHAR;
        } else if (seen.contains("short")) {
            return unsigned ? Basic.USHORT : Basic.SHORT;
        } else if (longs > 0) {
            return longs > 1 ? (unsigned ? Basic.ULLONG : Basic.LLONG) : unsigned ? Basic.ULONG : Basic.LONG;
        }
        return unsigned ? Basic.UINT : Basic.INT;
    }
}
