package dev.winerr.generator.header.expr;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.type.Basic;
import java.nio.charset.StandardCharsets;

/**
 * The code units of a character constant or string literal, C17 6.4.4.4 and 6.4.5, encoded as gcc does: narrow ones in
 * UTF-8.
 */
final class CodeUnits {
    private final Basic type;
    private int count;
    private int value;

    /** Creates an empty literal with a type of units. */
    CodeUnits(Basic type) {
        this.type = type;
    }

    /** The type of a literal's units, according to its prefix. */
    static Basic typeOf(Token literal) {
        String text = literal.text();
        return switch (text.charAt(0)) {
            case 'L' -> Basic.USHORT;
            case 'U' -> Basic.UINT;
            case 'u' -> text.startsWith("u8") ? Basic.UCHAR : Basic.USHORT;
            default -> Basic.CHAR;
        };
    }

    /** Adds the units between the quotes of a literal. */
    CodeUnits add(Token literal) {
        String text = literal.text();
        int quote = Math.max(text.indexOf(text.charAt(text.length() - 1)), 0);
        Escapes escapes = new Escapes(text, quote + 1, text.length() - 1);
        while (escapes.hasNext()) {
            int next = escapes.next();
            if (escapes.isUnit()) {
                addUnit(next);
            } else {
                addCharacter(next);
            }
        }
        return this;
    }

    private void addCharacter(int character) {
        String text = Character.toString(character);
        if (type.bytes() == 1) {
            for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
                addUnit(unit);
            }
        } else if (type == Basic.USHORT) {
            text.chars().forEach(this::addUnit);
        } else {
            addUnit(character);
        }
    }

    private void addUnit(int unit) {
        count++;
        value = type == Basic.CHAR ? (value << Byte.SIZE) | (unit & 0xFF) : unit;
    }

    int count() {
        return count;
    }

    /** The value: narrow units are combined, the first in the highest byte; of others, it is the last. */
    int value() {
        return type == Basic.CHAR && count == 1 ? (byte) value : value;
    }
}
