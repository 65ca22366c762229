package dev.winerr.generator.naming;

import dev.winerr.generator.docs.DocEntry;
import dev.winerr.generator.docs.DocPage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The rows of a page, and the best answer for each so far. */
final class Inquiry {
    private final DocPage page;
    private final Vocabulary vocabulary;
    private final Optional<NamedPage> original;
    private final List<OptionalInt> values;
    private final List<Optional<Answer>> answers;
    private final Set<String> claimed = new HashSet<>();
    private int answered;

    private Inquiry(DocPage page, Vocabulary vocabulary, Optional<NamedPage> original, List<OptionalInt> values) {
        this.page = page;
        this.vocabulary = vocabulary;
        this.original = original;
        this.values = values;
        this.answers = new ArrayList<>(Collections.nCopies(values.size(), Optional.empty()));
    }

    static Inquiry of(DocPage page, Vocabulary vocabulary, Optional<NamedPage> original) {
        Expressions expressions = Expressions.of(page.entries(), vocabulary);
        List<OptionalInt> values =
                page.entries().stream().map(expressions::value).toList();
        return new Inquiry(page, vocabulary, original, values);
    }

    List<DocEntry> rows() {
        return page.entries();
    }

    /** The value of a row, printed or calculated. */
    OptionalInt value(int row) {
        return values.get(row);
    }

    DocPage page() {
        return page;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The page that this one translates, with its rows named. */
    Optional<NamedPage> original() {
        return original;
    }

    /** Whether names that look whole may be translated. */
    boolean translated() {
        return original.isPresent() || page.translated();
    }

    Optional<Answer> answer(int row) {
        return answers.get(row);
    }

    /** Whether the header's name for a row is not found yet. */
    boolean isOpen(int row) {
        return answers.get(row).filter(answer -> answer.trust() == Trust.KNOWN).isEmpty();
    }

    /**
     * Whether the page is of another family: its names are whole, and the header has none of them. Names that are all
     * lost prove nothing, and neither do whole ones if the original is of this header.
     */
    boolean isForeign() {
        return claimed.isEmpty() && original.filter(NamedPage::isOfHeader).isEmpty() && answered > 0;
    }

    /** Whether a row is known to have this name. */
    boolean isClaimed(String name) {
        return claimed.contains(name);
    }

    /** An answer that is known if the header has the name, and otherwise trusted as given. */
    Answer answer(String name, Evidence evidence, Trust otherwise) {
        return new Answer(name, evidence, vocabulary.has(name) ? Trust.KNOWN : otherwise);
    }

    /** The answers of a witness that examines one row at a time. */
    List<Optional<Answer>> each(Function<DocEntry, Optional<Answer>> witness) {
        return rows().stream().map(witness).toList();
    }

    /** The answers of a witness that examines one row and its value at a time. */
    List<Optional<Answer>> each(BiFunction<DocEntry, OptionalInt, Optional<Answer>> witness) {
        return IntStream.range(0, values.size())
                .mapToObj(row -> witness.apply(rows().get(row), values.get(row)))
                .toList();
    }

    /** Accepts those answers that are trusted more than earlier ones. */
    void take(List<Optional<Answer>> heard) {
        for (int row = 0; row < heard.size(); row++) {
            Optional<Answer> before = answers.get(row);
            Optional<Answer> better = heard.get(row).filter(answer -> before.isEmpty() || answer.beats(before.get()));
            if (better.isPresent()) {
                answers.set(row, better);
                answered += before.isEmpty() ? 1 : 0;
                claim(better.get());
            }
        }
    }

    private void claim(Answer answer) {
        if (answer.trust() == Trust.KNOWN) {
            claimed.add(answer.name());
        }
    }
}
