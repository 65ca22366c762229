package dev.winerr.generator.request;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.source.Span;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Converts the paths that users write, or reports why one is invalid. No other class converts strings to paths. */
public final class Paths {
    private final Path directory;
    private final DiagnosticLog log;

    /**
     * Creates a converter of paths.
     *
     * @param directory the folder that relative paths are resolved against
     * @param log receives errors for invalid paths
     */
    public Paths(Path directory, DiagnosticLog log) {
        this.directory = directory;
        this.log = log;
    }

    /** The file or folder with a path; empty, with an entry in the log, if the path is invalid. */
    public Optional<Input> input(String spelt, Span span) {
        return input(spelt, directory.getFileSystem().getPath(""), span);
    }

    /** The same for the value of a setting, which is resolved against the folder of the setting. */
    public Optional<Input> input(Settings.Value value) {
        return input(value.text(), value.base(), value.span());
    }

    private Optional<Input> input(String spelt, Path base, Span span) {
        if (spelt.isEmpty()) {
            log.add(RequestDiagnostic.EMPTY_PATH, span);
            return Optional.empty();
        }
        try {
            Path name = base.resolve(spelt);
            Path start = directory.resolve(base).toAbsolutePath().normalize();
            return Optional.of(new Input(directory.resolve(name), name.toString(), start, span));
        } catch (InvalidPathException e) {
            report(spelt, span, e);
            return Optional.empty();
        }
    }

    /** If the locale has no character for a byte of a file name, Java replaces it with U+FFFD, and the name is lost. */
    private void report(String spelt, Span span, InvalidPathException e) {
        boolean unmappable =
                !spelt.chars().allMatch(c -> c < 0x80) && e.getReason().contains("unmappable");
        if (unmappable) {
            log.add(RequestDiagnostic.UNMAPPABLE_PATH, span, spelt);
        } else {
            log.add(RequestDiagnostic.NO_PATH, span, spelt, e.getReason());
        }
    }

    /** The name as written, as a path. */
    static Path spelt(Input input) {
        return input.path().getFileSystem().getPath(input.name());
    }
}
