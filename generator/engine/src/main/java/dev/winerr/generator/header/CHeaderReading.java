package dev.winerr.generator.header;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.code.HeaderCodes;
import dev.winerr.generator.header.comment.DefinitionTexts;
import dev.winerr.generator.header.decl.Constant;
import dev.winerr.generator.header.decl.Outcome;
import dev.winerr.generator.header.decl.Symbols;
import dev.winerr.generator.header.decl.TranslationUnit;
import dev.winerr.generator.header.memo.State;
import dev.winerr.generator.header.pp.CommandLine;
import dev.winerr.generator.header.pp.ConditionalGroup;
import dev.winerr.generator.header.pp.Found;
import dev.winerr.generator.header.pp.Includes;
import dev.winerr.generator.header.pp.Macro;
import dev.winerr.generator.header.pp.Macros;
import dev.winerr.generator.header.pp.Prelude;
import dev.winerr.generator.header.pp.Preprocessor;
import dev.winerr.generator.header.report.HeaderDiagnostic;
import dev.winerr.generator.header.report.HeaderLog;
import dev.winerr.generator.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One reading of a C header, alone or after another, with its own findings. */
final class CHeaderReading {
    /** The include guard of windows.h, in the SDK and elsewhere. */
    private static final String WINDOWS_GUARD = "_WINDOWS_";

    private final SourceFile header;
    private final DiagnosticLog findings;
    private final HeaderLog log;
    private final Preprocessor preprocessor;
    private final TranslationUnit unit;
    private final CodeCollector collector;

    private CHeaderReading(
            SourceFile header,
            DiagnosticLog findings,
            HeaderLog log,
            Preprocessor preprocessor,
            TranslationUnit unit,
            CodeCollector collector) {
        this.header = header;
        this.findings = findings;
        this.log = log;
        this.preprocessor = preprocessor;
        this.unit = unit;
        this.collector = collector;
    }

    /**
     * Reads a header to its end.
     *
     * @param header the header
     * @param first what to read before it, after the macros set by the compiler and the user
     * @param also the files whose codes are included too
     * @param includes finds what it includes
     * @param prelude the macros that are used if the header and its includes do not define the name
     * @param options how to read
     */
    static CHeaderReading of(
            SourceFile header,
            List<Found> first,
            List<SourceFile> also,
            Includes includes,
            Map<String, Macro> prelude,
            HeaderOptions options) {
        DiagnosticLog findings = new DiagnosticLog();
        State state = new State();
        HeaderLog log = new HeaderLog(findings, state);
        List<Found> before = new ArrayList<>();
        before.add(Found.text(Prelude.predefined(header)));
        before.add(Found.text(includes.shared(CommandLine.text(options.defines(), options.undefines(), log))));
        before.addAll(first);
        Preprocessor preprocessor =
                new Preprocessor(before, includes.start(header), includes, new Macros(prelude, state), log);
        TranslationUnit unit = TranslationUnit.read(preprocessor, Symbols.windows(state), state);
        unit.disagreement()
                .ifPresent(typedefs -> log.add(HeaderDiagnostic.TYPEDEFS_DISAGREE, typedefs.name(), sizes(typedefs)));
        List<SourceFile> files = Stream.concat(Stream.of(header), also.stream()).toList();
        CodeCollector codes = codes(files, preprocessor, unit, options.selection(), log);
        return new CHeaderReading(header, findings, log, preprocessor, unit, codes);
    }

    /** Collects the codes of files, of which the first is the header. */
    private static CodeCollector codes(
            List<SourceFile> files,
            Preprocessor preprocessor,
            TranslationUnit unit,
            Selection selection,
            HeaderLog log) {
        SourceFile header = files.get(0);
        List<Constant> constants = preprocessor.gaveUp() ? List.of() : ScopedNames.distinct(constantsOf(files, unit));
        Selector selector = Selector.ofHeader(selection, guards(files, preprocessor));
        DefinitionTexts texts = DefinitionTexts.of(header, preprocessor.comments(), constants);
        CodeCollector codes = new CodeCollector(selection, selector, Kinds.of(constants), texts, log);
        constants.forEach(codes::offer);
        if (!preprocessor.gaveUp()) {
            selector.reportIdle(header, codes.constants(), log);
        }
        return codes;
    }

    private static List<Constant> constantsOf(List<SourceFile> files, TranslationUnit unit) {
        return files.stream().flatMap(file -> unit.constantsOf(file).stream()).toList();
    }

    private static Set<String> guards(List<SourceFile> files, Preprocessor preprocessor) {
        return files.stream()
                .flatMap(file -> preprocessor.guardOf(file).stream())
                .collect(Collectors.toSet());
    }

    /** The content of the header. */
    HeaderCodes codes() {
        return new HeaderCodes(header, collector.codes(), collector.defined(), facilityNames(unit));
    }

    /** The findings, in order. */
    DiagnosticLog findings() {
        return findings;
    }

    /** The number of constants that it defines, selected or not. */
    int constants() {
        return collector.constants();
    }

    /** Whether reading stopped early, because the header needs more resources than any real one. */
    boolean gaveUp() {
        return preprocessor.gaveUp();
    }

    /** Whether it was read to its end and has no codes. */
    boolean isEmpty() {
        return !preprocessor.gaveUp() && collector.codes().isEmpty();
    }

    /** The conditional groups of the header that have a hidden part. */
    List<ConditionalGroup> hidingGroups() {
        return preprocessor.hidingGroups();
    }

    /** The number of constants that a text would define at the end of the header, preceded by a directive. */
    int constantsOf(String text, String directive) {
        Found first = Found.text(new SourceFile(header.name(), directive));
        Found more = new Found(
                new SourceFile(header.name(), text),
                header.path().map(Path::getParent).orElse(null),
                -1);
        return (int) unit.followedBy(first).followedBy(more).constantsOf(more.file()).stream()
                .filter(constant -> constant.outcome().isOfConstant())
                .count();
    }

    /** The macros defined at the end of the header. */
    Macros macros() {
        return preprocessor.macros();
    }

    /** Whether it includes a file, directly or not. */
    boolean includes(SourceFile file) {
        return preprocessor.included().contains(file);
    }

    /** The included file in the header's folder that defines the most constants, and how many. */
    Optional<Map.Entry<SourceFile, Integer>> richestInclude() {
        Optional<Path> folder = header.path().map(Path::getParent);
        List<SourceFile> neighbours = preprocessor.included().stream()
                .filter(file ->
                        folder.isPresent() && file.path().map(Path::getParent).equals(folder))
                .toList();
        return neighbours.isEmpty() ? Optional.empty() : unit.counts().richest(neighbours);
    }

    /** Reports which selected constants need an undefined name, and which files define it. */
    void reportUnknown(Definers definers) {
        Set<String> names =
                collector.unknown().stream().map(unknown -> unknown.at().text()).collect(Collectors.toSet());
        collector.reportUnknown(
                names.isEmpty()
                        ? Map.of()
                        : header.path().map(path -> definers.of(names, path)).orElse(Map.of()));
    }

    /** Whether selected constants need undefined names. */
    boolean lacksNames() {
        return !collector.unknown().isEmpty();
    }

    /** Whether selected constants need undefined names, there are no codes, or typedefs disagree. */
    boolean lacksSomething() {
        return !preprocessor.gaveUp()
                && (!collector.unknown().isEmpty()
                        || collector.codes().isEmpty()
                        || unit.disagreement().isPresent());
    }

    /** Whether windows.h was included. */
    boolean hasReadWindows() {
        return preprocessor.macros().isDefined(WINDOWS_GUARD);
    }

    /** Whether it has no additional errors, and evaluated more of the header than another reading or knows more sizes. */
    boolean understandsMoreThan(CHeaderReading other) {
        if (hasErrors() && !other.hasErrors()) {
            return false;
        }
        if (unit.disagreement().isEmpty() && other.unit.disagreement().isPresent()) {
            return true;
        }
        boolean found = !collector.codes().isEmpty() && other.collector.codes().isEmpty();
        return found || collector.unknown().size() < other.collector.unknown().size();
    }

    private static String sizes(Symbols.Disagreement typedefs) {
        return "the typedefs of '" + typedefs.name().text() + "' have sizes of " + typedefs.first() + " and "
                + typedefs.second() + " bytes";
    }

    private boolean hasErrors() {
        return findings.hasErrors() || isEmpty();
    }

    /** Reports why this reading, after windows.h, is used instead of one of the header alone. */
    void explain(CHeaderReading alone) {
        List<Outcome.NoValue> unknown = alone.collector.unknown();
        Optional<Symbols.Disagreement> disagreement = alone.unit.disagreement();
        if (unknown.isEmpty() && disagreement.isPresent()) {
            log.add(HeaderDiagnostic.AFTER_WINDOWS, header.start(), sizes(disagreement.get()));
        } else if (unknown.isEmpty()) {
            log.add(HeaderDiagnostic.AFTER_WINDOWS, header.start(), "nothing that is selected is defined");
        } else {
            log.add(
                    HeaderDiagnostic.AFTER_WINDOWS,
                    unknown.get(0).at(),
                    unknown.get(0).reason());
        }
    }

    /** The known {@code FACILITY_*} constants, by number. */
    private static Map<Integer, String> facilityNames(TranslationUnit unit) {
        Map<Integer, String> names = new HashMap<>();
        unit.facilities().forEach((name, value) -> names.putIfAbsent((int) value.bits(), name));
        return names;
    }
}
