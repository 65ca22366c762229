package dev.winerr.generator.request;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import dev.winerr.generator.text.Suggestion;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * Reads binding files: {@code .properties} files in UTF-8 whose keys are {@linkplain Key the settings}. The syntax is
 * that of {@link Properties}; lists are separated by commas.
 */
public final class BindingFile {
    private static final String DOCS_OF_LOCALE = "docs.";
    private static final String KIND_OF_NAMES = "kind.";

    private final SourceFile file;
    private final DiagnosticLog log;
    private final Settings settings;
    private final Set<Key> seen = EnumSet.noneOf(Key.class);

    private BindingFile(SourceFile file, Path folder, DiagnosticLog log) {
        this.file = file;
        this.log = log;
        this.settings = new Settings(file.start(), folder);
    }

    /**
     * The header that the text of a binding file specifies; empty if it is another {@code .properties} file.
     *
     * @return the header as written
     */
    public static Optional<String> headerOf(String text) {
        Properties entries = new Properties();
        try {
            entries.load(new StringReader(text));
        } catch (IllegalArgumentException e) {
            // Malformed. If it is a binding file nevertheless, reading it reports the line.
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("a string has no input errors", e);
        }
        return Optional.ofNullable(entries.getProperty(Key.HEADER.word())).map(String::strip);
    }

    /** Reads a binding file. Paths in it are resolved against its own folder; errors are added to the log. */
    public static Optional<Settings> read(Input file, Inputs inputs, DiagnosticLog log) {
        Path folder = Paths.spelt(file).resolveSibling("");
        return inputs.read(file).map(text -> read(text, folder, log));
    }

    /**
     * Reads the text of a binding file; unknown keys are added to the log.
     *
     * @param folder the folder that relative paths are resolved against, as the user specified it
     */
    public static Settings read(SourceFile file, Path folder, DiagnosticLog log) {
        BindingFile reader = new BindingFile(file, folder, log);
        reader.readLines();
        return reader.settings;
    }

    private void readLines() {
        int line = 1;
        while (line <= file.lineCount()) {
            int first = line;
            StringBuilder logical = new StringBuilder(file.lineText(line++));
            while (!isComment(logical) && endsInOddBackslashes(logical) && line <= file.lineCount()) {
                logical.append('\n').append(file.lineText(line++));
            }
            readEntry(logical.toString(), first);
        }
    }

    private static boolean isComment(CharSequence line) {
        String text = line.toString().stripLeading();
        return text.startsWith("#") || text.startsWith("!");
    }

    private static boolean endsInOddBackslashes(CharSequence line) {
        int count = 0;
        while (count < line.length() && line.charAt(line.length() - 1 - count) == '\\') {
            count++;
        }
        return count % 2 == 1;
    }

    private void readEntry(String logicalLine, int line) {
        Properties entry = new Properties();
        Span span = file.lineSpan(line);
        try {
            entry.load(new StringReader(logicalLine));
        } catch (IllegalArgumentException e) {
            log.add(RequestDiagnostic.MALFORMED_ENTRY, span);
            return;
        } catch (IOException e) {
            throw new UncheckedIOException("a string has no input errors", e);
        }
        entry.stringPropertyNames()
                .forEach(key -> add(key, entry.getProperty(key).strip(), span));
    }

    private void add(String word, String value, Span span) {
        if (word.startsWith(DOCS_OF_LOCALE)) {
            String locale = word.substring(DOCS_OF_LOCALE.length());
            List.of(value.split(",", -1)).forEach(page -> settings.add(Key.DOCS, locale + "=" + page.strip(), span));
            return;
        }
        if (word.startsWith(KIND_OF_NAMES)) {
            settings.add(Key.KIND_OF, word.substring(KIND_OF_NAMES.length()) + "=" + value, span);
            return;
        }
        Key key = Key.ofWord(word).orElse(null);
        if (key == null) {
            log.add(
                    RequestDiagnostic.UNKNOWN_KEY,
                    span,
                    word,
                    String.join(", ", Key.words()),
                    Suggestion.question(word, Key.words()));
        } else if (!seen.add(key)) {
            log.add(RequestDiagnostic.KEY_TWICE, span, word);
        } else {
            settings.addLine(key, value, span);
        }
    }
}
