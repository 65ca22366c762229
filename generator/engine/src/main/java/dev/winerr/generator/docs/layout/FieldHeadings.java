package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.atom.PrintedNames;
import dev.winerr.generator.docs.prose.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The headings in the references of Windows APIs: {@code ## -enum-fields}, under which each {@code ### -field NAME} or
 * {@code ### -field NAME:value} is a constant. The fields of structures have such headings too, but are not constants.
 */
final class FieldHeadings {
    private static final String ENUM_FIELDS = "-enum-fields";
    private static final Pattern FIELD = Pattern.compile("^-field\\s+(?=[A-Za-z_]\\w*\\s*(?:$|[:=(,]))");

    private final PrintedNames names;
    private boolean inEnum;
    private boolean found;

    FieldHeadings(PrintedNames names) {
        this.names = names;
    }

    /** The name, and possibly the value, in the heading of a field. */
    Optional<NameCell> read(Element heading, Passage line) {
        boolean outer = heading.nameIs("h1") || heading.nameIs("h2");
        inEnum = outer ? line.text().equals(ENUM_FIELDS) : inEnum;
        return read(line);
    }

    /** The name, and possibly the value, in a line with the mark of a field. */
    Optional<NameCell> read(Passage line) {
        Matcher field = FIELD.matcher(line.text());
        if (!field.find()) {
            return Optional.empty();
        }
        Optional<NameCell> cell = NameCell.read(List.of(line.from(field.end())), names)
                .filter(name -> inEnum || name.symbol().isWhole())
                .map(NameCell::intact);
        found |= inEnum && cell.isPresent();
        return cell;
    }

    /** A term without {@code -field}. */
    static List<Passage> withoutMark(List<Passage> term) {
        Matcher field = term.isEmpty() || !term.get(0).isLine()
                ? FIELD.matcher("")
                : FIELD.matcher(term.get(0).text());
        if (!field.find()) {
            return term;
        }
        List<Passage> lines = new ArrayList<>(term);
        lines.set(0, term.get(0).from(field.end()));
        return lines;
    }

    /** Whether there was a field of an enumeration. */
    boolean found() {
        return found;
    }
}
