package dev.winerr.generator.header;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.header.code.HeaderCodes;
import dev.winerr.generator.header.mc.MessageFileReader;
import dev.winerr.generator.header.pp.Includes;
import dev.winerr.generator.header.pp.Macro;
import dev.winerr.generator.header.pp.Prelude;
import dev.winerr.generator.header.report.HeaderDiagnostic;
import dev.winerr.generator.header.report.HeaderLog;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads a C header, or a message file ({@code .mc}), and finds the codes that it defines. */
public final class HeaderReader {
    private static final String MESSAGE_FILE = ".mc";
    private static final String WINDOWS = "windows.h";
    private static final SourceFile BEHIND_WINDOWS = new SourceFile("<windows>", "#include <" + WINDOWS + ">\n");

    private final Includes includes;
    private final HeaderOptions options;
    private final DiagnosticLog diagnostics;
    private final HeaderLog log;
    private final Map<String, Macro> prelude = Prelude.macros();

    /**
     * A reader of headers.
     *
     * @param sources reads the files that a header includes
     * @param options how to read
     * @param log takes what was found wrong
     */
    public HeaderReader(SourceReader sources, HeaderOptions options, DiagnosticLog log) {
        this.includes = new Includes(sources, options.includeDirectories());
        this.options = options;
        this.diagnostics = log;
        this.log = new HeaderLog(log);
    }

    /** Reads a header or message file. What cannot be read is in the log; the codes are all that could. */
    public HeaderCodes read(SourceFile header) {
        if (header.text().isBlank()) {
            log.add(HeaderDiagnostic.EMPTY_HEADER, header.start());
            return new HeaderCodes(header, List.of(), Map.of());
        }
        boolean messages = header.fileName().toLowerCase(Locale.ROOT).endsWith(MESSAGE_FILE);
        return messages ? readMessages(header) : readC(header);
    }

    private HeaderCodes readMessages(SourceFile file) {
        HeaderCodes read = new MessageFileReader(diagnostics).read(file);
        Selector selector = Selector.ofMessages(options.selection());
        List<HeaderCode> codes = read.codes().stream()
                .filter(code -> selector.wantsName(code.name()) && selector.wantsKind(code.kind()))
                .toList();
        if (!read.codes().isEmpty()) {
            selector.report(file, read.codes().size(), codes, log);
        }
        return new HeaderCodes(file, codes, read.codes(), read.facilityNames());
    }

    /** Reads alone what can stand alone, and behind windows.h what needs it, if it can be found. */
    private HeaderCodes readC(SourceFile header) {
        CHeaderReading reading = read(header, List.of());
        if (reading.lacksSomething() && !reading.hasReadWindows() && includes.exists(WINDOWS, null)) {
            CHeaderReading behind = read(header, List.of(BEHIND_WINDOWS));
            if (behind.understandsMoreThan(reading)) {
                behind.explain(reading);
                reading = behind;
            }
        }
        reading.findings().sorted().forEach(diagnostics::add);
        return reading.codes();
    }

    private CHeaderReading read(SourceFile header, List<SourceFile> first) {
        return new CHeaderReading(header, first, includes, prelude, options);
    }
}
