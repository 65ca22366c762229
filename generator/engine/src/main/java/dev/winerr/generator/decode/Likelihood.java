package dev.winerr.generator.decode;

/** How likely a code is meant by a value, most likely first. */
public enum Likelihood {
    /** Windows itself defines the value, in winerror.h or ntstatus.h. */
    SYSTEM,
    /** A code of Windows itself is wrapped in it, as {@code HRESULT_FROM_WIN32} does. */
    WRAPPED,
    /** A part of Windows or another program defines it, in a numbering space in which it has a place of its own. */
    DEFINED,
    /** Values of this facility are defined anew by every interface. */
    INTERFACE,
    /** Another name of a code that is in the list. */
    ALIAS,
    /** A number of another counting that happens to be the same. */
    COINCIDENCE
}
