package dev.winerr.generator.decode;

/** How likely it is that a value stands for a code, the most likely first. */
public enum Likelihood {
    /** Defined by Windows itself, in winerror.h or ntstatus.h. */
    SYSTEM,
    /** Contains a code of Windows itself, as {@code HRESULT_FROM_WIN32} does. */
    WRAPPED,
    /** Defined by a part of Windows or another program, in a range of its own. */
    DEFINED,
    /** In FACILITY_ITF, whose codes have a different meaning in every interface. */
    INTERFACE,
    /** Another name for a code in the list. */
    ALIAS,
    /** An unrelated number that happens to be equal. */
    COINCIDENCE
}
