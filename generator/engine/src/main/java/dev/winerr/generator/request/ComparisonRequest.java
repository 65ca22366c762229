package dev.winerr.generator.request;

import dev.winerr.generator.header.HeaderOptions;
import java.util.List;
import java.util.Optional;

/**
 * A request to compare pages with headers.
 *
 * @param pages the pages
 * @param original the page that they translate, if known
 * @param headers the headers that should define the documented codes; empty to read the pages alone
 * @param headerOptions how to read the headers
 */
public record ComparisonRequest(
        List<PageInput> pages, Optional<PageInput> original, List<Input> headers, HeaderOptions headerOptions) {

    public ComparisonRequest {
        pages = List.copyOf(pages);
        headers = List.copyOf(headers);
    }
}
