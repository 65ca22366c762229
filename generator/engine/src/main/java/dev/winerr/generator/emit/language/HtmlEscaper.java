package dev.winerr.generator.emit.language;

import dev.winerr.generator.text.RichText;

/**
 * For HTML and XML: a value lands as text, between tags and in quoted attributes alike; a description keeps its structure
 * between tags. Within {@code <script>} and {@code <style>} no value can stand.
 */
final class HtmlEscaper implements Escaper {
    private static final Html HTML = new Html(HtmlEscaper::escape, false);

    private final StringBuilder tag = new StringBuilder();
    private boolean inTag;
    private char quote;
    private String rawElement = "";

    @Override
    public void follow(char c) {
        if (inTag) {
            followTag(c);
        } else if (c == '<') {
            inTag = true;
            tag.setLength(0);
        }
    }

    private void followTag(char c) {
        if (quote != 0) {
            quote = c == quote ? 0 : quote;
        } else if (c == '>') {
            inTag = false;
            leaveTag(tag.toString());
        } else if ((c == '"' || c == '\'') && rawElement.isEmpty()) {
            quote = c;
        } else if (c == '<') {
            tag.setLength(0);
        } else {
            tag.append(c);
        }
    }

    private void leaveTag(String text) {
        String name = text.strip().split("[\\s/]", 2)[0];
        if (rawElement.isEmpty() && (name.equals("script") || name.equals("style"))) {
            rawElement = name;
        } else if (text.strip().equals("/" + rawElement)) {
            rawElement = "";
        }
    }

    @Override
    public String value(String value) throws UnsafeValueException {
        if (!rawElement.isEmpty()) {
            throw new UnsafeValueException(value, "in <" + rawElement + ">; put it into a data attribute");
        }
        if (inTag && quote == 0) {
            throw new UnsafeValueException(value, "in a tag outside of quotes");
        }
        return escape(value);
    }

    @Override
    public String description(RichText text) throws UnsafeValueException {
        return inTag || !rawElement.isEmpty() ? value(text.plain()) : HTML.of(text);
    }

    private static String escape(String text) {
        return Characters.replace(text, c -> switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\n', '\r', '\t' -> "";
            default -> Characters.isHidden(c) ? "\uFFFD" : "";
        });
    }
}
