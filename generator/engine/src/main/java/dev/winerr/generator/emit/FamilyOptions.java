package dev.winerr.generator.emit;

import dev.winerr.generator.catalog.FamilyName;
import java.util.Optional;

/**
 * How a family is rendered.
 *
 * @param name how it is called in Java
 * @param link the address of its documentation, if known
 * @param partitioned whether its codes are spread over several enums; nothing means that their number decides
 * @param typedConstants whether there is a class of constants of type HResult, NtStatus and Win32Code too
 */
public record FamilyOptions(
        FamilyName name, Optional<String> link, Optional<Boolean> partitioned, boolean typedConstants) {}
