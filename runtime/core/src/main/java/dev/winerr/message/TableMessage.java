package dev.winerr.message;

/**
 * A message of a message table.
 *
 * @param id its identifier, mostly the value that it explains, all 32 bits
 * @param language the language identifier, see {@link Languages#ofId(int)}; 0 is neutral
 * @param text the text as it stands there, with sequences of {@code FormatMessage}, mostly with a line break at its end
 */
public record TableMessage(int id, int language, String text) {}
