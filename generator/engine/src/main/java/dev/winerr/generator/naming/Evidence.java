package dev.winerr.generator.naming;

import java.util.Locale;

/** How the name of a page's entry is known, the most trusted first. */
public enum Evidence {
    /** The page prints it whole. */
    PRINTED,
    /** The page prints it damaged, and a {@code span id} next to it has it whole. */
    SPAN_ID,
    /** The page prints it damaged, and its {@code api_name} list has it whole. */
    API_NAME,
    /** The header has this name. */
    HEADER_NAME,
    /** The header has exactly one code with this value. */
    HEADER_VALUE,
    /** The header has several codes with this value, and the order of the rows determines which. */
    HEADER_ORDER,
    /** The page that this one translates has it in the same row. */
    ORIGINAL,
    /** Unknown; the name is the printed one, damaged. */
    NONE;

    /** The printed word: {@code printed}, {@code span-id}, {@code api-name} … */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
