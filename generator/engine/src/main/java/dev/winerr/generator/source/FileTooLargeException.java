package dev.winerr.generator.source;

import java.io.IOException;

/** A file holds more than {@link SourceReader#MAX_BYTES}, or never ends. */
public final class FileTooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * Names the file.
     *
     * @param name the file as its user spelt it
     */
    public FileTooLargeException(String name) {
        super(name + " holds more than " + (SourceReader.MAX_BYTES >> 20) + " MiB");
    }
}
