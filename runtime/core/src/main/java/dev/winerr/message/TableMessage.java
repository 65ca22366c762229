package dev.winerr.message;

/**
 * A message of a message table.
 *
 * @param id its identifier, usually the value that it explains, all 32 bits
 * @param language the language identifier, see {@link Languages#ofId(int)}; 0 is neutral
 * @param text the raw text, with {@code FormatMessage} sequences, usually ending in a line break
 */
public record TableMessage(int id, int language, String text) {}
