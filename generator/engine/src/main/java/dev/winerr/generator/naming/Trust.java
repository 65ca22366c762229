package dev.winerr.generator.naming;

/** How far an answer is to be trusted, least first. */
enum Trust {
    /** The name looks whole, but may be a translated one. */
    DOUBTFUL,
    /** Nothing speaks against the name. */
    GIVEN,
    /** A header defines the name. */
    KNOWN
}
