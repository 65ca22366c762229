package dev.winerr.generator.docs.atom;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that begins with a whole name, followed by more: other names for the same code, {@code KILN_E_ASH or
 * KILN_E_SOOT}; the end of a range, {@code KILN_E_FIRST - KILN_E_LAST}, which names no single code; or a remark, {@code
 * KILN_E_ASH (deprecated: use KILN_E_SOOT)}, {@code KILN_E_ASH, formerly KILN_E_DUST}.
 */
final class NameList {
    private static final int SIBLING_PREFIX = 3;
    private static final Pattern CAPITAL = Pattern.compile("(?=[A-Z])");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");

    /** Separators of two names for one code, in the languages that Microsoft publishes in. */
    private static final Pattern AND = Pattern.compile(
            "\\s*[,;/|&+，、；／｜]?\\s*(?:(?:and/or|and|or|und|oder|et|ou|y|o|e|и|или|i|lub|nebo|en|of|och|eller|ve|veya|és"
                    + "|vagy|和|或|及|与|與|と|または|および|및|또는|와|과)\\s*)?");

    /** Separators of the first and the last name of a range. */
    private static final Pattern TO = Pattern.compile(
            "\\s*(?:[-~‐-―−～〜]|\\.\\.+|…|to|through|thru|up to|bis|à|a|hasta|até|до|по|do|tot|till|ile|到|至|から|부터)\\s*");

    /** A remark in parentheses or after a semicolon may be long. */
    private static final Pattern REMARK =
            Pattern.compile("(?:\\s+[(\\[]|\\s*[（［]|\\((?=[^\\x00-\\x7F])).*[)\\]）］]|\\s*[;；].*", Pattern.DOTALL);

    /** Any other remark is short, or it would be a sentence that begins with a name. */
    private static final Pattern SHORT_REMARK = Pattern.compile(
            "(?:\\s*[,，]|\\s+[-‐-―−]+(?=\\s)|(?=\\s+\\p{L}+\\s+[A-Z]\\w*_\\w+$))(?:\\s*[^\\s.。]++){1,4}");

    /** A footnote mark, or punctuation. */
    private static final Pattern MARK =
            Pattern.compile("\\s*(?:\\[\\d{1,2}]|\\d\\)|[*†‡§#⁰¹²³⁴-⁹]+|[ .,;:\"'»”)\\]!>|]*)\\s*");

    private NameList() {}

    /**
     * The names at the start of a text.
     *
     * @param text a text that begins with a name
     * @param isName distinguishes names from other words
     * @return one or several names; for a range one without letters; empty if it is uncertain whether the first word is
     *     a whole name, because machine translation splits names
     */
    static List<String> of(String text, Predicate<String> isName) {
        Matcher word = WORD.matcher(text);
        if (!word.lookingAt() || !isName.test(word.group())) {
            return List.of();
        }
        List<String> names = new ArrayList<>(List.of(word.group()));
        int end = word.end();
        while (word.find()) {
            if (!isName.test(word.group()) || !isSibling(names.get(0), word.group())) {
                continue;
            }
            String between = text.substring(end, word.start());
            if (TO.matcher(between).matches()) {
                return List.of("");
            } else if (between.isBlank() || !AND.matcher(between).matches()) {
                break;
            }
            names.add(word.group());
            end = word.end();
        }
        String rest = text.substring(end);
        boolean sure = names.size() > 1 || names.get(0).indexOf('_') >= 0;
        return REMARK.matcher(rest).matches() || (sure && isShortRemark(rest)) ? names : List.of();
    }

    private static boolean isShortRemark(String rest) {
        return MARK.matcher(rest).matches() || SHORT_REMARK.matcher(rest).matches();
    }

    /**
     * Another word in capitals is a name only next to similar ones, {@code WSAEINTR}; a member of an enumeration, only
     * next to one with the same prefix, {@code hrBusy}.
     */
    static boolean isSibling(String first, String other) {
        if (NameShapes.isCamel(other)) {
            return CAPITAL.split(first, 2)[0].equals(CAPITAL.split(other, 2)[0]);
        }
        return other.indexOf('_') >= 0 || other.regionMatches(0, first, 0, SIBLING_PREFIX);
    }
}
