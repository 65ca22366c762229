package dev.winerr.generator.header.type;

import java.util.HashSet;
import java.util.Set;

/** The keywords that name a basic type, in whatever order: C17 6.7.2. */
public final class Specifiers {
    private static final Set<String> BESIDE_TYPES = Set.of(
            "const",
            "volatile",
            "restrict",
            "register",
            "extern",
            "inline",
            "mutable",
            "typename",
            "__const",
            "__volatile__",
            "__restrict",
            "__inline",
            "__extension__",
            "__unaligned",
            "__ptr32",
            "__ptr64",
            "__w64");

    private final Set<String> seen = new HashSet<>();
    private int longs;

    /** No keyword yet. */
    public Specifiers() {}

    /** Whether a word stands beside the names of types and changes no number: qualifiers and the like, C17 6.7.3. */
    public static boolean isBesideTypes(String word) {
        return BESIDE_TYPES.contains(word);
    }

    /** Whether no keyword was accepted. */
    public boolean isEmpty() {
        return seen.isEmpty();
    }

    /** Adds a keyword; false if the word is none. */
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
            case "unsigned", "signed", "_Bool", "bool", "float", "double", "void", "__int128", "auto" -> seen.add(word);
            case "__signed__", "__signed" -> seen.add("signed");
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The type that the keywords name together. */
    public Basic basic() {
        boolean unsigned = seen.contains("unsigned");
        if (seen.contains("void") || seen.contains("__int128") || seen.contains("auto")) {
            return Basic.OTHER;
        } else if (seen.contains("float") || seen.contains("double")) {
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
