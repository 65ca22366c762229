package dev.winerr.generator.proof.differential;

/**
 * A piece of a macro program.
 *
 * @param text its text
 * @param size the maximum number of tokens after expansion
 */
record Piece(String text, Size size) {

    /** Depends on the definitions of its macros, which may be decided after the text. */
    @FunctionalInterface
    interface Size {
        /** The number of tokens; {@link ExpansionModel#MOST} stands for more. */
        long in(ExpansionModel expansion);
    }

    /** A text without macros, with its number of tokens. */
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

    /** This and a text with its number of tokens. */
    Piece and(String next, int tokens) {
        return and(of(next, tokens));
    }
}
