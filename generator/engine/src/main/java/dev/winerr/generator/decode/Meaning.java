package dev.winerr.generator.decode;

import dev.winerr.generator.index.IndexedCode;

/**
 * A code that a value may stand for.
 *
 * @param code the code
 * @param likelihood how likely it is meant
 * @param reason why it is as likely as it is, in a few words
 */
public record Meaning(IndexedCode code, Likelihood likelihood, String reason) {}
