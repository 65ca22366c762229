package dev.winerr.generator.emit;

import dev.winerr.generator.catalog.Catalog;
import dev.winerr.generator.catalog.Code;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.emit.java.Limits;
import dev.winerr.generator.emit.java.Partition;
import dev.winerr.generator.source.Span;
import java.util.List;

/** Reports families that exceed Java's limits, or whose codes would change their types if the family grew. */
final class SizeRules {
    private final DiagnosticLog log;

    SizeRules(DiagnosticLog log) {
        this.log = log;
    }

    /** Whether the family fits; if not, errors are logged. */
    boolean fits(Catalog catalog, FamilyOptions options, Parts parts) {
        int count = catalog.codes().size();
        if (count > Limits.CODES) {
            log.add(
                    EmitDiagnostic.TOO_MANY_CODES,
                    catalog.codes().get(Limits.CODES).span(),
                    count,
                    Limits.CODES);
            return false;
        }
        boolean fits = parts.partitioned() ? partsFit(catalog, parts) : enumFits(catalog);
        if (fits && count > 0 && options.partitioned().isEmpty()) {
            reportChoice(catalog, parts.partitioned());
        }
        return fits;
    }

    private boolean enumFits(Catalog catalog) {
        List<Code> codes = catalog.codes();
        if (codes.size() > Limits.ENUM) {
            log.add(EmitDiagnostic.ENUM_TOO_LARGE, codes.get(Limits.ENUM).span(), codes.size(), Limits.ENUM);
        }
        return codes.size() <= Limits.ENUM;
    }

    private boolean partsFit(Catalog catalog, Parts parts) {
        int number = parts.enums().size();
        if (number > Limits.PARTS) {
            log.add(EmitDiagnostic.TOO_MANY_PARTS, start(catalog), number, Limits.PARTS);
        }
        return number <= Limits.PARTS;
    }

    private void reportChoice(Catalog catalog, boolean partitioned) {
        int count = catalog.codes().size();
        if (partitioned) {
            log.add(EmitDiagnostic.PARTITIONED_BY_SIZE, start(catalog), count);
        } else if (count > Limits.NEAR) {
            log.add(EmitDiagnostic.NEARS_PARTITION, start(catalog), count, Partition.LARGEST_ENUM);
        }
    }

    private static Span start(Catalog catalog) {
        return catalog.codes().get(0).span().file().start();
    }
}
