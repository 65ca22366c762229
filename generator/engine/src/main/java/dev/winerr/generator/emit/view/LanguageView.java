package dev.winerr.generator.emit.view;

/**
 * A language that has texts.
 *
 * @param tag its BCP 47 tag: {@code es}
 * @param suffix the end of its bundle's name: {@code _es}; empty for the default language
 * @param displayName its name in the language itself: {@code español}
 * @param last whether it is the last language in its list
 */
public record LanguageView(String tag, String suffix, String displayName, boolean last) {}
