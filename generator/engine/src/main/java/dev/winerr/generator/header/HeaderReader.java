package dev.winerr.generator.header;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.comment.CommentTexts;
import dev.winerr.generator.header.decl.Constant;
import dev.winerr.generator.header.decl.Symbols;
import dev.winerr.generator.header.decl.TranslationUnit;
import dev.winerr.generator.header.mc.MessageFileReader;
import dev.winerr.generator.header.pp.CommandLine;
import dev.winerr.generator.header.pp.Includes;
import dev.winerr.generator.header.pp.Macro;
import dev.winerr.generator.header.pp.Macros;
import dev.winerr.generator.header.pp.Prelude;
import dev.winerr.generator.header.pp.Preprocessor;
import dev.winerr.generator.header.report.HeaderDiagnostic;
import dev.winerr.generator.header.report.HeaderLog;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads a C header, or a message file ({@code .mc}), and finds the codes that it defines. */
public final class HeaderReader {
    private static final String FACILITY = "FACILITY_";
    private static final String MESSAGE_FILE = ".mc";

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
            reportSelection(file, selector, read.codes().size(), codes);
        }
        return new HeaderCodes(file, codes, read.facilityNames());
    }

    private HeaderCodes readC(SourceFile header) {
        SourceFile commandLine = CommandLine.text(options.defines(), options.undefines(), log);
        Preprocessor preprocessor = new Preprocessor(
                List.of(Prelude.predefined(), commandLine), Includes.of(header), includes, new Macros(prelude), log);
        TranslationUnit unit = new TranslationUnit(preprocessor, Symbols.windows());
        List<HeaderCode> codes = select(header, preprocessor, unit);
        return new HeaderCodes(header, codes, facilityNames(unit));
    }

    private List<HeaderCode> select(SourceFile header, Preprocessor preprocessor, TranslationUnit unit) {
        Selector selector = Selector.ofHeader(options.selection(), preprocessor.guardOf(header));
        List<Constant> constants = unit.constantsOf(header);
        CommentTexts comments = new CommentTexts(header, preprocessor.comments());
        CodeCollector collector = new CodeCollector(options.selection(), selector, new Kinds(constants), comments, log);
        constants.forEach(collector::offer);
        reportSelection(header, selector, collector.constants(), collector.codes());
        return collector.codes();
    }

    private void reportSelection(SourceFile header, Selector selector, int constants, List<HeaderCode> codes) {
        if (constants > 0) {
            selector.reportIdle(header, log);
        }
        if (codes.isEmpty()) {
            log.add(HeaderDiagnostic.NO_CODES, header.start(), withoutCodes(header, constants));
        }
    }

    private static String withoutCodes(SourceFile header, int constants) {
        return constants == 0
                ? header.name() + " defines no integer constants"
                : "none of the " + constants + " constants of " + header.name() + " is selected";
    }

    /**
     * The facilities that every header may use without defining them, number to name: those of MS-ERREF 2.1, whatever the
     * header at hand says.
     */
    public static Map<Integer, String> standardFacilities() {
        SourceFile nothing = new SourceFile("<nothing>", "");
        Preprocessor preprocessor = new Preprocessor(
                List.of(),
                Includes.of(nothing),
                new Includes(new SourceReader(), List.of()),
                new Macros(Prelude.macros()),
                new HeaderLog(new DiagnosticLog()));
        return facilityNames(new TranslationUnit(preprocessor, Symbols.windows()));
    }

    private static Map<Integer, String> facilityNames(TranslationUnit unit) {
        Map<Integer, String> names = new HashMap<>();
        unit.inSight(FACILITY).forEach((name, value) -> names.putIfAbsent((int) value.bits(), name));
        return names;
    }
}
