package dev.winerr.generator.docs.layout;

import dev.winerr.generator.docs.atom.Numeral;
import dev.winerr.generator.docs.atom.Numerals;
import dev.winerr.generator.docs.prose.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A description without the value that some pages put at its end, or on a separate line, after a word and a colon:
 * {@code Value: 0x80040111}, in any language.
 *
 * @param numeral the value, if there was one
 * @param description the rest
 */
record ValueTail(Optional<Numeral> numeral, List<Passage> description) {
    private static final Pattern LINE = Pattern.compile(
            "\\p{L}[\\p{L}\\p{M} '’]{0,40}\\h*[:：=]\\h*([^\\p{L}]*(?:0[xX][0-9A-Fa-f ]+|\\d)[^\\p{L}]*[LU]*\\.?)");
    private static final Pattern SENTENCE = Pattern.compile(
            "(?<=[.。!?)])\\h*\\p{L}[\\p{L}\\p{M} '’]{0,30}\\h*[:：]\\h*((?:\\(\\w+\\))?0[xX][0-9A-Fa-f ]+L?[.,]?)$");
    private static final int LONGEST_TAIL = 80;

    static ValueTail split(List<Passage> description) {
        for (int i : description.size() > 1 ? new int[] {description.size() - 1, 0} : new int[] {0}) {
            if (i < description.size() && description.get(i).isLine()) {
                Optional<ValueTail> found = splitLine(description, i).or(() -> splitSentence(description, i));
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        return new ValueTail(Optional.empty(), description);
    }

    private static Optional<ValueTail> splitLine(List<Passage> description, int index) {
        String text = description.get(index).text();
        Matcher matcher = LINE.matcher(text);
        if (text.length() > LONGEST_TAIL || !matcher.matches()) {
            return Optional.empty();
        }
        return Numerals.read(matcher.group(1)).map(numeral -> {
            List<Passage> rest = new ArrayList<>(description);
            rest.remove(index);
            return new ValueTail(Optional.of(numeral), rest);
        });
    }

    private static Optional<ValueTail> splitSentence(List<Passage> description, int index) {
        Passage line = description.get(index);
        int from = Math.max(0, line.text().length() - LONGEST_TAIL);
        if (line.text().indexOf("0x", from) < 0 && line.text().indexOf("0X", from) < 0) {
            return Optional.empty();
        }
        Matcher matcher =
                SENTENCE.matcher(line.text()).region(from, line.text().length()).useTransparentBounds(true);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Numerals.read(matcher.group(1)).map(numeral -> {
            List<Passage> rest = new ArrayList<>(description);
            rest.set(index, line.cut(matcher.start()));
            return new ValueTail(Optional.of(numeral), rest);
        });
    }
}
