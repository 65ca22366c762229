package dev.winerr.generator.header;

import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.header.report.HeaderDiagnostic;
import dev.winerr.generator.header.report.HeaderLog;
import dev.winerr.generator.source.SourceFile;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Explains why a header has no codes, and how to read it so that it has some. */
public final class NoCodes {
    private static final Set<HeaderDiagnostic> REASONS = EnumSet.of(
            HeaderDiagnostic.EMPTY_HEADER,
            HeaderDiagnostic.NO_CODES,
            HeaderDiagnostic.HIDDEN_BY_A_MACRO,
            HeaderDiagnostic.HIDDEN_WITHOUT_A_MACRO,
            HeaderDiagnostic.LIST_OF_A_MACRO,
            HeaderDiagnostic.LIST_WITHOUT_VALUES,
            HeaderDiagnostic.ONLY_INCLUDES);

    private final SourceFile header;
    private final HeaderLog log;

    /**
     * Creates an explanation.
     *
     * @param log receives the explanation
     */
    NoCodes(SourceFile header, HeaderLog log) {
        this.header = header;
        this.log = log;
    }

    /**
     * Whether a finding says that a header has no codes, rather than that it cannot be read. This is an error for a header
     * that the user named, but not for one of a folder that is searched for headers.
     *
     * @param finding a finding of any kind
     */
    public static boolean isExplainedBy(Diagnostic finding) {
        return finding.kind() instanceof HeaderDiagnostic reason && REASONS.contains(reason);
    }

    /** Reports why a reading of the header has no codes. */
    void explain(CHeaderReading empty) {
        if (empty.lacksNames()) {
            log.add(HeaderDiagnostic.ALL_LACK_SOMETHING, header.start(), header.name(), empty.constants());
        } else if (empty.constants() > 0) {
            String message =
                    "no constant of " + header.name() + " is selected and has a value; it defines " + empty.constants();
            log.add(HeaderDiagnostic.NO_CODES, header.start(), message);
        } else if (!new HiddenConstants(header, empty).explainAll(log)
                && !explainList(empty)
                && !explainIncludes(empty)) {
            log.add(HeaderDiagnostic.NO_CODES, header.start(), header.name() + " defines no integer constants");
        }
    }

    private boolean explainList(CHeaderReading empty) {
        ListMacros macros = ListMacros.of(header, empty.macros());
        for (String macro : macros.names()) {
            Optional<String> definition = macros.definition(macro);
            if (definition.isPresent()) {
                log.add(
                        HeaderDiagnostic.LIST_OF_A_MACRO,
                        macros.firstUse(macro),
                        header.name(),
                        macro,
                        definition.get());
            } else {
                log.add(HeaderDiagnostic.LIST_WITHOUT_VALUES, macros.firstUse(macro), header.name(), macro);
            }
        }
        return !macros.names().isEmpty();
    }

    private boolean explainIncludes(CHeaderReading empty) {
        Optional<Map.Entry<SourceFile, Integer>> richest = empty.richestInclude();
        richest.ifPresent(file -> log.add(
                HeaderDiagnostic.ONLY_INCLUDES,
                header.start(),
                header.name(),
                file.getKey().fileName(),
                file.getValue()));
        return richest.isPresent();
    }
}
