package dev.winerr.generator.emit.output;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.source.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The files of all families of a generation, no two of them the same file on any file system. */
public final class OutputSet {
    private static final Comparator<OutputFile> ORDER =
            Comparator.comparing(OutputFile::kind).thenComparing(OutputFile::path);

    private final Map<String, OutputFile> files = new TreeMap<>();
    private final DiagnosticLog log;

    /**
     * An empty set.
     *
     * @param log takes what collides
     */
    public OutputSet(DiagnosticLog log) {
        this.log = log;
    }

    /**
     * Adds a file. The same file with the same content may come from several families.
     *
     * @param origin where people will look for what made it
     */
    public void add(OutputFile file, Span origin) {
        // All trees may go to one folder, so the kind does not tell files apart.
        OutputFile other = files.putIfAbsent(file.path().toLowerCase(Locale.ROOT), file);
        if (other == null || other.equals(file)) {
            return;
        }
        if (other.path().equals(file.path())) {
            log.add(OutputDiagnostic.FILE_TWICE, origin, file.path());
        } else {
            log.add(OutputDiagnostic.FILES_COLLIDE, origin, other.path(), file.path());
        }
    }

    /** The files, sorted by kind and path. */
    public List<OutputFile> files() {
        return files.values().stream().sorted(ORDER).toList();
    }
}
