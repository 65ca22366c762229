package dev.winerr.generator.request;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.HeaderOptions;
import dev.winerr.generator.source.CodePages;
import dev.winerr.generator.text.Suggestion;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Validates single values of settings. */
final class SettingValues {

    private final DiagnosticLog log;

    SettingValues(DiagnosticLog log) {
        this.log = log;
    }

    boolean bool(Settings.Value value) {
        if (!value.text().equals("true") && !value.text().equals("false")) {
            log.add(RequestDiagnostic.NO_BOOLEAN, value.span(), value.text());
        }
        return value.text().equals("true");
    }

    Optional<String> word(Settings.Value value, List<String> words) {
        String word = value.text().toLowerCase(Locale.ROOT);
        if (!words.contains(word)) {
            log.add(
                    RequestDiagnostic.UNKNOWN_WORD,
                    value.span(),
                    value.text(),
                    String.join(", ", words),
                    Suggestion.question(word, words));
            return Optional.empty();
        }
        return Optional.of(word);
    }

    /** A BCP 47 tag, also with the underscores of resource bundles. */
    Optional<Locale> locale(Settings.Value value) {
        try {
            Locale locale = new Locale.Builder()
                    .setLanguageTag(value.text().replace('_', '-'))
                    .build();
            if (!locale.getLanguage().isEmpty()) {
                return Optional.of(locale);
            }
        } catch (IllformedLocaleException e) {
            // Reported below, as a tag without a language.
        }
        log.add(RequestDiagnostic.NO_LOCALE, value.span(), value.text());
        return Optional.empty();
    }

    Optional<String> link(Settings.Value value) {
        try {
            URI uri = new URI(value.text());
            if (List.of("http", "https").contains(String.valueOf(uri.getScheme())) && uri.getHost() != null) {
                return Optional.of(value.text());
            }
        } catch (URISyntaxException e) {
            // Reported below, like addresses with other schemes.
        }
        log.add(RequestDiagnostic.NO_LINK, value.span(), value.text());
        return Optional.empty();
    }

    /** An encoding by its name, or by the number of its Windows code page. */
    Optional<Charset> charset(Settings.Value value) {
        Optional<Charset> charset = CodePages.find(value.text());
        if (charset.isEmpty()) {
            log.add(RequestDiagnostic.NO_CHARSET, value.span(), value.text());
        }
        return charset;
    }

    String macroDefinition(Settings.Value value) {
        if (!HeaderOptions.isMacroDefinition(value.text())) {
            log.add(RequestDiagnostic.NO_MACRO, value.span(), value.text(), "definition", "NAME or NAME=VALUE");
        }
        return value.text();
    }

    String macroName(Settings.Value value) {
        if (!HeaderOptions.isMacroName(value.text())) {
            log.add(RequestDiagnostic.NO_MACRO, value.span(), value.text(), "name", "NAME");
        }
        return value.text();
    }
}
