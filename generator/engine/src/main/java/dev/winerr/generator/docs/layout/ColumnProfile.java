package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.atom.Numeral;
import dev.winerr.generator.docs.layout.TableGrid.Cell;
import java.util.List;
import java.util.Optional;

/**
 * What a column of a table holds.
 *
 * @param index which column, from 0
 * @param filled how many of its cells hold anything
 * @param named how many hold what is sure to be or to have been a name
 * @param nameish how many hold a name, damaged ones included
 * @param plain how many hold a name, damaged ones included, and nothing else, not even a link
 * @param valued how many hold a name and its value
 * @param numbers how many hold a number and nothing else
 * @param hexadecimal how many of those are hexadecimal
 */
record ColumnProfile(
        int index, int filled, int named, int nameish, int plain, int valued, int numbers, int hexadecimal) {

    static ColumnProfile of(int index, List<List<Cell>> body) {
        int filled = 0;
        int named = 0;
        int nameish = 0;
        int plain = 0;
        int valued = 0;
        int numbers = 0;
        int hexadecimal = 0;
        for (List<Cell> row : body) {
            if (index < row.size() && !row.get(index).isEmpty()) {
                Cell cell = row.get(index);
                filled++;
                Optional<NameCell> name = cell.name();
                numbers += cell.number().isPresent() ? 1 : 0;
                hexadecimal += cell.number().filter(Numeral::hexadecimal).isPresent() ? 1 : 0;
                named += name.filter(NameCell::isCredible).isPresent() ? 1 : 0;
                nameish += name.filter(NameCell::isNameish).isPresent() ? 1 : 0;
                plain += name.filter(NameCell::isNameish).isPresent() && cell.isPlain() ? 1 : 0;
                valued += name.filter(found -> found.numeral().isPresent()).isPresent() ? 1 : 0;
            }
        }
        return new ColumnProfile(index, filled, named, nameish, plain, valued, numbers, hexadecimal);
    }

    /** Whether most of its cells are numbers. */
    boolean isNumeric() {
        return numbers * 2 > filled;
    }

    /** Whether no fewer than half of its cells hold names with their values. */
    boolean isComplete() {
        return valued > 0 && valued * 2 >= filled;
    }
}
