package dev.winerr.cli;

import dev.winerr.generator.index.IndexedCode;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Chooses among the texts of a code.
 *
 * @param locale the requested language
 */
record Texts(Locale locale) {
    /** The text in the requested language, otherwise in English, otherwise in any. */
    Optional<String> of(IndexedCode code) {
        Map<String, String> texts = code.texts();
        return ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_PROPERTIES)
                .getCandidateLocales("", locale)
                .stream()
                .map(candidate -> texts.get(candidate.toLanguageTag()))
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> Optional.ofNullable(texts.get("en")))
                .or(() -> texts.values().stream().findFirst());
    }
}
