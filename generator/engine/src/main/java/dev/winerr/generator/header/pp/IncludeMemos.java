package dev.winerr.generator.header.pp;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.memo.Memos;

/** The recorded effects of includes, and of pieces of their files. Safe for concurrent use. */
final class IncludeMemos {
    private static final int MOST_OF_INCLUDE = 4;
    private static final int MOST_OF_PIECE = 8;

    private final Memos<IncludePlace, Boolean> includes = new Memos<>(MOST_OF_INCLUDE);
    private final Memos<PiecePlace, OpenFile.Position> pieces = new Memos<>(MOST_OF_PIECE);

    /**
     * A position at which a file is included.
     *
     * @param found the file
     * @param scopes the scopes that are open there
     */
    record IncludePlace(Found found, Object scopes) {}

    /**
     * The start of a piece.
     *
     * @param found the file
     * @param position its first line
     * @param scopes the scopes that are open there
     */
    record PiecePlace(Found found, OpenFile.Position position, Object scopes) {
        /** Whether it starts at least a number of characters before a token of the file. */
        boolean isLongBefore(Token token, int characters) {
            return token.start() - position.next().start() >= characters;
        }
    }

    /** The memos of includes. */
    Memos<IncludePlace, Boolean> includes() {
        return includes;
    }

    /** The memos of pieces, with the position after each. */
    Memos<PiecePlace, OpenFile.Position> pieces() {
        return pieces;
    }
}
