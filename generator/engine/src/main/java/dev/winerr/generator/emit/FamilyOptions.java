package dev.winerr.generator.emit;

import dev.winerr.Radix;
import dev.winerr.SuccessRule;
import dev.winerr.generator.catalog.FamilyName;
import java.util.Optional;

/**
 * How to render a family.
 *
 * @param name its name in Java
 * @param link the address of its documentation, if known
 * @param partitioned whether to split its codes into several enums; empty to decide by their number
 * @param typedConstants whether to generate a class of constants of type HResult, NtStatus and Win32Code too
 * @param successRule which codes of kind OTHER report success; empty to derive it from the header
 * @param radix how values of kind OTHER are written
 */
public record FamilyOptions(
        FamilyName name,
        Optional<String> link,
        Optional<Boolean> partitioned,
        boolean typedConstants,
        Optional<SuccessRule> successRule,
        Radix radix) {}
