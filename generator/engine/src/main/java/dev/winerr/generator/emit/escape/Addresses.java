package dev.winerr.generator.emit.escape;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Distinguishes addresses of pages from those that execute code. */
public final class Addresses {
    private static final Pattern HARMLESS = Pattern.compile("(?i)(https?|mailto):.*");
    /**
     * A colon before any slash ends a scheme; browsers ignore leading and embedded white space and control characters.
     */
    private static final Pattern WITHOUT_SCHEME = Pattern.compile("[^:]*|[^:/?#]*[/?#].*");

    private static final Pattern WEB = Pattern.compile("(?i)https?");
    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");
    private static final String LEGAL =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?[]!$&'()+,;=";

    private Addresses() {}

    /** Whether an address is relative, http, https or mailto. */
    static boolean isHarmless(String address) {
        String oneLine = address.replaceAll("[\\s\\p{Cc}]", "");
        return HARMLESS.matcher(oneLine).matches()
                || WITHOUT_SCHEME.matcher(oneLine).matches();
    }

    /**
     * An http or https address in which no character is special elsewhere: characters not allowed in addresses (RFC
     * 3986), and the star and the at sign, which are special in Javadoc, are percent-encoded as UTF-8.
     *
     * @return the address; empty if it is not http or https
     */
    public static Optional<String> ofWeb(String address) {
        int fragment = address.indexOf('#');
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < address.length(); i += Character.charCount(address.codePointAt(i))) {
            int c = address.codePointAt(i);
            boolean isEscape = c == '%'
                    && ESCAPE.matcher(address).region(i, address.length()).lookingAt();
            boolean stays = isEscape || i == fragment || (c != '#' && LEGAL.indexOf(c) >= 0);
            out.append(stays ? Character.toString(c) : bytes(c));
        }
        return isOfWeb(out.toString()) ? Optional.of(out.toString()) : Optional.empty();
    }

    private static boolean isOfWeb(String address) {
        try {
            URI uri = new URI(address);
            return uri.getHost() != null
                    && WEB.matcher(String.valueOf(uri.getScheme())).matches();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String bytes(int c) {
        StringBuilder out = new StringBuilder();
        for (byte unit : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
            out.append(String.format(Locale.ROOT, "%%%02X", unit));
        }
        return out.toString();
    }
}
