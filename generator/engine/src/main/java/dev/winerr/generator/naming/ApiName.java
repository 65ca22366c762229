package dev.winerr.generator.naming;

import dev.winerr.generator.docs.DocPage;
import dev.winerr.generator.docs.atom.NameShapes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@link Evidence#API_NAME}: the {@code api_name} list of the page. The name of a damaged row is the one in the list
 * with the same letters and digits or, because the list is in the order of the rows, the one at the row's position.
 */
final class ApiName implements Witness {

    @Override
    public List<Optional<Answer>> hear(Inquiry inquiry) {
        List<String> names = inquiry.page().apiNames().stream()
                .map(DocPage.ListedName::name)
                .filter(NameShapes::isSymbol)
                .toList();
        if (names.isEmpty()) {
            return Collections.nCopies(inquiry.rows().size(), Optional.empty());
        }
        List<Optional<String>> spelt = spelt(inquiry, names);
        List<List<String>> keys = new ArrayList<>();
        for (int row = 0; row < spelt.size(); row++) {
            Optional<String> known = inquiry.answer(row).map(Answer::name);
            keys.add((known.isPresent() ? known : spelt.get(row)).stream().toList());
        }
        int[] places = RowAlignment.align(keys, names.stream().map(List::of).toList());
        List<Optional<Answer>> answers = new ArrayList<>();
        for (int row = 0; row < spelt.size(); row++) {
            Optional<String> byPlace = places[row] < 0 ? Optional.empty() : Optional.of(names.get(places[row]));
            boolean open = inquiry.answer(row).isEmpty();
            Optional<String> name = open ? spelt.get(row).or(() -> byPlace) : Optional.empty();
            answers.add(name.map(found -> inquiry.answer(found, Evidence.API_NAME, Trust.GIVEN)));
        }
        return answers;
    }

    /** The names in the list with the same letters and digits; if two have them, neither. */
    private static List<Optional<String>> spelt(Inquiry inquiry, List<String> names) {
        Map<String, String> bySkeleton = new HashMap<>();
        names.forEach(name -> bySkeleton.merge(NameShapes.skeleton(name), name, (one, other) -> ""));
        return inquiry.rows().stream()
                .map(row -> bySkeleton.getOrDefault(NameShapes.skeleton(row.name()), ""))
                .map(name -> Optional.of(name).filter(found -> !found.isEmpty()))
                .toList();
    }
}
