package dev.winerr.generator.catalog;

import dev.winerr.generator.source.Span;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A text from the message table of a file.
 *
 * @param path the file, which may differ from the one specified: a .dll keeps texts in .mui files next to it
 * @param file its path as written in diagnostics
 * @param span where it, or the file it belongs to, was specified
 * @param id the value, 32 bits
 * @param language its language; {@link Locale#ROOT} if the file does not declare it
 * @param text the text with its {@code FormatMessage} sequences, without its final line break
 */
public record FileMessage(Path path, String file, Span span, int id, Locale language, String text) {
    /** The same text in a language, if it does not declare its own. */
    public FileMessage in(Locale other) {
        return language.equals(Locale.ROOT) ? new FileMessage(path, file, span, id, other, text) : this;
    }
}
