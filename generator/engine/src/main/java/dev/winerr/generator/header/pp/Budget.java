package dev.winerr.generator.header.pp;

import dev.winerr.generator.header.lex.Token;

/** How many more tokens macros may yield: a fixed number, and some for each token that was read. */
final class Budget {
    private static final int LONGEST_EXPANSION = 100_000;
    private static final long FIRST = 2_000_000;
    private static final int PER_TOKEN_READ = 20;

    private long left = FIRST;
    private int leftHere = LONGEST_EXPANSION;

    /** Counts a token of a file. */
    void earn() {
        left += PER_TOKEN_READ;
    }

    /** Starts a new expansion. */
    void restart() {
        leftHere = LONGEST_EXPANSION;
    }

    /** Counts tokens that macros yield. */
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
