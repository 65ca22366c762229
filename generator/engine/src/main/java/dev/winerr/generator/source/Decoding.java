package dev.winerr.generator.source;

import java.nio.charset.Charset;

/**
 * How the bytes of a file became text.
 *
 * @param charset the encoding
 * @param certainty how sure that is
 * @param bytes the bytes, where they might mean something else; empty where the encoding is sure
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares these
public record Decoding(Charset charset, Certainty certainty, byte[] bytes) {

    /** How sure an encoding is. */
    public enum Certainty {
        /** A mark says so, the bytes leave no doubt, or somebody declared it and they fit. */
        SURE,
        /** Nobody said so. */
        GUESSED,
        /** Somebody declared it, and not all bytes fit. */
        CONTRADICTED
    }
}
