package dev.winerr.generator.docs;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.source.SourceFile;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints what was read from a page, one entry a line, for comparison with golden files. */
final class Listing {
    private Listing() {}

    static DocPage read(String name, String text, DiagnosticLog log) {
        return new PageReader(log).read(new SourceFile(name, text), Optional.empty());
    }

    static DocPage read(String name, String text) {
        return read(name, text, new DiagnosticLog());
    }

    /** The entries: {@code line:column name value evidence layout "description"}. */
    static String of(DocPage page) {
        return page.entries().stream().map(Listing::of).collect(Collectors.joining());
    }

    private static String of(DocEntry entry) {
        String value = entry.value().isPresent() ? RowJudge.hex(entry.value().getAsInt()) : "-";
        String description = entry.description().plain().replace("\n", "\\n");
        return String.format(
                "%d:%d %s %s %s %s \"%s\"\n",
                entry.span().line(),
                entry.span().column(),
                entry.name(),
                value,
                entry.evidence().label(),
                entry.layout(),
                description);
    }

    static String render(DiagnosticLog log) {
        return log.sorted().stream().map(DiagnosticRenderer.plain()::render).collect(Collectors.joining());
    }
}
