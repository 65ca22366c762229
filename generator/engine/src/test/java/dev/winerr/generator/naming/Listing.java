package dev.winerr.generator.naming;

import dev.winerr.Spelling;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.docs.DocPage;
import dev.winerr.generator.docs.PageReader;
import dev.winerr.generator.source.SourceFile;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints what was read from a page, one entry a line, for comparison with golden files. */
public final class Listing {
    private Listing() {}

    /** The content of a page, names as printed. */
    public static DocPage facts(String name, String text, DiagnosticLog log) {
        return new PageReader(log).read(new SourceFile(name, text), Optional.empty());
    }

    /** A page read without a header, its rows named. */
    public static NamedPage read(String name, String text, DiagnosticLog log) {
        return new Naming(Vocabulary.NONE, log).name(facts(name, text, log), Optional.empty());
    }

    /** A page read without a header, its rows named; findings are ignored. */
    public static NamedPage read(String name, String text) {
        return read(name, text, new DiagnosticLog());
    }

    /** The entries: {@code line:column name value evidence layout "description"}. */
    public static String of(NamedPage page) {
        return page.entries().stream().map(Listing::of).collect(Collectors.joining());
    }

    private static String of(NamedEntry entry) {
        String value = entry.value().isPresent() ? Spelling.hex(entry.value().getAsInt()) : "-";
        String description = entry.description().plain().replace("\n", "\\n");
        return String.format(
                "%d:%d %s %s %s %s \"%s\"\n",
                entry.span().line(),
                entry.span().column(),
                entry.name(),
                value,
                entry.evidence().label(),
                entry.entry().layout(),
                description);
    }

    /** The findings as printed. */
    public static String render(DiagnosticLog log) {
        return log.sorted().stream().map(DiagnosticRenderer.plain()::render).collect(Collectors.joining());
    }
}
