package dev.winerr.generator.naming;

import dev.winerr.generator.header.code.HeaderCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@link Evidence#HEADER_VALUE}: the only code with the row's value that no other row has and that is plausible. */
final class HeaderValue implements Witness {

    @Override
    public List<Optional<Answer>> hear(Inquiry inquiry) {
        List<Optional<Answer>> answers = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int row = 0; row < inquiry.rows().size(); row++) {
            List<HeaderCode> free = candidates(inquiry, row, taken);
            boolean unique = free.size() == 1;
            answers.add(unique ? Optional.of(answer(free.get(0), Evidence.HEADER_VALUE, taken)) : Optional.empty());
        }
        return answers;
    }

    static Answer answer(HeaderCode code, Evidence evidence, Set<String> taken) {
        taken.add(code.name());
        return new Answer(code.name(), evidence, Trust.KNOWN);
    }

    /**
     * The codes that a row could be according to its value; empty if it is already known, or if the whole page is of
     * another family, where equal values mean nothing.
     */
    static List<HeaderCode> candidates(Inquiry inquiry, int row, Set<String> taken) {
        if (!inquiry.isOpen(row) || inquiry.value(row).isEmpty() || inquiry.isForeign()) {
            return List.of();
        }
        int value = inquiry.value(row).getAsInt();
        return inquiry.vocabulary().ofValue(value).stream()
                .filter(code -> !inquiry.isClaimed(code.name()) && !taken.contains(code.name()))
                .filter(code -> Likeness.mayBe(inquiry.rows().get(row), value, code.name()))
                .toList();
    }
}
