package dev.winerr.generator.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * Guesses the encoding of bytes that have no byte order mark and no declaration.
 *
 * <p>UTF-16 is recognised by the zero bytes of ASCII characters, ISO-2022-JP by its escape sequences. An East Asian
 * encoding is chosen if all bytes are valid in it and most of its characters are common ones, or if a line ends in a
 * character whose second byte is that of a backslash, which would otherwise join two lines. Words that consist of
 * letters of Windows-1251 are Cyrillic: in Western languages, accented letters are single. Everything else is
 * Windows-1252, in which every byte is valid.
 */
final class EncodingGuess {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 1 << 16;
    private static final int FEWEST_CHARACTERS = 4;
    private static final double MOSTLY = 0.8;
    private static final double MOSTLY_TOGETHER = 0.6;
    private static final byte ESCAPE = 0x1B;

    private EncodingGuess() {}

    static Charset of(byte[] bytes) {
        return utf16(bytes)
                .or(() -> doubleByte(bytes))
                .or(() -> cyrillic(bytes))
                .orElse(WINDOWS_1252);
    }

    /** Half of the bytes of ASCII in UTF-16 are zeros, all at even or all at odd offsets. */
    static Optional<Charset> utf16(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        int pairs = length / 2;
        if (bytes.length % 2 != 0 || Math.max(zeros[0], zeros[1]) * 4 < pairs || pairs == 0) {
            return Optional.empty();
        } else if (zeros[0] * 16 <= zeros[1]) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros[1] * 16 <= zeros[0] ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** ISO-2022-JP, which has seven bits: escape sequences switch to Japanese and back (RFC 1468). */
    static Optional<Charset> escaped(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        boolean japanese = false;
        for (int i = 0; i + 2 < length; i++) {
            if (bytes[i] == ESCAPE) {
                boolean back = japanese && bytes[i + 1] == '(' && (bytes[i + 2] == 'B' || bytes[i + 2] == 'J');
                if (back) {
                    return Optional.of(Charset.forName("ISO-2022-JP"));
                }
                japanese |= bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@');
            }
        }
        return Optional.empty();
    }

    /** Most bytes beyond ASCII are lower-case Cyrillic letters, and next to another Cyrillic letter. */
    private static Optional<Charset> cyrillic(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        int others = 0;
        int letters = 0;
        int lower = 0;
        int neighbours = 0;
        for (int i = 0; i < length; i++) {
            int value = bytes[i] & 0xFF;
            letters += value >= 0xC0 ? 1 : 0;
            lower += value >= 0xE0 ? 1 : 0;
            others += value >= 0x80 && value < 0xC0 ? 1 : 0;
            neighbours += i > 0 && value >= 0xC0 && (bytes[i - 1] & 0xFF) >= 0xC0 ? 1 : 0;
        }
        boolean words = letters >= FEWEST_CHARACTERS && others * 4 < letters && neighbours >= letters * MOSTLY_TOGETHER;
        return words && lower >= letters * MOSTLY_TOGETHER ? CodePages.find("1251") : Optional.empty();
    }

    private static Optional<Charset> doubleByte(byte[] bytes) {
        return Arrays.stream(Candidate.values())
                .map(candidate -> Score.of(candidate, bytes))
                .filter(Score::isLikely)
                // If scores are equal, the first candidate is chosen.
                .max(Comparator.comparingDouble(Score::commonShare)
                        .thenComparing(score -> score.candidate, Comparator.reverseOrder()))
                .flatMap(score -> CodePages.find(score.candidate.codePage));
    }

    /** Encodings with characters of one or two bytes, the most likely first. */
    private enum Candidate {
        SHIFT_JIS("932"),
        KOREAN("949"),
        GBK("936"),
        BIG5("950");

        private final String codePage;

        Candidate(String codePage) {
            this.codePage = codePage;
        }

        boolean isSingle(int first) {
            return first < 0x80 || (this == SHIFT_JIS && first >= 0xA1 && first <= 0xDF);
        }

        boolean isPair(int first, int second) {
            if (this == SHIFT_JIS) {
                return first >= 0x81
                        && first <= 0xFC
                        && first != 0xA0
                        && second >= 0x40
                        && second <= 0xFC
                        && second != 0x7F;
            }
            return first >= 0x81 && first <= 0xFE && second >= 0x40 && second <= 0xFE && second != 0x7F;
        }

        /** Kana and level 1 kanji; the common rows of the others. */
        boolean isCommon(int first, int second) {
            return switch (this) {
                case SHIFT_JIS -> isKana(first, second) || first == 0x81 || (first >= 0x88 && first <= 0x97);
                case KOREAN -> ((first >= 0xB0 && first <= 0xC8) || first == 0xA1) && second >= 0xA1;
                case GBK -> ((first >= 0xB0 && first <= 0xD7) || first == 0xA1 || first == 0xA3) && second >= 0xA1;
                case BIG5 -> (first >= 0xA4 && first <= 0xC6) || first == 0xA1;
            };
        }

        private static boolean isKana(int first, int second) {
            return (first == 0x82 && second >= 0x9F && second <= 0xF1) || (first == 0x83 && second <= 0x96);
        }
    }

    /** How well bytes fit an encoding. */
    private static final class Score {
        private final Candidate candidate;
        private int pairs;
        private int common;
        private int kana;
        private int backslashesAtEnds;
        private boolean valid = true;

        private Score(Candidate candidate) {
            this.candidate = candidate;
        }

        static Score of(Candidate candidate, byte[] bytes) {
            Score score = new Score(candidate);
            score.addAll(bytes);
            return score;
        }

        private void addAll(byte[] bytes) {
            for (int i = 0; i < bytes.length && valid; i++) {
                int first = bytes[i] & 0xFF;
                if (!candidate.isSingle(first)) {
                    int second = i + 1 < bytes.length ? bytes[i + 1] & 0xFF : 0;
                    i++;
                    add(first, second, i + 1 >= bytes.length || bytes[i + 1] == '\n' || bytes[i + 1] == '\r');
                }
            }
        }

        private void add(int first, int second, boolean endsLine) {
            valid = candidate.isPair(first, second);
            pairs++;
            common += candidate.isCommon(first, second) ? 1 : 0;
            kana += Candidate.isKana(first, second) ? 1 : 0;
            backslashesAtEnds += endsLine && second == '\\' ? 1 : 0;
        }

        double commonShare() {
            return pairs == 0 ? 0 : (double) common / pairs;
        }

        /** Text without kana is not Japanese. */
        boolean isLikely() {
            boolean isPlausible = pairs >= FEWEST_CHARACTERS
                    && commonShare() >= MOSTLY
                    && (candidate != Candidate.SHIFT_JIS || kana * 8 >= pairs);
            return valid && (isPlausible || backslashesAtEnds > 0);
        }
    }
}
