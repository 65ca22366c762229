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
     * Adds the files of a family. The same file with the same content may come from several families; of those that
     * collide the first is reported.
     *
     * @param origin where people will look for what made them
     */
    public void addAll(List<OutputFile> added, Span origin) {
        boolean reported = false;
        for (OutputFile file : added) {
            // All trees may go to one folder, so the kind does not tell files apart.
            OutputFile other = files.putIfAbsent(file.path().toLowerCase(Locale.ROOT), file);
            if (other != null && !other.equals(file) && !reported) {
                report(other, file, origin);
                reported = true;
            }
        }
    }

    private void report(OutputFile one, OutputFile other, Span origin) {
        if (one.path().equals(other.path())) {
            log.add(OutputDiagnostic.FILE_TWICE, origin, one.path());
        } else {
            log.add(OutputDiagnostic.FILES_COLLIDE, origin, one.path(), other.path());
        }
    }

    /** The files, sorted by kind and path. */
    public List<OutputFile> files() {
        return files.values().stream().sorted(ORDER).toList();
    }
}
