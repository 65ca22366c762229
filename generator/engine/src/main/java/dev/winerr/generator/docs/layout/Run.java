package dev.winerr.generator.docs.layout;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The codes in an element.
 *
 * @param rows the codes
 * @param consumed the children they were read from
 */
record Run(List<Row> rows, Set<Element> consumed) {
    /** No codes. */
    static final Run NONE = new Run(List.of(), Set.of());
}
