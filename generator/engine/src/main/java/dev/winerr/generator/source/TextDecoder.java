package dev.winerr.generator.source;

import dev.winerr.generator.source.Decoding.Certainty;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes files: by their byte order mark, as declared, as UTF-8 if valid, as the page itself declares, or by a guess.
 */
final class TextDecoder {
    private static final byte[] NONE = {};
    private static final char REPLACEMENT = '\uFFFD';

    private TextDecoder() {}

    /**
     * A text.
     *
     * @param text the text without its byte order mark
     * @param decoding how it was decoded
     */
    record Decoded(String text, Decoding decoding) {}

    static Decoded decode(byte[] bytes, Optional<Charset> declared) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return marked(bytes, 3, StandardCharsets.UTF_8);
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            return marked(bytes, 2, StandardCharsets.UTF_16LE);
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            return marked(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return declared.map(charset ->
                        strict(bytes, charset).orElseGet(() -> unsure(bytes, charset, Certainty.CONTRADICTED)))
                .orElseGet(() -> guess(bytes));
    }

    /** Zero bytes and escape sequences are valid in UTF-8, but do not occur in text. */
    private static Decoded guess(byte[] bytes) {
        Optional<Charset> inPage = DeclaredCharset.of(bytes);
        Optional<Charset> certain = EncodingGuess.utf16(bytes)
                .or(() -> inPage.isPresent() ? Optional.empty() : EncodingGuess.escaped(bytes));
        if (certain.isPresent()) {
            return unsure(bytes, certain.get(), Certainty.GUESSED);
        }
        boolean asciiOnly = inPage.filter(DeclaredCharset::isSevenBit).isPresent();
        return Optional.of(bytes)
                .filter(any -> !asciiOnly)
                .flatMap(any -> strict(any, StandardCharsets.UTF_8))
                .or(() -> inPage.map(charset -> marked(bytes, 0, charset)))
                .orElseGet(() -> unsure(bytes, EncodingGuess.of(bytes), Certainty.GUESSED));
    }

    private static Decoded marked(byte[] bytes, int mark, Charset charset) {
        return new Decoded(
                new String(bytes, mark, bytes.length - mark, charset), new Decoding(charset, Certainty.SURE, NONE));
    }

    private static Optional<Decoded> strict(byte[] bytes, Charset charset) {
        // Much faster than a decoder; invalid bytes become replacement characters.
        String text = new String(bytes, charset);
        return text.indexOf(REPLACEMENT) >= 0 && !isValid(bytes, charset)
                ? Optional.empty()
                : Optional.of(new Decoded(text, new Decoding(charset, Certainty.SURE, NONE)));
    }

    private static boolean isValid(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Decoded unsure(byte[] bytes, Charset charset, Certainty certainty) {
        return new Decoded(new String(bytes, charset), new Decoding(charset, certainty, bytes));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
