package dev.winerr.generator.index;

import java.io.IOException;

/** Thrown if a file is not an index, or not one that this version can read. */
public final class IndexFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    IndexFormatException(String message) {
        super(message);
    }
}
