package dev.winerr.generator.header.expr;

/** Iterates over the characters of a literal, including escape sequences (C17 6.4.4.4). */
final class Escapes {
    private final String text;
    private final int end;
    private int position;
    private boolean unit;

    Escapes(String text, int start, int end) {
        this.text = text;
        this.position = start;
        this.end = end;
    }

    boolean hasNext() {
        return position < end;
    }

    /** Whether the last one was numeric, and so is a complete code unit rather than a character to encode. */
    boolean isUnit() {
        return unit;
    }

    int next() {
        unit = false;
        int c = text.codePointAt(position);
        position += Character.charCount(c);
        if (c != '\\' || position >= end) {
            return c;
        }
        char escape = text.charAt(position++);
        unit = escape == 'x' || (escape >= '0' && escape <= '7');
        return switch (escape) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'a' -> 7;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'v' -> 11;
            case 'e', 'E' -> 27;
            case 'u' -> character(4, escape);
            case 'U' -> character(8, escape);
            case 'x' -> digits(16, Integer.MAX_VALUE);
            case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                position--;
                yield digits(8, 3);
            }
            default -> escape;
        };
    }

    /** A universal character name, C17 6.4.3; the letter alone if the digits are invalid. */
    private int character(int most, char escape) {
        int start = position;
        int value = digits(16, most);
        boolean named = position - start == most && Character.isValidCodePoint(value);
        position = named ? position : start;
        return named ? value : escape;
    }

    private int digits(int radix, int most) {
        int value = 0;
        for (int i = 0; i < most && position < end; i++) {
            int digit = Character.digit(text.charAt(position), radix);
            if (digit < 0) {
                break;
            }
            value = value * radix + digit;
            position++;
        }
        return value;
    }
}
