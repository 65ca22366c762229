package dev.winerr.generator.catalog;

import dev.winerr.generator.source.Span;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A text that the message table of a file has for a value.
 *
 * @param path the file, which need not be the one that was named: a .dll keeps texts in .mui files beside it
 * @param file how it is spelt
 * @param span where it, or the file that it belongs to, was named
 * @param id the value, 32 bits
 * @param language its language; {@link Locale#ROOT} if the file does not tell
 * @param text the text with its {@code FormatMessage} sequences, without the line break that ends it
 */
public record FileMessage(Path path, String file, Span span, int id, Locale language, String text) {
    /** The same in a language, if it does not tell its own. */
    public FileMessage in(Locale other) {
        return language.equals(Locale.ROOT) ? new FileMessage(path, file, span, id, other, text) : this;
    }
}
