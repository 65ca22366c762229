package dev.winerr.cli;

import dev.winerr.generator.text.Suggestion;
import java.util.Collection;

/** Small matters of language. */
final class Words {
    private Words() {}

    /** {@code 1 file}, {@code 2 files}. */
    static String count(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    /** What somebody may have meant who typed a word that is unknown; {@code ; did you mean 'list'?} or nothing. */
    static String suggestion(String typed, Collection<String> known) {
        return Suggestion.nearest(typed, known)
                .map(word -> "; did you mean '" + word + "'?")
                .orElse("");
    }
}
