package dev.winerr.generator.docs;

import dev.winerr.generator.source.Span;
import dev.winerr.generator.text.RichText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a page says about one code, as printed: nothing is checked yet.
 *
 * @param printedName the name as printed, white space collapsed
 * @param name the printed name with the blanks around its underscores removed
 * @param whole whether the printed name is an identifier; otherwise translation may have damaged it
 * @param alternatives names in other columns of the row, damaged ones included, which the value may belong to
 * @param candidates the names next to it (from {@code span id}s), in order
 * @param originals the name in the original language, if the page contains it hidden next to the translation
 * @param value the 32 bits, if the page has a value
 * @param expression what the page has instead of a number: the name of another code, a call of {@code MAKE_HRESULT}, or
 *     anything else
 * @param description the text
 * @param layout the layout in which it was found, such as {@code dt-cell}
 * @param span the position of the printed name
 */
public record DocEntry(
        String printedName,
        String name,
        boolean whole,
        List<String> alternatives,
        List<String> candidates,
        List<String> originals,
        OptionalInt value,
        Optional<String> expression,
        RichText description,
        String layout,
        Span span) {

    public DocEntry {
        alternatives = List.copyOf(alternatives);
        candidates = List.copyOf(candidates);
        originals = List.copyOf(originals);
    }

    /**
     * Whether a phrase is printed where a name is expected, such as {@code Any other value}. On a translated page it
     * may be a translated name.
     */
    public boolean isWords() {
        return !whole && name.indexOf('_') < 0 && !name.endsWith(")");
    }
}
