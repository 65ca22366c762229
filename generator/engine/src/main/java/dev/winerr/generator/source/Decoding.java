package dev.winerr.generator.source;

import java.nio.charset.Charset;

/**
 * How the bytes of a file were decoded.
 *
 * @param charset the encoding
 * @param certainty how certain the encoding is
 * @param bytes the bytes, if they could be decoded differently; empty if the encoding is certain
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Decoding(Charset charset, Certainty certainty, byte[] bytes) {

    /** How certain an encoding is. */
    public enum Certainty {
        /** From a byte order mark, unambiguous bytes, or a declaration that the bytes conform to. */
        SURE,
        /** Not declared. */
        GUESSED,
        /** Declared, but some bytes do not conform. */
        CONTRADICTED
    }
}
