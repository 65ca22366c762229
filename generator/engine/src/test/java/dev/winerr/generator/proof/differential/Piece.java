package dev.winerr.generator.proof.differential;

/**
 * A piece of a macro program.
 *
 * @param text how it is written
 * @param size how many tokens it makes at most when macros are replaced
 */
record Piece(String text, Size size) {

    /** Depends on what the macros in it are defined as, which may be decided later than the text. */
    @FunctionalInterface
    interface Size {
        /** The number of tokens; {@link ExpansionModel#MOST} stands for more. */
        long in(ExpansionModel expansion);
    }

    /** What no macro replaces: so many tokens. */
    static Piece of(String text, int tokens) {
        return new Piece(text, expansion -> tokens);
    }

    /** Blanks and comments. */
    static Piece blank(String text) {
        return of(text, 0);
    }

    /** This and what follows it. */
    Piece and(Piece next) {
        return new Piece(
                text + next.text, expansion -> ExpansionModel.sum(size.in(expansion), next.size.in(expansion)));
    }

    /** This and a text that makes so many tokens. */
    Piece and(String next, int tokens) {
        return and(of(next, tokens));
    }
}
