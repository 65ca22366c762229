package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.atom.Numeral;
import dev.winerr.generator.docs.layout.TableGrid.Cell;
import dev.winerr.generator.docs.prose.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A table about a single code, with a word for each of its properties before them or above them: {@code Name}, {@code
 * Value}, {@code Description}.
 *
 * @param name the name, if it is in the table
 * @param value the value
 * @param text the description, if a word identifies it
 */
record RecordTable(Optional<NameCell> name, Optional<Numeral> value, List<Passage> text) {
    /** More rows than any table about one code has. */
    static final int MOST_PROPERTIES = 16;

    /** Words for the name of a code, in the languages that Microsoft publishes in. */
    private static final Set<String> NAME_WORDS = Set.of(
            "name",
            "symbolic name",
            "error name",
            "code name",
            "constant",
            "symbol",
            "macro",
            "error string",
            "error constant",
            "symbolischer name",
            "symbolname",
            "nombre",
            "nombre simbólico",
            "nom",
            "nom symbolique",
            "nome simbolico",
            "nome simbólico",
            "nome",
            "символическое имя",
            "имя",
            "シンボル名",
            "名前",
            "符号名称",
            "名称",
            "名稱",
            "符號名稱",
            "기호 이름",
            "이름");

    /** Words for the text of a code that are not headings of columns too. */
    private static final Set<String> TEXT_WORDS = Set.of(
            "message text",
            "meldungstext",
            "texto del mensaje",
            "texte du message",
            "testo del messaggio",
            "texto da mensagem",
            "текст сообщения",
            "メッセージ テキスト",
            "消息正文",
            "訊息文字",
            "메시지 텍스트");

    /** A property and the word for it. */
    private record Property(String word, Cell cell) {}

    /**
     * The code of a table; empty if it is about several, or about something else. A single row with a
     * name is read like the rows of other tables.
     */
    static Optional<RecordTable> of(TableGrid grid) {
        return properties(grid)
                .flatMap(RecordTable::read)
                .filter(record -> record.name.isEmpty() || grid.body().size() > 1);
    }

    /** Properties in two columns, or in a header and one row. */
    private static Optional<List<Property>> properties(TableGrid grid) {
        List<Property> properties = new ArrayList<>();
        if (grid.body().size() == 1
                && grid.header().size() == grid.body().get(0).size()) {
            List<Cell> cells = grid.body().get(0);
            IntStream.range(0, cells.size())
                    .forEach(i -> properties.add(property(grid.header().get(i), cells.get(i))));
        } else if (grid.columns() == 2 && grid.body().size() <= MOST_PROPERTIES) {
            List<List<Cell>> rows = new ArrayList<>();
            if (grid.header().size() == 2) {
                rows.add(grid.header());
            }
            rows.addAll(grid.body());
            rows.stream()
                    .filter(row -> row.size() == 2)
                    .forEach(row -> properties.add(property(row.get(0), row.get(1))));
        }
        boolean words = properties.stream().allMatch(property -> !property.word.isEmpty() || isEmpty(property.cell));
        return properties.size() > 1 && words ? Optional.of(properties) : Optional.empty();
    }

    private static boolean isEmpty(Cell cell) {
        return cell.lines().isEmpty();
    }

    /** A word is neither a name nor a number; otherwise the table is a list of codes. */
    private static Property property(Cell word, Cell cell) {
        boolean other = word.number().isPresent()
                || word.name().filter(NameCell::isNameLike).isPresent();
        return new Property(other ? "" : word.text().strip().replaceFirst("\\s*[:：]$", ""), cell);
    }

    private static Optional<RecordTable> read(List<Property> properties) {
        List<Property> names =
                properties.stream().filter(property -> isName(property.cell)).toList();
        List<Property> labelled =
                names.stream().filter(property -> isOneOf(NAME_WORDS, property)).toList();
        List<Numeral> numbers = properties.stream()
                .flatMap(property -> property.cell.number().stream())
                .filter(number -> !number.expression())
                .toList();
        boolean failure = numbers.stream().anyMatch(Numeral::isFailure);
        List<Property> sure = labelled.isEmpty() && failure ? names : labelled;
        if (numbers.isEmpty() || sure.size() > 1 || (sure.isEmpty() && (!names.isEmpty() || !failure))) {
            return Optional.empty();
        }
        Optional<Numeral> value = numbers.stream()
                .filter(Numeral::isFailure)
                .findFirst()
                .or(() -> numbers.stream().findFirst());
        Optional<NameCell> name = sure.stream().findFirst().flatMap(property -> property.cell.name());
        return Optional.of(new RecordTable(name, value, text(properties)));
    }

    private static boolean isName(Cell cell) {
        return cell.name().filter(name -> name.symbol().isWhole()).isPresent();
    }

    private static boolean isOneOf(Set<String> words, Property property) {
        return words.contains(property.word.toLowerCase(Locale.ROOT));
    }

    private static List<Passage> text(List<Property> properties) {
        return properties.stream()
                .filter(property -> Columns.isDescription(property.word) || isOneOf(TEXT_WORDS, property))
                .flatMap(property -> property.cell.lines().stream())
                .toList();
    }
}
