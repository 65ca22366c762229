package dev.winerr.generator.emit.view;

import dev.winerr.generator.text.RichText;

/**
 * The text of a code in one language.
 *
 * @param language the language tag: {@code es}
 * @param text the text
 * @param last whether it is the last in its list
 */
public record MessageView(String language, RichText text, boolean last) {}
