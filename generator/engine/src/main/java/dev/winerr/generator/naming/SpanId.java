package dev.winerr.generator.naming;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@link Evidence#SPAN_ID}: the identifiers next to a name, which translation leaves unchanged. */
final class SpanId implements Witness {

    @Override
    public List<Optional<Answer>> hear(Inquiry inquiry) {
        return inquiry.each(row -> {
            Stream<String> known = row.candidates().stream().filter(inquiry.vocabulary()::has);
            return Stream.concat(known, row.candidates().stream())
                    .findFirst()
                    .map(name -> inquiry.answer(name, Evidence.SPAN_ID, Trust.GIVEN));
        });
    }
}
