package dev.winerr.generator.request;

import java.util.Locale;
import java.util.Optional;

/**
 * A page that documents a header.
 *
 * @param input the file
 * @param locale its language, if specified; otherwise the page declares it
 */
public record PageInput(Input input, Optional<Locale> locale) {}
