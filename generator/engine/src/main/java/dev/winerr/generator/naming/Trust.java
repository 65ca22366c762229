package dev.winerr.generator.naming;

/** How much an answer is trusted, least first. */
enum Trust {
    /** The name looks whole, but may be translated. */
    DOUBTFUL,
    /** Nothing contradicts the name. */
    GIVEN,
    /** A header defines the name. */
    KNOWN
}
