package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.atom.Numeral;
import dev.winerr.generator.docs.atom.Numerals;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The heading above an element. */
final class HeadingAbove {
    static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final int FARTHEST = 4;

    private HeadingAbove() {}

    /** The number in the heading above an element. */
    static Optional<Numeral> number(Element element) {
        Element above = element.previousElementSibling();
        for (int i = 0; i < FARTHEST && above != null && !HEADINGS.contains(above.normalName()); i++) {
            above = above.previousElementSibling();
        }
        return above == null || !HEADINGS.contains(above.normalName()) ? Optional.empty() : number(above.text());
    }

    /** The number in the text of a heading, surrounded by words if it is hexadecimal. */
    static Optional<Numeral> number(String heading) {
        return Numerals.read(heading)
                .or(() -> Optional.of(Numerals.find(heading)).filter(Numeral::hexadecimal))
                .filter(number -> !number.expression());
    }
}
