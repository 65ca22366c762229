package dev.winerr.generator.naming;

import dev.winerr.generator.docs.DocEntry;
import dev.winerr.generator.docs.DocPage;
import dev.winerr.generator.header.code.HeaderCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Asks all witnesses, and gives each row of a page the most trusted name. */
final class Resolver {
    /** In the order of {@link Evidence}. */
    private static final List<Witness> WITNESSES = List.of(
            new PrintedName(),
            new SpanId(),
            new ApiName(),
            new HeaderName(),
            new HeaderValue(),
            new HeaderOrder(),
            new OriginalPage());

    /** The same without those that use a header. */
    private static final List<Witness> WITNESSES_OF_PAGES =
            List.of(new PrintedName(), new SpanId(), new ApiName(), new OriginalPage());

    private final Vocabulary vocabulary;

    Resolver(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Names the rows of a page.
     *
     * @param original the page that this one translates, with its rows named, if there is one
     */
    NamedPage resolve(DocPage page, Optional<NamedPage> original) {
        Inquiry inquiry = Inquiry.of(page, vocabulary, original);
        for (Witness witness : vocabulary.isNone() ? WITNESSES_OF_PAGES : WITNESSES) {
            inquiry.take(witness.hear(inquiry));
        }
        List<Optional<NamedEntry>> counterparts = original.map(named -> Counterparts.of(inquiry, named))
                .orElseGet(() -> Collections.nCopies(inquiry.rows().size(), Optional.empty()));
        List<NamedEntry> entries = new ArrayList<>();
        for (int row = 0; row < counterparts.size(); row++) {
            entries.add(named(inquiry, row, counterparts.get(row)));
        }
        return new NamedPage(page, entries);
    }

    private NamedEntry named(Inquiry inquiry, int index, Optional<NamedEntry> counterpart) {
        DocEntry row = inquiry.rows().get(index);
        Optional<Answer> answer = inquiry.answer(index);
        boolean words = !inquiry.translated() && row.isWords();
        String name = answer.map(Answer::name).orElse(words ? "" : row.name());
        Evidence evidence = answer.map(Answer::evidence).orElse(Evidence.NONE);
        OptionalInt own = inquiry.value(index);
        OptionalInt value =
                own.isPresent() ? own : counterpart.map(NamedEntry::value).orElse(OptionalInt.empty());
        return new NamedEntry(row, name, evidence, own, value, answer.flatMap(this::code), counterpart);
    }

    private Optional<HeaderCode> code(Answer answer) {
        return vocabulary.named(answer.name());
    }
}
