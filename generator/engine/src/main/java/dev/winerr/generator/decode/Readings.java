package dev.winerr.generator.decode;

import dev.winerr.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The values that a notation may stand for. */
public final class Readings {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,10}");
    private static final Pattern HEX_DIGITS = Pattern.compile("[0-9]{1,8}");

    private Readings() {}

    /**
     * All values of a notation, the most likely first: digits that are both a decimal and a hexadecimal number are read
     * both ways.
     *
     * @param spelling any notation that {@link Spelling#parse} accepts
     * @return the values; empty if it is not a number
     */
    public static List<Integer> of(String spelling) {
        String text = spelling.strip();
        Set<Integer> values = new LinkedHashSet<>();
        try {
            values.add(Spelling.parse(text));
        } catch (NumberFormatException e) {
            return List.of();
        }
        if (DIGITS.matcher(text).matches()) {
            values.add((int) Long.parseLong(text));
        }
        if (HEX_DIGITS.matcher(text).matches()) {
            values.add(Integer.parseUnsignedInt(text, 16));
        }
        return new ArrayList<>(values);
    }
}
