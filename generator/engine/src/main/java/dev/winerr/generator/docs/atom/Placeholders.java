package dev.winerr.generator.docs.atom;

import java.util.Locale;
import java.util.Set;

/** Words and marks that pages have instead of a missing name or value. */
public final class Placeholders {
    /** In the languages that Microsoft publishes in. */
    private static final Set<String> WORDS = Set.of(
            "n/a",
            "na",
            "none",
            "reserved",
            "unused",
            "undefined",
            "unknown",
            "not used",
            "not defined",
            "not applicable",
            "unassigned",
            "tbd",
            "keine",
            "keiner",
            "reserviert",
            "nicht definiert",
            "nicht verwendet",
            "nicht zutreffend",
            "ninguno",
            "ninguna",
            "reservado",
            "no disponible",
            "no se usa",
            "no definido",
            "aucun",
            "aucune",
            "réservé",
            "non défini",
            "non utilisé",
            "nessuno",
            "nessuna",
            "riservato",
            "non definito",
            "non usato",
            "nenhum",
            "nenhuma",
            "não definido",
            "não usado",
            "нет",
            "зарезервировано",
            "не определено",
            "не используется",
            "なし",
            "予約済み",
            "未使用",
            "未定義",
            "該当なし",
            "无",
            "保留",
            "未定义",
            "不适用",
            "無",
            "不適用",
            "없음",
            "예약됨",
            "해당 없음");

    private Placeholders() {}

    /** Whether a text is such a word, possibly in brackets, or has neither letters nor digits. */
    public static boolean is(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        return from == to || WORDS.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }
}
