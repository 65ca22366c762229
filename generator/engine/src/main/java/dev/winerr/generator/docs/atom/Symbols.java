package dev.winerr.generator.docs.atom;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the names of codes from other words. */
public final class Symbols {
    private static final int LONGEST = 160;

    /** {@code IMAPI_E_X}, {@code NERR_BadName}, {@code S_OK}: a prefix of capitals and an underscore. */
    private static final Pattern PREFIXED = Pattern.compile("_?[A-Z][A-Z0-9]*(?:_[A-Za-z0-9]+)+_?");

    /** {@code WSAEINTR}, {@code NOERROR}, {@code EPERM}. */
    private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z0-9]{3,}");

    /** {@code wbemErrFailed}. */
    private static final Pattern CAMEL = Pattern.compile("[a-z]+[A-Z][A-Za-z0-9]+");

    private static final Pattern EDGES =
            Pattern.compile("^[\\s.,;:\"'«»“”„‘’()\\[\\]?!-]+|[\\s.,;:\"'«»“”„‘’()\\[\\]?!-]+$");
    private static final Pattern AROUND_UNDERSCORE = Pattern.compile(" *_ *");
    private static final Pattern UNDERSCORES = Pattern.compile("_{2,}");
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Pattern ID_VALUE =
            Pattern.compile("^(.+?)_*_(?:0[xX][0-9A-Fa-f]+L?|_-?[0-9]+(?:__0[xX][0-9A-Fa-f]+_?)?)_*$");
    private static final Set<String> TYPES = Set.of(
            "HRESULT",
            "NTSTATUS",
            "DWORD",
            "WORD",
            "BOOL",
            "BOOLEAN",
            "BYTE",
            "CHAR",
            "LONG",
            "ULONG",
            "SHORT",
            "USHORT",
            "UINT",
            "HANDLE",
            "NULL",
            "TRUE",
            "FALSE",
            "VOID",
            "GUID",
            "LPSTR",
            "LPWSTR",
            "LPVOID",
            "NONE",
            "BSTR",
            "VARIANT",
            "STRING",
            "ERROR",
            "HTTP",
            "HTTPS",
            "RESULT",
            "VALUE",
            "NAME",
            "CODE");

    private Symbols() {}

    /** Whether a word is shaped like the name of a code. */
    public static boolean isSymbol(String word) {
        return word.length() <= LONGEST && (isPrefixed(word) || isCapitals(word));
    }

    /** Whether a word is shaped like a member of a scripting enumeration; too common to be a name without a value. */
    public static boolean isCamel(String word) {
        return word.length() <= LONGEST && CAMEL.matcher(word).matches();
    }

    private static boolean isPrefixed(String word) {
        return PREFIXED.matcher(word).matches() && !isClassifier(word);
    }

    private static boolean isCapitals(String word) {
        return CAPITALS.matcher(word).matches() && !TYPES.contains(word);
    }

    /** MS-ERREF 2.1: a facility or a severity is a part of a code's value, never a code. */
    private static boolean isClassifier(String word) {
        return word.startsWith("FACILITY_") || word.startsWith("SEVERITY_");
    }

    /** Reads a printed name. */
    public static Symbol read(String text) {
        String printed =
                SPACES.matcher(strip(Glyphs.plain(text))).replaceAll(" ").strip();
        String trimmed = EDGES.matcher(printed).replaceAll("");
        if (isSymbol(trimmed)) {
            return new Symbol(printed, trimmed, Symbol.Condition.INTACT);
        }
        String closed = UNDERSCORES
                .matcher(AROUND_UNDERSCORE.matcher(trimmed).replaceAll("_"))
                .replaceAll("_");
        if (isSymbol(closed) && trimmed.indexOf(' ') >= 0) {
            return new Symbol(printed, closed, Symbol.Condition.SPACED);
        }
        return new Symbol(printed, closed, Symbol.Condition.BROKEN);
    }

    /**
     * The name that a {@code span id} was made from. Ids are made of the whole title, its punctuation replaced by
     * underscores, so that {@code NAME (0x80200005)} has become {@code NAME__0x80200005_}.
     */
    public static String fromId(String id) {
        var matcher = ID_VALUE.matcher(id);
        return matcher.matches() ? matcher.group(1) : id;
    }

    /** What two spellings of one name have in common: its letters and digits in capitals. */
    public static String skeleton(String name) {
        StringBuilder out = new StringBuilder(name.length());
        name.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString().toUpperCase(Locale.ROOT);
    }

    private static String strip(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!Glyphs.invisible(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
