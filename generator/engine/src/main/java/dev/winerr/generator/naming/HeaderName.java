package dev.winerr.generator.naming;

import dev.winerr.generator.docs.DocEntry;
import dev.winerr.generator.docs.atom.NameShapes;
import dev.winerr.generator.header.code.HeaderCode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * {@link Evidence#HEADER_NAME}: a name in the header with the same letters and digits, or followed by other words. It
 * is not used if another row has that name, or if the value contradicts it.
 */
final class HeaderName implements Witness {

    @Override
    public List<Optional<Answer>> hear(Inquiry inquiry) {
        return inquiry.each((row, value) -> inquiry.vocabulary()
                .named(row.name())
                .or(() -> inquiry.vocabulary().spelt(row.name()))
                .or(() -> NameShapes.leading(row.printedName()).flatMap(inquiry.vocabulary()::named))
                .filter(code -> !isClaimedByOther(inquiry, row, code) && !contradicts(value, code))
                .map(code -> new Answer(code.name(), Evidence.HEADER_NAME, Trust.KNOWN)));
    }

    private static boolean isClaimedByOther(Inquiry inquiry, DocEntry row, HeaderCode code) {
        return inquiry.isClaimed(code.name()) && !code.name().equalsIgnoreCase(row.name());
    }

    private static boolean contradicts(OptionalInt value, HeaderCode code) {
        return value.isPresent() && !ValueAgreement.agree(value.getAsInt(), code);
    }
}
