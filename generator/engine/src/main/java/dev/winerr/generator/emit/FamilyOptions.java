package dev.winerr.generator.emit;

import dev.winerr.Radix;
import dev.winerr.SuccessRule;
import dev.winerr.generator.catalog.FamilyName;
import java.util.Optional;

/**
 * How a family is rendered.
 *
 * @param name how it is called in Java
 * @param link the address of its documentation, if known
 * @param partitioned whether its codes are spread over several enums; nothing means that their number decides
 * @param typedConstants whether there is a class of constants of type HResult, NtStatus and Win32Code too
 * @param successRule which codes of kind OTHER mean success; nothing means that the header tells
 * @param radix how values of kind OTHER are written
 */
public record FamilyOptions(
        FamilyName name,
        Optional<String> link,
        Optional<Boolean> partitioned,
        boolean typedConstants,
        Optional<SuccessRule> successRule,
        Radix radix) {}
