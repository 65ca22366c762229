package dev.winerr.generator.messages;

import dev.winerr.generator.request.Input;
import java.util.Locale;

/**
 * A text that a file has for a value.
 *
 * @param file the file, which need not be the one that was named: a .dll keeps texts in .mui files beside it
 * @param id the value, 32 bits
 * @param language its language; {@link Locale#ROOT} if the file does not tell
 * @param text the text with its {@code FormatMessage} sequences, without the line break that ends it
 */
public record FileMessage(Input file, int id, Locale language, String text) {}
