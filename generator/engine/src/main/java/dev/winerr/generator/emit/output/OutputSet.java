package dev.winerr.generator.emit.output;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The files of all families of a generation, none of which are the same file on any file system. */
public final class OutputSet {
    private final Map<String, Owned> files = new TreeMap<>();
    private final DiagnosticLog log;

    /**
     * A file and its owner.
     *
     * @param owner the header or message file, as the user wrote it
     */
    private record Owned(OutputFile file, String owner) {}

    /**
     * Creates an empty set.
     *
     * @param log receives collisions
     */
    public OutputSet(DiagnosticLog log) {
        this.log = log;
    }

    /**
     * Adds the files of a family. Several families may have the same file with the same content; of those that collide,
     * the first is reported.
     *
     * @param owner the header or message file of the family, as the user wrote it
     * @param origin the position to report for collisions
     */
    public void addAll(List<OutputFile> added, String owner, Span origin) {
        boolean reported = false;
        for (OutputFile file : added) {
            // All trees may be in one folder, so the kind does not distinguish files.
            Owned other = files.putIfAbsent(file.path().toLowerCase(Locale.ROOT), new Owned(file, owner));
            if (other != null && !other.file().equals(file) && !reported) {
                report(other, new Owned(file, owner), origin);
                reported = true;
            }
        }
    }

    private void report(Owned one, Owned other, Span origin) {
        String path = one.file().path();
        if (path.equals(other.file().path())) {
            log.add(OutputDiagnostic.FILE_TWICE, origin, path, one.owner(), other.owner());
        } else {
            log.add(
                    OutputDiagnostic.FILES_COLLIDE,
                    origin,
                    path,
                    one.owner(),
                    other.file().path(),
                    other.owner());
        }
    }

    /** The files, sorted by kind and path. */
    public List<OutputFile> files() {
        return files.values().stream()
                .map(Owned::file)
                .sorted(OutputSet::compare)
                .toList();
    }

    private static int compare(OutputFile one, OutputFile other) {
        int byKind = one.kind().compareTo(other.kind());
        return byKind == 0 ? one.path().compareTo(other.path()) : byKind;
    }
}
