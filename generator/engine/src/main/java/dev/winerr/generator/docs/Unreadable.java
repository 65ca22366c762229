package dev.winerr.generator.docs;

import dev.winerr.generator.docs.markup.PageDom;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Recognises files that are not pages. */
final class Unreadable {
    private static final int SAMPLE = 1 << 16;

    /** One in this many characters may be a control character or undecodable; text hardly ever has any. */
    private static final int TOLERATED = 20;

    private static final Pattern HTTP_ERROR = Pattern.compile(
            "\\b(?:4[0-5]\\d|50\\d)\\b|not found|forbidden|access denied|bad gateway|service unavailable",
            Pattern.CASE_INSENSITIVE);

    private Unreadable() {}

    static boolean isBinary(String text) {
        int length = Math.min(text.length(), SAMPLE);
        int odd = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f';
            odd += control || c == '\uFFFD' ? 1 : 0;
        }
        return odd * TOLERATED > length;
    }

    /** The error message of a web server, if this is one instead of the page. */
    static Optional<String> serverError(PageDom dom) {
        if (!dom.html()) {
            return Optional.empty();
        }
        return dom.document().select("title, h1").stream()
                .map(Element::text)
                .filter(text -> HTTP_ERROR.matcher(text).find())
                .findFirst();
    }
}
