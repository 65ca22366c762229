package dev.winerr.generator.naming;

import dev.winerr.generator.docs.DocEntry;
import dev.winerr.generator.docs.atom.NameShapes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@link Evidence#PRINTED}: the name as the page prints it, if it is whole or, whatever its form, in the header. A
 * second word after it is not part of it, unless translation may have split the name.
 */
final class PrintedName implements Witness {

    @Override
    public List<Optional<Answer>> hear(Inquiry inquiry) {
        Set<String> confirmed = new HashSet<>();
        inquiry.page().apiNames().forEach(name -> confirmed.add(name.name()));
        inquiry.original().ifPresent(original -> original.entries().forEach(entry -> confirmed.add(entry.name())));
        return inquiry.each((row, value) -> owner(row, value, inquiry).or(() -> answer(row, inquiry, confirmed)));
    }

    /** Of the names in several columns, the one that the header has with this value. */
    private static Optional<Answer> owner(DocEntry row, OptionalInt value, Inquiry inquiry) {
        if (row.alternatives().isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        return Stream.concat(Stream.of(row.name()), row.alternatives().stream())
                .flatMap(name -> inquiry.vocabulary().named(name).stream())
                .filter(code -> ValueAgreement.agree(value.getAsInt(), code))
                .findFirst()
                .map(code -> new Answer(code.name(), Evidence.PRINTED, Trust.KNOWN));
    }

    private static Optional<Answer> answer(DocEntry row, Inquiry inquiry, Set<String> confirmed) {
        boolean known =
                inquiry.vocabulary().has(row.name()) && row.printedName().contains(row.name());
        if (!row.whole() && !known) {
            return inquiry.translated() ? Optional.empty() : beforeSecondWord(row, inquiry);
        }
        boolean sure = !inquiry.translated()
                || confirmed.contains(row.name())
                || row.originals().contains(row.name())
                || row.candidates().contains(row.name());
        return Optional.of(inquiry.answer(row.name(), Evidence.PRINTED, sure ? Trust.GIVEN : Trust.DOUBTFUL));
    }

    private static Optional<Answer> beforeSecondWord(DocEntry row, Inquiry inquiry) {
        return NameShapes.leading(row.printedName())
                .filter(name -> row.printedName().split(" ").length == 2)
                .map(name -> inquiry.answer(name, Evidence.PRINTED, Trust.GIVEN));
    }
}
