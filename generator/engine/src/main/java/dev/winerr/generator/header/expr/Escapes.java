package dev.winerr.generator.header.expr;

/** Walks over the characters of a literal, escape sequences as one: C17 6.4.4.4. */
final class Escapes {
    private final String text;
    private final int end;
    private int position;

    Escapes(String text, int start, int end) {
        this.text = text;
        this.position = start;
        this.end = end;
    }

    boolean hasNext() {
        return position < end;
    }

    int next() {
        char c = text.charAt(position++);
        if (c != '\\' || position >= end) {
            return c;
        }
        char escape = text.charAt(position++);
        return switch (escape) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'a' -> 7;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'v' -> 11;
            case 'x' -> digits(16, Integer.MAX_VALUE);
            case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                position--;
                yield digits(8, 3);
            }
            default -> escape;
        };
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
