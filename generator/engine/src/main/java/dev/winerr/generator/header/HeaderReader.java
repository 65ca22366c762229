package dev.winerr.generator.header;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.header.code.HeaderCodes;
import dev.winerr.generator.header.mc.LanguageEncodings;
import dev.winerr.generator.header.mc.MessageFileReader;
import dev.winerr.generator.header.pp.Found;
import dev.winerr.generator.header.pp.Includes;
import dev.winerr.generator.header.pp.Macro;
import dev.winerr.generator.header.pp.Prelude;
import dev.winerr.generator.header.report.HeaderDiagnostic;
import dev.winerr.generator.header.report.HeaderLog;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a C header, or a message file ({@code .mc}), and finds the codes that it defines. */
public final class HeaderReader {
    private static final String MESSAGE_FILE = ".mc";
    private static final String WINDOWS = "windows.h";
    private static final Found AFTER_WINDOWS = Found.text(new SourceFile("<windows>", "#include <" + WINDOWS + ">\n"));
    private static final Pattern INTERFACES = Pattern.compile("(?i).*\\.(?:idl|odl)");

    private final SourceReader sources;
    private final HeaderMemory memory;
    private final Includes includes;
    private final HeaderOptions options;
    private final Encodings encodings;
    private final DiagnosticLog diagnostics;
    private final HeaderLog log;
    private final Map<String, Macro> prelude = Prelude.macros();

    /**
     * A reader of a header.
     *
     * @param sources reads the files that a header includes
     * @param options how to read
     * @param log receives findings
     */
    public HeaderReader(SourceReader sources, HeaderOptions options, DiagnosticLog log) {
        this(sources, HeaderMemory.ofFew(), options, log);
    }

    /**
     * A reader of headers.
     *
     * @param sources reads the files that a header includes
     * @param memory what it shares with other readers
     * @param options how to read
     * @param log receives findings
     */
    public HeaderReader(SourceReader sources, HeaderMemory memory, HeaderOptions options, DiagnosticLog log) {
        this.sources = sources;
        this.memory = memory;
        this.includes =
                new Includes(sources, options.includeDirectories(), options.encoding(), memory.library(options));
        this.encodings = new Encodings(sources, options.encoding(), new HeaderLog(log));
        this.options = options;
        this.diagnostics = log;
        this.log = new HeaderLog(log);
    }

    /** Reads a header or message file. Errors are logged; the result contains all codes that could be read. */
    public HeaderCodes read(SourceFile file) {
        boolean isMessageFile = file.fileName().toLowerCase(Locale.ROOT).endsWith(MESSAGE_FILE);
        SourceFile declared = encodings.decoded(file);
        SourceFile header = isMessageFile ? LanguageEncodings.decoded(declared, log) : declared;
        if (header.text().isBlank()) {
            log.add(HeaderDiagnostic.EMPTY_HEADER, header.start());
            return new HeaderCodes(header, List.of(), Map.of());
        }
        if (INTERFACES.matcher(header.fileName()).matches()) {
            log.add(
                    HeaderDiagnostic.NOT_A_HEADER,
                    header.start(),
                    "the interface definition file " + header.name(),
                    "compile it with midl.exe or widl and read the header that they write");
            return new HeaderCodes(header, List.of(), Map.of());
        }
        HeaderCodes codes = isMessageFile ? readMessages(header) : readC(header);
        encodings.report(header, codes);
        return codes;
    }

    private HeaderCodes readMessages(SourceFile file) {
        MessageFileReader reader = new MessageFileReader(diagnostics);
        HeaderCodes read = reader.read(file);
        List<HeaderCode> defined = new ArrayList<>(read.codes());
        defined.addAll(reader.constants());
        MessageHeader header = MessageHeader.of(file, defined, includes, prelude, options);
        boolean hasCode = header.hasCode();
        List<HeaderCode> messages = hasCode ? header.visible(read.codes()) : read.codes();
        List<HeaderCode> others = new ArrayList<>(hasCode ? header.copiedCodes(diagnostics) : List.of());
        if (options.selection().all()) {
            others.addAll(reader.constants());
        }
        return new HeaderCodes(
                file,
                MessageHeader.inOrder(selected(file, messages, others), others),
                MessageHeader.inOrder(messages, others),
                read.facilityNames());
    }

    private List<HeaderCode> selected(SourceFile file, List<HeaderCode> messages, List<HeaderCode> others) {
        Selector selector = Selector.ofMessages(options.selection());
        List<HeaderCode> codes = messages.stream()
                .map(code -> code.withKind(selector.kindOf(code.name(), code.kind())))
                .filter(code -> selector.wantsName(code.name()) && selector.wantsKind(code.kind()))
                .toList();
        if (others.isEmpty()) {
            selector.reportIdle(file, messages.size(), log);
        }
        if (!messages.isEmpty() && codes.isEmpty() && others.isEmpty()) {
            log.add(
                    HeaderDiagnostic.NO_CODES,
                    file.start(),
                    "no message of " + file.name() + " is selected; it has " + messages.size());
        }
        return codes;
    }

    private HeaderCodes readC(SourceFile header) {
        Path folder = header.path().map(Path::getParent).orElse(null);
        List<Found> first = List.copyOf(named(options.readFirst(), folder).values());
        Map<NamedFile, Found> named = named(options.also(), folder);
        List<SourceFile> also = named.values().stream().map(Found::file).toList();
        CHeaderReading reading = bestReading(header, first, also);
        reading.reportUnknown(new Definers(sources, folders(folder), memory.definedNames()));
        reading.findings().sorted().forEach(diagnostics::add);
        reportNotIncluded(named, reading);
        if (reading.isEmpty()) {
            new NoCodes(header, log).explain(reading);
        } else if (!reading.gaveUp()) {
            new HiddenConstants(header, reading).explainMost(log);
        }
        return reading.codes();
    }

    /** Reads a header alone if possible, and otherwise after windows.h, if that is found. */
    private CHeaderReading bestReading(SourceFile header, List<Found> first, List<SourceFile> also) {
        CHeaderReading alone = read(header, first, also);
        if (!alone.lacksSomething() || alone.hasReadWindows() || !includes.exists(WINDOWS, null)) {
            return alone;
        }
        List<Found> afterWindows = new ArrayList<>(List.of(AFTER_WINDOWS));
        afterWindows.addAll(first);
        CHeaderReading after = read(header, afterWindows, also);
        if (!after.understandsMoreThan(alone)) {
            return alone;
        }
        after.explain(alone);
        return after;
    }

    private CHeaderReading read(SourceFile header, List<Found> first, List<SourceFile> also) {
        return CHeaderReading.of(header, first, also, includes, prelude, options);
    }

    /** The folders to search for files that a header names: its own, and the include folders. */
    private List<Path> folders(@Nullable Path own) {
        List<Path> folders = new ArrayList<>(options.includeDirectories());
        if (own != null) {
            folders.remove(own);
            folders.add(0, own);
        }
        return folders;
    }

    private Map<NamedFile, Found> named(List<NamedFile> files, @Nullable Path folder) {
        Map<NamedFile, Found> found = new LinkedHashMap<>();
        for (NamedFile file : files) {
            try {
                Found resolved = includes.named(file.path(), file.name(), folder);
                if (resolved == null) {
                    log.add(HeaderDiagnostic.NO_NAMED_FILE, file.span(), file.name());
                } else {
                    found.put(file, resolved);
                }
            } catch (IOException e) {
                log.add(HeaderDiagnostic.UNREADABLE_INCLUDE, file.span(), String.valueOf(e.getMessage()));
            }
        }
        return found;
    }

    private void reportNotIncluded(Map<NamedFile, Found> also, CHeaderReading reading) {
        also.forEach((named, found) -> {
            if (!reading.includes(found.file())) {
                log.add(HeaderDiagnostic.NOT_INCLUDED, named.span(), named.name());
            }
        });
    }
}
