package dev.winerr.generator.emit.escape;

import dev.winerr.generator.emit.escape.HtmlPlace.Kind;
import java.util.Locale;
import java.util.Set;

/** Follows HTML and XML character by character: text, tags, attributes, comments, scripts. */
final class HtmlScanner {
    private static final Set<String> CODE = Set.of("script", "style");
    private static final Set<String> WITHOUT_TAGS = Set.of("title", "textarea");

    private final StringBuilder markup;
    private Kind kind;
    private char quote;
    private String attribute;
    private boolean atStart;
    private String element;

    HtmlScanner(HtmlPlace place) {
        markup = new StringBuilder(place.markup());
        kind = place.kind();
        quote = place.quote();
        attribute = place.attribute();
        atStart = place.atStart();
        element = place.element();
    }

    HtmlPlace place() {
        return new HtmlPlace(kind, quote, attribute, atStart, element, markup.toString());
    }

    void follow(char c) {
        switch (kind) {
            case TEXT -> followText(c);
            case TAG -> followTag(c);
            case ATTRIBUTE -> followAttribute(c);
            case COMMENT -> followUntil("-->", c, Kind.TEXT);
            case CODE -> followUntil("</" + element, c, Kind.TAG);
        }
    }

    private void followText(char c) {
        if (c == '<') {
            kind = Kind.TAG;
            markup.setLength(0);
        }
    }

    private void followTag(char c) {
        if (c == '>') {
            leaveTag();
        } else if (c == '"' || c == '\'') {
            kind = Kind.ATTRIBUTE;
            quote = c;
            atStart = true;
            attribute = lastName().toLowerCase(Locale.ROOT);
        } else {
            markup.append(c);
            kind = isCommentStart() ? Kind.COMMENT : Kind.TAG;
        }
    }

    /** The name before the equals sign at the current end of the tag. */
    private String lastName() {
        String tag = markup.toString();
        String stripped = tag.stripTrailing();
        String before = stripped.endsWith("=")
                ? stripped.substring(0, stripped.length() - 1).stripTrailing()
                : tag;
        int start = before.length();
        while (start > 0 && !endsName(before.charAt(start - 1))) {
            start--;
        }
        return before.substring(start);
    }

    private static boolean endsName(char c) {
        return Character.isWhitespace(c) || c == '"' || c == '\'' || c == '/';
    }

    private boolean isCommentStart() {
        return markup.length() == 3 && markup.indexOf("!--") == 0;
    }

    private void leaveTag() {
        int end = 0;
        while (end < markup.length() && !Character.isWhitespace(markup.charAt(end))) {
            end++;
        }
        String name = markup.substring(0, end).toLowerCase(Locale.ROOT);
        boolean isCode = CODE.contains(name);
        kind = isCode ? Kind.CODE : Kind.TEXT;
        if (isCode || WITHOUT_TAGS.contains(name)) {
            element = name;
        } else if (name.startsWith("/")) {
            element = "";
        }
        markup.setLength(0);
    }

    private void followAttribute(char c) {
        atStart = false;
        if (c == quote) {
            kind = Kind.TAG;
            markup.append(quote);
        }
    }

    private void followUntil(String end, char c, Kind next) {
        markup.append(Character.toLowerCase(c));
        if (markup.indexOf(end) >= 0) {
            markup.setLength(0);
            markup.append(next == Kind.TAG ? end.substring(1) : "");
            kind = next;
        } else if (markup.length() > end.length()) {
            markup.deleteCharAt(0);
        }
    }
}
