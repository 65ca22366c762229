package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.atom.NameShapes;
import dev.winerr.generator.docs.atom.Numeral;
import dev.winerr.generator.docs.layout.TableGrid.Cell;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The content of a table column.
 *
 * @param index the index of the column, from 0
 * @param filled how many cells contain anything but a placeholder
 * @param named how many contain what certainly is or was a name
 * @param nameLike how many contain a name, including damaged ones
 * @param plain how many contain a name, including damaged ones, and nothing else, not even a link
 * @param valued how many contain a name and its value
 * @param footnotes how many of those values could be footnote marks
 * @param camel how many contain what could be a member of a scripting enumeration
 * @param members whether identifiers show that those are members of one
 * @param win32 how many contain the name of a Win32 code
 * @param numbers how many contain a number and nothing else
 * @param hexadecimal how many of those are hexadecimal
 * @param failures how many of those are failed HRESULTs or NTSTATUS values (MS-ERREF 2.1, 2.3: the highest bit)
 * @param wrapped how many of those are HRESULTs that wrap Win32 codes
 * @param terse how many contain at most a word or two
 * @param types how many contain the modifiers and the type of a Java field and nothing else
 */
record ColumnProfile(
        int index,
        int filled,
        int named,
        int nameLike,
        int plain,
        int valued,
        int footnotes,
        int camel,
        boolean members,
        int win32,
        int numbers,
        int hexadecimal,
        int failures,
        int wrapped,
        int terse,
        int types) {
    private static final int FACILITY_WIN32 = 0x8007;
    private static final int FEW = 5;
    private static final int LONGEST_TERSE = 24;
    private static final Pattern TYPE = Pattern.compile("(?:(?:public|static|final)\\s)+[\\w.]+");

    static ColumnProfile of(int index, List<List<Cell>> body) {
        List<Cell> cells = body.stream()
                .filter(row -> index < row.size() && !row.get(index).isNothing())
                .map(row -> row.get(index))
                .toList();
        List<NameCell> names =
                cells.stream().flatMap(cell -> cell.name().stream()).toList();
        List<Numeral> numbers =
                cells.stream().flatMap(cell -> cell.number().stream()).toList();
        return new ColumnProfile(
                index,
                cells.size(),
                count(names, NameCell::isCredible),
                count(names, NameCell::isNameLike),
                count(
                        cells,
                        cell -> cell.isPlain()
                                && cell.name().filter(NameCell::isNameLike).isPresent()),
                count(names, name -> name.numeral().isPresent()),
                count(
                        names,
                        name -> name.numeral().filter(Numeral::mayBeFootnote).isPresent()),
                count(names, name -> NameShapes.isCamel(name.symbol().name())),
                Camels.areMembers(names),
                count(names, name -> name.symbol().name().startsWith("ERROR_")),
                numbers.size(),
                count(numbers, Numeral::hexadecimal),
                count(numbers, number -> number.bits().orElse(0) < 0),
                count(numbers, number -> number.bits().orElse(0) >>> 16 == FACILITY_WIN32),
                count(cells, cell -> cell.text().length() <= LONGEST_TERSE),
                count(cells, cell -> TYPE.matcher(cell.text()).matches()));
    }

    private static <T> int count(List<T> cells, Predicate<T> what) {
        return (int) cells.stream().filter(what).count();
    }

    /** Whether most of its cells are numbers. */
    boolean isNumeric() {
        return numbers * 2 > filled;
    }

    /** Whether some of its cells are numbers, and no others could be a description. */
    boolean isPartlyNumeric() {
        return hexadecimal > 0 && numbers * FEW >= filled && terse == filled;
    }

    /** Whether all of its cells are the types of Java fields, as in the pages of Javadoc. */
    boolean isTypes() {
        return filled > 0 && types == filled;
    }

    /** Whether at least half of its cells contain names with their values. */
    boolean isComplete() {
        return valued > 0 && valued * 2 >= filled;
    }

    /** Whether the numbers next to its names could all be footnote marks. */
    boolean isFootnoted() {
        return footnotes == valued;
    }

    /** Whether most of its cells are names. */
    boolean isNames() {
        return nameLike > 0 && nameLike * 2 >= filled;
    }

    /** Whether most of its cells are names of the form that is too common without a failed value next to it. */
    boolean isCamels() {
        return camel > 0 && camel * 2 >= filled;
    }

    /** Whether most of its cells are certainly names. */
    boolean isCredible() {
        return named > 0 && named * 2 >= filled;
    }

    /** Whether most of its numbers are failed HRESULTs. */
    boolean isFailures() {
        return isNumeric() && failures * 2 > numbers;
    }
}
