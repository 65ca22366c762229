package dev.winerr.cli;

import dev.winerr.generator.text.Suggestion;
import java.util.Collection;

/** Helpers for wording. */
final class Words {
    private Words() {}

    /** {@code 1 file}, {@code 2 files}. */
    static String count(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    /** A suggestion for an unknown word: {@code ; did you mean 'list'?}, or an empty text. */
    static String suggestion(String typed, Collection<String> known) {
        return Suggestion.nearest(typed, known)
                .map(word -> "; did you mean '" + word + "'?")
                .orElse("");
    }
}
