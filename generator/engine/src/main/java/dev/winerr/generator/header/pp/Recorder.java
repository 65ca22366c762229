package dev.winerr.generator.header.pp;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.memo.Memo;
import dev.winerr.generator.header.memo.State;
import dev.winerr.generator.header.pp.IncludeMemos.IncludePlace;
import dev.winerr.generator.header.pp.IncludeMemos.PiecePlace;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Records the effects of includes, and applies those that were recorded before.
 *
 * <p>The effect of a file depends on which of its own includes were read before. So the text between these is recorded too,
 * in pieces of some lines each: if no effect of the whole file fits, those of most pieces do.
 */
final class Recorder {
    /** The maximum depth of recorded includes, so that a replay never succeeds where reading would go too deep. */
    private static final int DEEPEST = Preprocessor.DEEPEST_INCLUDES / 4;

    /** The length of a piece, in characters; it ends before the first line after that. */
    private static final int PIECE_LENGTH = 4000;

    private final IncludeMemos memos;
    private final State state;
    private final BooleanSupplier isAtRest;
    /** The open scopes between declarations, or null inside a declaration. */
    private @Nullable Object scopes;

    /**
     * Creates a recorder.
     *
     * @param memos what was recorded before
     * @param state the state of the reading
     * @param isAtRest whether the replacement of the next token depends on nothing read before
     */
    Recorder(IncludeMemos memos, State state, BooleanSupplier isAtRest) {
        this.memos = memos;
        this.state = state;
        this.isAtRest = isAtRest;
    }

    /** As {@link Preprocessor#setBetweenDeclarations}. */
    void setBetweenDeclarations(@Nullable Object open) {
        scopes = open;
    }

    /** The open scopes, if text that starts here can be recorded. */
    private Optional<Object> openScopes() {
        return Optional.ofNullable(scopes).filter(open -> isAtRest.getAsBoolean());
    }

    private Optional<IncludePlace> placeOf(Found found) {
        return openScopes().map(open -> new IncludePlace(found, open));
    }

    /** Applies the effect of an include at a depth, if it is known. */
    boolean replay(Found found, int depth) {
        return depth <= DEEPEST
                && placeOf(found)
                        .flatMap(place -> memos.includes().replay(place, state))
                        .isPresent();
    }

    /** Starts recording an include at a depth. */
    void begin(OpenFile file, int depth) {
        if (depth > 2 * DEEPEST) {
            state.abandon();
        } else if (depth <= DEEPEST) {
            placeOf(file.found()).ifPresent(place -> {
                state.begin(place);
                file.recordPieces();
            });
        }
    }

    /** Ends the recording of an include, which is kept only if no declaration or expansion continues after the include. */
    void end(OpenFile file) {
        Optional<IncludePlace> recorded =
                state.recorded(IncludePlace.class).filter(place -> place.found().equals(file.found()));
        if (recorded.isEmpty()) {
            return;
        } else if (placeOf(file.found()).equals(recorded)) {
            memos.includes().add(recorded.get(), state.end(), true);
        } else {
            state.drop();
        }
    }

    /**
     * Ends a piece before a line if it is long enough, and starts another there. If the effect of the new piece is known, it is
     * applied, the file continues after the piece, and the result is true.
     *
     * @param first the first token of the line
     */
    boolean replayPiece(OpenFile file, Token first) {
        Optional<Object> open = file.hasPieces() ? openScopes() : Optional.empty();
        return open.isPresent() && replayPiece(file, first, open.get());
    }

    private boolean replayPiece(OpenFile file, Token first, Object open) {
        boolean isInclude = file.isInclude(first);
        Optional<PiecePlace> recorded = recordedPiece(file);
        if (recorded.isPresent() && (isInclude || recorded.get().isLongBefore(first, PIECE_LENGTH))) {
            endPiece(file, recorded.get(), first);
        }
        return !isInclude && recordedPiece(file).isEmpty() && replayOrBeginPiece(file, first, open);
    }

    private boolean replayOrBeginPiece(OpenFile file, Token first, Object open) {
        PiecePlace place = new PiecePlace(file.found(), file.positionAt(first), open);
        Optional<OpenFile.Position> end = memos.pieces().replay(place, state);
        if (end.isPresent()) {
            file.continueAt(end.get());
        } else {
            file.beginPiece(place);
            state.beginPiece(place);
        }
        return end.isPresent();
    }

    /** The piece of a file that is being recorded, if any. */
    private Optional<PiecePlace> recordedPiece(OpenFile file) {
        return state.recorded(PiecePlace.class).filter(file::isPiece);
    }

    /** Ends a piece before a line, if the same scopes are open as at its start. */
    private void endPiece(OpenFile file, PiecePlace piece, Token next) {
        if (piece.scopes().equals(scopes)) {
            Memo memo = state.end();
            memos.pieces().add(piece, memo, file.positionAt(next));
        }
    }

    /** Ends the last piece of a file. */
    void endLastPiece(OpenFile file, Token end) {
        if (openScopes().isPresent()) {
            recordedPiece(file).ifPresent(piece -> endPiece(file, piece, end));
        }
        if (recordedPiece(file).isPresent()) {
            state.drop();
        }
    }
}
