package dev.winerr.generator.source;

import java.io.IOException;

/** Thrown if a file has more than {@link SourceReader#MAX_BYTES}, or does not end. */
public final class FileTooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param name the file as its user wrote it
     */
    public FileTooLargeException(String name) {
        super(name + " is larger than " + (SourceReader.MAX_BYTES >> 20) + " MiB");
    }
}
