package dev.winerr.generator.request;

import dev.winerr.generator.header.HeaderOptions;
import java.util.List;
import java.util.Optional;

/**
 * What to compare.
 *
 * @param pages the pages
 * @param original the page that they translate, if it is known
 * @param headers the headers that should define what the pages document; none to read the pages alone
 * @param headerOptions how to read those
 */
public record ComparisonRequest(
        List<PageInput> pages, Optional<PageInput> original, List<Input> headers, HeaderOptions headerOptions) {

    public ComparisonRequest {
        pages = List.copyOf(pages);
        headers = List.copyOf(headers);
    }
}
