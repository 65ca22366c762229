package dev.winerr.generator.request;

import dev.winerr.generator.catalog.CatalogOptions;
import dev.winerr.generator.catalog.FamilyName;
import dev.winerr.generator.header.HeaderOptions;
import java.util.List;

/**
 * What to generate: one family.
 *
 * @param family how it is called in Java
 * @param header the header or message file
 * @param pages the pages that document it, the one whose text goes first in front
 * @param messages the files whose message tables have texts too
 * @param headerOptions how to read the header
 * @param catalogOptions how to join it with the pages
 * @param outputOptions what to make of both
 */
public record GenerationRequest(
        FamilyName family,
        Input header,
        List<PageInput> pages,
        List<PageInput> messages,
        HeaderOptions headerOptions,
        CatalogOptions catalogOptions,
        OutputOptions outputOptions) {

    /** The same for another header. */
    public GenerationRequest reading(Input other) {
        return new GenerationRequest(family, other, pages, messages, headerOptions, catalogOptions, outputOptions);
    }

    public GenerationRequest {
        pages = List.copyOf(pages);
        messages = List.copyOf(messages);
    }
}
