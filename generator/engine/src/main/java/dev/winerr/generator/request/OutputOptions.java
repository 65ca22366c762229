package dev.winerr.generator.request;

import dev.winerr.Radix;
import dev.winerr.SuccessRule;
import java.util.Optional;
import java.util.Set;

/**
 * What to generate for a family.
 *
 * @param partitioned whether to split the codes into several enums; empty to decide by their number
 * @param typedConstants whether to generate a class of constants of type HResult, NtStatus and Win32Code too
 * @param successRule which codes of kind OTHER report success; empty to derive it from the header
 * @param radix how values of kind OTHER are written
 * @param templates the folder of templates that override the built-in ones, if any
 * @param reports the reports to generate
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
