package dev.winerr.generator.emit.escape;

/**
 * For resource bundles, which Java reads as UTF-8 since release 9: a value becomes a key, a value or part of a comment,
 * which {@link java.util.Properties#load} reads back unchanged.
 */
final class PropertiesEscaper implements Escaper {
    private enum Place {
        LINE_START,
        KEY,
        VALUE_START,
        VALUE,
        COMMENT
    }

    private Place place = Place.LINE_START;
    private boolean escaped;

    @Override
    public void follow(char c) {
        if (escaped) {
            escaped = false;
        } else if (c == '\n') {
            place = Place.LINE_START;
        } else if (c == '\\') {
            escaped = true;
        } else if (place == Place.LINE_START && (c == '#' || c == '!')) {
            place = Place.COMMENT;
        } else if ((place == Place.LINE_START || place == Place.KEY) && (c == '=' || c == ':')) {
            place = Place.VALUE_START;
        } else if (place == Place.LINE_START && !Character.isWhitespace(c)) {
            place = Place.KEY;
        } else if (place == Place.VALUE_START && !Character.isWhitespace(c)) {
            place = Place.VALUE;
        }
    }

    @Override
    public String value(String value) {
        return switch (place) {
            case LINE_START, KEY ->
                Characters.replace(value, c -> " =:#!".indexOf(c) >= 0 ? "\\" + (char) c : Characters.backslashed(c));
            case VALUE_START -> (value.startsWith(" ") ? "\\" : "") + common(value);
            case VALUE -> common(value);
            case COMMENT -> Characters.replace(value, c -> c == '\n' || c == '\r' ? " " : Characters.backslashed(c));
        };
    }

    private static String common(String value) {
        return Characters.replace(value, Characters::backslashed);
    }
}
