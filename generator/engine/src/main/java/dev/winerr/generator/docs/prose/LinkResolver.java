package dev.winerr.generator.docs.prose;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes the links of a page absolute. Microsoft stores links without their host; links that are not http or https,
 * {@code javascript:} above all, are dropped.
 */
public final class LinkResolver {
    private static final String HOST = "https://learn.microsoft.com";

    private final Optional<String> page;

    /**
     * Creates a resolver for one page.
     *
     * @param page the page's own address, if known; without it, links relative to the page are dropped
     */
    public LinkResolver(Optional<String> page) {
        this.page = page;
    }

    /** The absolute address, or empty for a link without a target or that must not be followed. */
    public Optional<String> resolve(String href) {
        String target = href.strip().replace(" ", "%20");
        String lower = target.toLowerCase(Locale.ROOT);
        if (lower.startsWith("https://") || lower.startsWith("http://")) {
            return parsed(target).map(URI::toString);
        } else if (target.startsWith("//")) {
            return parsed("https:" + target).map(URI::toString);
        } else if (target.startsWith("/")) {
            return parsed(HOST + target).map(URI::toString);
        }
        return page.flatMap(LinkResolver::parsed)
                .flatMap(base -> parsed(target).map(base::resolve))
                .map(URI::toString)
                .filter(address -> address.startsWith("https://") || address.startsWith("http://"));
    }

    private static Optional<URI> parsed(String address) {
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
