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

/** Thrown if files could not be written, or not all of them. */
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
     * The failure for users: which file, why, and which files are new and which still old.
     *
     * @param span the position where the output folder was specified
     * @param folder the name of the folder if no file is known
     * @param spelling how users write paths
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

    /** The file that the system names, unless it is in the hidden folder; otherwise the file that was being written. */
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
