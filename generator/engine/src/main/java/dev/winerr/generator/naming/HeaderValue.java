package dev.winerr.generator.naming;

import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.header.code.KindRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@link Evidence#HEADER_VALUE}: the only code with the row's value that no other row has and that is plausible. */
final class HeaderValue implements Witness {

    @Override
    public List<Optional<Answer>> hear(Inquiry inquiry) {
        List<Optional<Answer>> answers = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        Map<Integer, HeaderCode> bare = BareNumbers.of(inquiry);
        for (int row = 0; row < inquiry.rows().size(); row++) {
            List<HeaderCode> free = bare.containsKey(row) ? List.of(bare.get(row)) : candidates(inquiry, row, taken);
            Optional<HeaderCode> only =
                    free.size() == 1 ? Optional.of(free.get(0)) : wrapped(inquiry, row, free, taken);
            answers.add(only.map(code -> answer(code, Evidence.HEADER_VALUE, taken)));
        }
        return answers;
    }

    /** The only Win32 code that the HRESULT of a row without a name wraps (MS-ERREF 2.1.2). */
    private static Optional<HeaderCode> wrapped(Inquiry inquiry, int row, List<HeaderCode> exact, Set<String> taken) {
        boolean nameless = inquiry.rows().get(row).name().isEmpty();
        if (!nameless || !exact.isEmpty() || inquiry.value(row).isEmpty()) {
            return Optional.empty();
        }
        int value = inquiry.value(row).getAsInt();
        List<HeaderCode> codes = inquiry.vocabulary().ofValue(value & 0xFFFF).stream()
                .filter(code -> KindRules.isWin32Name(code.name()) && ValueAgreement.wraps(value, code))
                .filter(code -> !inquiry.isClaimed(code.name()) && !taken.contains(code.name()))
                .toList();
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
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
