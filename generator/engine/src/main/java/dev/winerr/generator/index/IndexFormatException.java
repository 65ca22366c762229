package dev.winerr.generator.index;

import java.io.IOException;

/** Says that a file is not an index, or not one that this version reads. */
public final class IndexFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    IndexFormatException(String message) {
        super(message);
    }
}
