package dev.winerr.generator.decode;

import dev.winerr.generator.index.IndexedCode;

/**
 * A possible meaning of a value.
 *
 * @param code the code
 * @param likelihood how likely it is
 * @param reason the reason for the likelihood, in a few words
 */
public record Meaning(IndexedCode code, Likelihood likelihood, String reason) {}
