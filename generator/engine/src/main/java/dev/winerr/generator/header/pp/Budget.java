package dev.winerr.generator.header.pp;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.report.HeaderDiagnostic;

/**
 * The resources that a reading may still use: for tokens from macros, a fixed number and some for each token read; for
 * definitions, what fits into the memory of the process.
 */
final class Budget {
    private static final int LONGEST_EXPANSION = 100_000;
    private static final long FIRST = 2_000_000;
    private static final int PER_TOKEN_READ = 20;
    /** The memory of a definition with its tokens and its code, on average and generously. */
    private static final int BYTES_OF_DEFINITION = 1280;

    private static final long MOST_DEFINITIONS = Runtime.getRuntime().maxMemory() / BYTES_OF_DEFINITION;

    private long left = FIRST;
    private int leftHere = LONGEST_EXPANSION;
    private long definitions;

    /** Counts a token of a file. */
    void earn() {
        left += PER_TOKEN_READ;
    }

    /** Counts a macro or constant. */
    void define(Token name) {
        if (++definitions > MOST_DEFINITIONS) {
            throw new LimitException(
                    HeaderDiagnostic.DEFINITION_LIMIT, "more than " + MOST_DEFINITIONS + " definitions", name);
        }
    }

    /** Starts a new expansion. */
    void restart() {
        leftHere = LONGEST_EXPANSION;
    }

    /** Counts tokens that macros expand to. */
    void spend(int tokens, Token at) {
        left -= tokens;
        leftHere -= tokens;
        if (leftHere < 0) {
            throw new LimitException("macros expand to more than " + LONGEST_EXPANSION + " tokens", at);
        } else if (left < 0) {
            throw new LimitException("the macros of all definitions together expand to too many tokens", at);
        }
    }
}
