package dev.winerr.generator.emit.escape;

import dev.winerr.generator.text.RichText;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * For HTML and XML: a value becomes text between tags, in quoted attributes and in comments; a description keeps its
 * structure between tags. No value is allowed in {@code <script>}, {@code <style>} or attributes that contain code, and
 * attributes that contain an address accept only those that do not execute code.
 */
final class HtmlEscaper implements Escaper {
    private static final Html HTML = new Html(HtmlEscaper::escape, false);
    private static final Set<String> OF_CODE = Set.of("style", "srcdoc");
    private static final Set<String> OF_ADDRESSES =
            Set.of("href", "src", "action", "formaction", "data", "poster", "xlink:href", "ping", "cite", "background");

    private HtmlPlace place = HtmlPlace.START;

    /** The place after each text of the template, by the place before it: most texts are written once per code. */
    private final Map<HtmlPlace, Map<String, HtmlPlace>> known = new HashMap<>();

    @Override
    public void follow(char c) {
        place = place.after(String.valueOf(c));
    }

    @Override
    public void follow(String text) {
        place = known.computeIfAbsent(place, from -> new HashMap<>()).computeIfAbsent(text, place::after);
    }

    @Override
    public String value(String value) throws UnsafeValueException {
        String escaped = switch (place.kind()) {
            case TEXT -> escape(value);
            case COMMENT -> inComment(value);
            case ATTRIBUTE -> inAttribute(value);
            case TAG -> throw new UnsafeValueException(value, "in a tag outside of quotes");
            case CODE ->
                throw new UnsafeValueException(value, "in <" + place.element() + ">; put it into a data attribute");
        };
        place = place.afterValue();
        return escaped;
    }

    @Override
    public String description(RichText text) throws UnsafeValueException {
        boolean structured =
                place.kind() == HtmlPlace.Kind.TEXT && place.element().isEmpty();
        return structured ? HTML.of(text) : value(text.plain());
    }

    private String inAttribute(String value) throws UnsafeValueException {
        String attribute = place.attribute();
        if (attribute.startsWith("on") || OF_CODE.contains(attribute)) {
            throw new UnsafeValueException(value, "in the attribute '" + attribute + "', which contains code");
        }
        if (OF_ADDRESSES.contains(attribute) && place.isAtStartOfAttribute() && !Addresses.isHarmless(value)) {
            throw new UnsafeValueException(value, "in the attribute '" + attribute + "'; write http, https or mailto");
        }
        return escape(value);
    }

    /** XML forbids two hyphens in a comment; HTML may end it there. */
    private static String inComment(String value) {
        return escape(value).replaceAll("-(?=-|$)", "- ");
    }

    private static String escape(String text) {
        return Characters.replace(text, c -> switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\n', '\t' -> "";
            case '\r', '\f', '\u000B' -> " ";
            default -> Characters.isHidden(c) ? Characters.entity(c) : "";
        });
    }
}
