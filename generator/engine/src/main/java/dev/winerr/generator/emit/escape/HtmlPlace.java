package dev.winerr.generator.emit.escape;

import java.util.Locale;
import java.util.Set;

/** Tracks HTML and XML while a template writes it: text, tags, attributes, comments, scripts. */
final class HtmlPlace {
    /** The syntactic context of the next character. */
    enum Kind {
        TEXT,
        TAG,
        ATTRIBUTE,
        COMMENT,
        CODE
    }

    private static final Set<String> CODE = Set.of("script", "style");
    private static final Set<String> WITHOUT_TAGS = Set.of("title", "textarea");

    private final StringBuilder markup = new StringBuilder();
    private Kind kind = Kind.TEXT;
    private char quote;
    private String attribute = "";
    private boolean atStart;
    private String element = "";

    Kind kind() {
        return kind;
    }

    /** The attribute whose value is being written, in lower case. */
    String attribute() {
        return attribute;
    }

    /** Whether the attribute's value is still empty. */
    boolean isAtStartOfAttribute() {
        return kind == Kind.ATTRIBUTE && atStart;
    }

    /** The element whose content contains no tags; empty elsewhere. */
    String element() {
        return element;
    }

    /** Records that a value was inserted. */
    void insert() {
        atStart = false;
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

    /** As for each character; most of those in text and attributes change nothing. */
    void follow(char[] chars, int from, int to) {
        int at = from;
        while (at < to) {
            int start = at;
            char end = kind == Kind.TEXT ? '<' : quote;
            while ((kind == Kind.TEXT || kind == Kind.ATTRIBUTE) && at < to && chars[at] != end) {
                at++;
            }
            atStart &= at == start;
            if (at < to) {
                follow(chars[at++]);
            }
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
