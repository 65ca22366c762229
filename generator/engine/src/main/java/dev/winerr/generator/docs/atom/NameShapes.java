package dev.winerr.generator.docs.atom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Distinguishes the names of codes from other words. */
public final class NameShapes {
    private static final int LONGEST = 160;
    private static final int SHORTEST_IN_CAPITALS = 4;

    /** Characters around a name that are not part of it. */
    private static final String EDGES = " .,;:\"'«»“”„‘’()[]?!|-~ᵃᵇᶜᵈᵉᶠ";

    /** Words in capitals that name types and the like, never a code. */
    private static final Set<String> OTHER_CAPITALS = Set.of(
            ("HRESULT NTSTATUS DWORD WORD BOOL BOOLEAN BYTE CHAR LONG ULONG SHORT USHORT UINT HANDLE NULL TRUE FALSE VOID "
                            + "GUID LPSTR LPWSTR LPVOID NONE BSTR VARIANT STRING ERROR HTTP HTTPS RESULT VALUE NAME CODE")
                    .split(" "));

    /** Prefixes of the names of GUIDs, which have 128 bits; a code has 32. */
    private static final List<String> GUID_PREFIXES = List.of("IID_", "CLSID_", "GUID_", "LIBID_", "CATID_");

    /** The HRESULT that wraps a code of another kind, which a page may use as its name. */
    private static final Pattern WRAPPED =
            Pattern.compile("_*(?<function>(?:HRESULT|NTSTATUS)_FROM_(?:WIN32|NT|SETUPAPI)) ?\\( ?(?<name>\\w+) ?\\)");

    /** A placeholder for all names with a prefix. */
    private static final Pattern RANGE = Pattern.compile("\\w+_(?:\\*|xxx?|nnn)|\\w+ ?(?:\\.\\.\\.?|…) ?\\w+");

    private static final Pattern ID_VALUE =
            Pattern.compile("^(.+?)_*_(?:0[xX][0-9A-Fa-f]+L?|_-?[0-9]+(?:__0[xX][0-9A-Fa-f]+_?)?)_*$");

    private NameShapes() {}

    /**
     * Whether a word has the form of a code's name: {@code IMAPI_E_X}, {@code NERR_BadName}, {@code S_OK}, with a
     * prefix in capitals, or all in capitals without an underscore, {@code WSAEINTR}.
     */
    public static boolean isSymbol(String word) {
        return word.length() <= LONGEST && (isPrefixed(word) || isCapitals(word));
    }

    /**
     * Whether a word has the form of a member of a scripting enumeration, which is too common for a name without a
     * value: {@code adErrX}, {@code k_EResultX}.
     */
    public static boolean isCamel(String word) {
        int lower = 0;
        while (lower < word.length() && isBetween(word.charAt(lower), 'a', 'z')) {
            lower++;
        }
        int rest = lower > 0 && lower < word.length() && word.charAt(lower) == '_' ? lower + 1 : lower;
        return word.length() <= LONGEST
                && lower > 0
                && rest < word.length()
                && isBetween(word.charAt(rest), 'A', 'Z')
                && word.chars().skip(rest).allMatch(c -> isAlphanumeric((char) c));
    }

    private static boolean isPrefixed(String word) {
        int first = word.startsWith("__") ? 2 : word.startsWith("_") ? 1 : 0;
        int underscore = word.indexOf('_', first);
        if (underscore <= first || !isCapitalWord(word, first, underscore) || isClassifier(word)) {
            return false;
        }
        for (int i = underscore; i < word.length(); i++) {
            boolean separates = word.charAt(i) == '_';
            boolean last = separates && i + 1 == word.length();
            boolean doubled = separates && i == underscore && !last && word.charAt(i + 1) == '_';
            if (last || doubled || (!separates && !isAlphanumeric(word.charAt(i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapitals(String word) {
        return word.length() >= SHORTEST_IN_CAPITALS
                && isCapitalWord(word, 0, word.length())
                && !OTHER_CAPITALS.contains(word);
    }

    private static boolean isCapitalWord(String word, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = word.charAt(i);
            if (!isBetween(c, 'A', 'Z') && (i == from || !isBetween(c, '0', '9'))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAlphanumeric(char c) {
        return isBetween(c, 'a', 'z') || isBetween(c, 'A', 'Z') || isBetween(c, '0', '9');
    }

    private static boolean isBetween(char c, char first, char last) {
        return c >= first && c <= last;
    }

    /** MS-ERREF 2.1: a facility or severity is part of a code's value, never a code; nor is a GUID. */
    static boolean isClassifier(String word) {
        return word.startsWith("FACILITY_")
                || word.startsWith("SEVERITY_")
                || GUID_PREFIXES.stream().anyMatch(word::startsWith);
    }

    /** Reads a printed name. */
    public static Symbol read(String text) {
        String printed = folded(text);
        String trimmed = trimmed(printed);
        if (isSymbol(trimmed) && !mayBeRange(text)) {
            return new Symbol(printed, trimmed, Symbol.Condition.INTACT);
        }
        Optional<String> call = trimmed.endsWith(")") ? call(trimmed) : Optional.empty();
        if (call.isPresent()) {
            return new Symbol(printed, call.get(), Symbol.Condition.INTACT);
        } else if (mayBeRange(text) && RANGE.matcher(text.strip()).matches()) {
            return new Symbol(printed, "", Symbol.Condition.BROKEN);
        } else if (isSymbol(trimmed)) {
            return new Symbol(printed, trimmed, Symbol.Condition.INTACT);
        }
        String closed = trimmed.indexOf('_') < 0 ? trimmed : closedUp(trimmed);
        boolean spaced = trimmed.indexOf(' ') >= 0 && isSymbol(closed);
        return new Symbol(printed, closed, spaced ? Symbol.Condition.SPACED : Symbol.Condition.BROKEN);
    }

    private static Optional<String> call(String text) {
        Matcher wrapped = WRAPPED.matcher(text);
        return wrapped.matches()
                ? Optional.of(wrapped.group("function") + "(" + wrapped.group("name") + ")")
                : Optional.empty();
    }

    private static boolean mayBeRange(String text) {
        return text.indexOf('*') >= 0
                || text.contains("..")
                || text.indexOf('…') >= 0
                || text.endsWith("_xx")
                || text.endsWith("_xxx")
                || text.endsWith("_nnn");
    }

    /** The first of several words, if it has the form of a code's name and no other word has an underscore. */
    public static Optional<String> leading(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 || text.indexOf('_') > blank || text.indexOf('_', blank) >= 0
                ? Optional.empty()
                : Optional.of(trimmed(text.substring(0, blank))).filter(NameShapes::isPrefixed);
    }

    /** Plain characters, with runs of blanks collapsed. */
    private static String folded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = Glyphs.plain(text.charAt(i));
            boolean repeats = c == ' ' && (out.isEmpty() || out.charAt(out.length() - 1) == ' ');
            if (!repeats && !Glyphs.invisible(c)) {
                out.append(c);
            }
        }
        return out.toString().stripTrailing();
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        boolean angled = text.indexOf('<') >= 0;
        while (from < to && !angled && text.charAt(from) == '>') {
            from++;
        }
        while (to > from && !angled && text.charAt(to - 1) == '>') {
            to--;
        }
        while (from < to && EDGES.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && EDGES.indexOf(text.charAt(to - 1)) >= 0 && !closesArguments(text, from, to)) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean closesArguments(String text, int from, int to) {
        return text.charAt(to - 1) == ')' && text.substring(from, to).indexOf('(') > 0;
    }

    /** One underscore for each run of underscores and surrounding blanks. */
    private static String closedUp(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int last = out.length() - 1;
            boolean joined = last >= 0 && out.charAt(last) == '_' && (c == '_' || c == ' ');
            if (c == '_' && last >= 0 && out.charAt(last) == ' ') {
                out.setLength(last);
                joined = last > 0 && out.charAt(last - 1) == '_';
            }
            if (!joined) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /**
     * The name from which a {@code span id} was made. Ids are made from the whole title, with punctuation replaced by
     * underscores, so that {@code NAME (0x80200005)} becomes {@code NAME__0x80200005_}.
     */
    public static String fromId(String id) {
        String name = id;
        if (id.contains("_0x") || id.contains("_0X") || id.contains("__")) {
            Matcher matcher = ID_VALUE.matcher(id);
            name = matcher.matches() ? matcher.group(1) : id;
        }
        int end = name.length();
        while (end > 0 && name.charAt(end - 1) == '_') {
            end--;
        }
        return name.substring(0, end);
    }

    /**
     * The names from which the identifiers next to a name were made. A converter makes three from each title,
     * unchanged, in lower and in upper case, of which only the first is evidence.
     */
    public static List<String> fromIds(List<String> ids) {
        Map<String, String> first = new LinkedHashMap<>();
        for (String id : ids) {
            String name = fromId(id);
            String lower = name.toLowerCase(Locale.ROOT);
            boolean better = name.indexOf('_') > 0 && lower.equals(first.get(lower));
            if (better) {
                first.put(lower, name);
            } else {
                first.putIfAbsent(lower, name);
            }
        }
        return first.values().stream().filter(NameShapes::isSymbol).toList();
    }

    /** The common form of different spellings of one name: its letters and digits in upper case. */
    public static String skeleton(String name) {
        StringBuilder out = new StringBuilder(name.length());
        name.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString().toUpperCase(Locale.ROOT);
    }
}
