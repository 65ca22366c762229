package dev.winerr.generator.emit.output;

import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.source.Failures;
import dev.winerr.generator.source.Span;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Files could not be written, or not all of them. */
public final class WriteFailure extends IOException {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 10;

    private final transient Optional<Path> current;
    private final transient List<Path> done;
    private final transient List<Path> old;

    WriteFailure(IOException cause, Optional<Path> current, List<Path> done, List<Path> old) {
        super(cause.getMessage(), cause);
        this.current = current;
        this.done = List.copyOf(done);
        this.old = List.copyOf(old);
    }

    /**
     * The failure as people read it: which file, why, and which files are new now and which still old.
     *
     * @param span where people said what to write to
     * @param folder what to call the place if no file is known
     * @param spelling how they spell paths
     */
    public Diagnostic diagnostic(Span span, String folder, UnaryOperator<Path> spelling) {
        IOException cause = getCause() instanceof IOException known ? known : this;
        String file = file(cause).map(spelling).map(Path::toString).orElse(folder);
        String reason = Failures.reason(cause);
        if (done.isEmpty()) {
            return Diagnostic.of(OutputDiagnostic.UNWRITABLE, span, file, reason);
        }
        return Diagnostic.of(
                OutputDiagnostic.PARTLY_WRITTEN, span, file, reason, names(done, spelling), names(old, spelling));
    }

    /** What the system names if that is not where new files are made; else the file whose turn it was. */
    private Optional<Path> file(IOException cause) {
        return Optional.of(cause)
                .filter(FileSystemException.class::isInstance)
                .map(failure -> ((FileSystemException) failure).getFile())
                .map(Path::of)
                .filter(path -> !HiddenFolder.holds(path))
                .or(() -> current);
    }

    private static String names(List<Path> files, UnaryOperator<Path> spelling) {
        String names = files.stream()
                .limit(SHOWN)
                .map(file -> spelling.apply(file).toString())
                .collect(Collectors.joining(", "));
        return files.size() > SHOWN ? names + " and " + (files.size() - SHOWN) + " more" : names;
    }
}
