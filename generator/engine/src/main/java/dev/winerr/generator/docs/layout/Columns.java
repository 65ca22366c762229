package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.layout.TableGrid.Cell;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The roles of a table's columns, by index.
 *
 * @param name the names
 * @param value the values; -1 if they are in the cells of the names or missing
 * @param text the descriptions, in order
 * @param order the order of name and value
 */
record Columns(int name, int value, List<Integer> text, String order) {
    /** Headings of description columns, in the languages that Microsoft publishes in. */
    private static final Set<String> DESCRIPTION_WORDS = Set.of(
            "description",
            "meaning",
            "message",
            "explanation",
            "details",
            "text",
            "texto",
            "texte",
            "testo",
            "tekst",
            "текст",
            "beschreibung",
            "bedeutung",
            "meldung",
            "descripción",
            "significado",
            "mensaje",
            "explicación",
            "signification",
            "descrizione",
            "significato",
            "messaggio",
            "descrição",
            "mensagem",
            "описание",
            "значение",
            "сообщение",
            "說明",
            "描述",
            "意義",
            "訊息",
            "说明",
            "含义",
            "消息",
            "説明",
            "意味",
            "メッセージ",
            "설명",
            "의미",
            "메시지",
            "opis",
            "znaczenie",
            "popis",
            "význam",
            "açıklama",
            "anlamı",
            "beskrivning",
            "innebörd",
            "beschrijving",
            "betekenis",
            "leírás");

    /**
     * Determines the columns of a table.
     *
     * @param names the column of the names
     * @param rivals other columns of names, which are descriptions only if there are no others
     */
    static Columns of(ColumnProfile names, List<Integer> rivals, List<ColumnProfile> columns, List<Cell> header) {
        boolean complete = names.isComplete() && !names.isFootnoted();
        int value = complete ? -1 : valueColumn(names, columns);
        List<Integer> text = columns.stream()
                .filter(column -> column.index() != names.index() && column.index() != value && !column.isNumeric())
                .filter(column -> !column.isTypes())
                .map(ColumnProfile::index)
                .toList();
        String order = value < 0 ? "" : value < names.index() ? "value-name-columns" : "name-value-columns";
        List<Integer> prose =
                text.stream().filter(index -> !rivals.contains(index)).toList();
        return new Columns(names.index(), value, described(prose.isEmpty() ? text : prose, header), order);
    }

    /** Determines the columns of a table without names. */
    static Columns ofNumbers(ColumnProfile values, List<ColumnProfile> columns, List<Cell> header) {
        List<Integer> text = columns.stream()
                .filter(column -> !column.isNumeric())
                .map(ColumnProfile::index)
                .toList();
        return new Columns(-1, values.index(), described(text, header), "value-columns");
    }

    /** The columns of text with a heading for descriptions; all if there is none. */
    private static List<Integer> described(List<Integer> text, List<Cell> header) {
        List<Integer> described =
                text.stream().filter(index -> isDescription(header, index)).toList();
        return described.isEmpty() ? text : described;
    }

    private static int valueColumn(ColumnProfile names, List<ColumnProfile> columns) {
        List<ColumnProfile> others = columns.stream()
                .filter(column -> column.index() != names.index() && column.filled() > 0)
                .toList();
        return mostHexadecimal(others.stream().filter(ColumnProfile::isNumeric))
                .or(() -> mostHexadecimal(others.stream().filter(ColumnProfile::isPartlyNumeric)))
                .map(ColumnProfile::index)
                .orElse(-1);
    }

    /** The column with the most hexadecimal numbers; if several have, the first. */
    static Optional<ColumnProfile> mostHexadecimal(Stream<ColumnProfile> columns) {
        return columns.max(Comparator.comparingInt(ColumnProfile::hexadecimal)
                .thenComparing(Comparator.comparingInt(ColumnProfile::index).reversed()));
    }

    private static boolean isDescription(List<Cell> header, int index) {
        return index < header.size() && isDescription(header.get(index).text().strip());
    }

    /** Whether a word is the heading of a description. */
    static boolean isDescription(String word) {
        return DESCRIPTION_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether the table lists codes. With values, most rows must have a name, or have had one before translation.
     * Without values, the names must be in the first column, in at least half of its cells, and most of them alone:
     * names that are links are a table of contents, and names with words next to them are constants of other kinds. The
     * remaining cells are phrases such as {@code any other value}.
     */
    boolean listCodes(ColumnProfile names) {
        if (value >= 0 || names.isComplete()) {
            return names.nameLike() * 2 >= names.filled() || names.isCamels();
        }
        if (name == 0 && !text.isEmpty() && names.isCamels() && names.members()) {
            return true;
        }
        return name == 0
                && !text.isEmpty()
                && names.plain() > 1
                && names.plain() * 2 >= names.filled()
                && names.plain() * 5 >= names.nameLike() * 4
                && names.named() * 2 >= names.filled();
    }
}
