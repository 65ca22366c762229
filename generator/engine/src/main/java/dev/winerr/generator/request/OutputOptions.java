package dev.winerr.generator.request;

import dev.winerr.Radix;
import dev.winerr.SuccessRule;
import java.util.Optional;
import java.util.Set;

/**
 * What to make of a family.
 *
 * @param partitioned whether the codes are spread over several enums; nothing means that their number decides
 * @param typedConstants whether there is a class of constants of type HResult, NtStatus and Win32Code too
 * @param successRule which codes of kind OTHER mean success; nothing means that the header tells
 * @param radix how values of kind OTHER are written
 * @param templates the folder of templates that go before ours, if there is one
 * @param reports the reports to make
 */
public record OutputOptions(
        Optional<Boolean> partitioned,
        boolean typedConstants,
        Optional<SuccessRule> successRule,
        Radix radix,
        Optional<Input> templates,
        Set<Report> reports) {

    public OutputOptions {
        reports = Set.copyOf(reports);
    }
}
