package dev.winerr.generator.request;

import dev.winerr.generator.catalog.CatalogOptions;
import dev.winerr.generator.catalog.FamilyName;
import dev.winerr.generator.header.HeaderOptions;
import java.util.List;

/**
 * A request to generate one family.
 *
 * @param family its name in Java
 * @param header the header or message file
 * @param pages the pages that document it; the first takes precedence
 * @param messages the files with message tables to take texts from
 * @param headerOptions how to read the header
 * @param catalogOptions how to join it with the pages
 * @param outputOptions what to generate
 */
public record GenerationRequest(
        FamilyName family,
        Input header,
        List<PageInput> pages,
        List<PageInput> messages,
        HeaderOptions headerOptions,
        CatalogOptions catalogOptions,
        OutputOptions outputOptions) {

    /** The same request for another header. */
    public GenerationRequest reading(Input other) {
        return new GenerationRequest(family, other, pages, messages, headerOptions, catalogOptions, outputOptions);
    }

    public GenerationRequest {
        pages = List.copyOf(pages);
        messages = List.copyOf(messages);
    }
}
