package dev.winerr.generator.find;

import dev.winerr.generator.request.PageInput;

/**
 * A page to read.
 *
 * @param page the page
 * @param found whether it was found in a folder rather than specified
 */
public record FoundPage(PageInput page, boolean found) {}
