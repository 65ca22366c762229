package dev.winerr.generator.naming;

import dev.winerr.generator.header.code.HeaderCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@link Evidence#HEADER_ORDER}: of several codes with the row's value, the first one in the header after the previous
 * row's.
 */
final class HeaderOrder implements Witness {

    @Override
    public List<Optional<Answer>> hear(Inquiry inquiry) {
        List<Optional<Answer>> answers = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        int place = -1;
        for (int row = 0; row < inquiry.rows().size(); row++) {
            int before = place;
            Optional<HeaderCode> next = HeaderValue.candidates(inquiry, row, taken).stream()
                    .filter(code -> inquiry.vocabulary().place(code) > before)
                    .findFirst();
            answers.add(next.map(code -> HeaderValue.answer(code, Evidence.HEADER_ORDER, taken)));
            place = next.or(() -> known(inquiry, answers.size() - 1))
                    .map(inquiry.vocabulary()::place)
                    .orElse(place);
        }
        return answers;
    }

    private static Optional<HeaderCode> known(Inquiry inquiry, int row) {
        return inquiry.answer(row).map(Answer::name).flatMap(inquiry.vocabulary()::named);
    }
}
