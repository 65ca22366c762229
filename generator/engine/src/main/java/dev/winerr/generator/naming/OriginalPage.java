package dev.winerr.generator.naming;

import dev.winerr.generator.docs.DocEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@link Evidence#ORIGINAL}: the text that a page translates, hidden next to the name or in the page with the same rows
 * in the same order.
 */
final class OriginalPage implements Witness {

    @Override
    public List<Optional<Answer>> hear(Inquiry inquiry) {
        List<Optional<Answer>> hidden = inquiry.each(row -> hidden(row, inquiry));
        return inquiry.original().map(page -> beside(inquiry, page, hidden)).orElse(hidden);
    }

    private static Optional<Answer> hidden(DocEntry row, Inquiry inquiry) {
        return row.originals().stream().findFirst().map(name -> inquiry.answer(name, Evidence.ORIGINAL, Trust.GIVEN));
    }

    private static List<Optional<Answer>> beside(Inquiry inquiry, NamedPage original, List<Optional<Answer>> hidden) {
        Set<String> names = original.entries().stream().map(NamedEntry::name).collect(Collectors.toSet());
        List<Optional<NamedEntry>> counterparts = Counterparts.of(inquiry, original);
        List<Optional<Answer>> answers = new ArrayList<>();
        for (int row = 0; row < hidden.size(); row++) {
            int index = row;
            Optional<Answer> answer = counterparts
                    .get(row)
                    .filter(counterpart -> isUsable(inquiry, index, counterpart, names))
                    .map(counterpart -> inquiry.answer(counterpart.name(), Evidence.ORIGINAL, Trust.GIVEN));
            answers.add(hidden.get(row).isPresent() ? hidden.get(row) : answer);
        }
        return answers;
    }

    /** A name that the original does not have, on a row with the same value, is a translated one. */
    private static boolean isUsable(Inquiry inquiry, int row, NamedEntry counterpart, Set<String> names) {
        Optional<Answer> answer = inquiry.answer(row);
        boolean replaceable = answer.isEmpty()
                || (!names.contains(answer.get().name()) && inquiry.value(row).equals(counterpart.value()));
        return counterpart.evidence() != Evidence.NONE && replaceable;
    }
}
