package dev.winerr.generator.request;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.source.Span;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Makes paths of what people spell, or says why a spelling cannot be one. No other class makes paths of strings. */
public final class Paths {
    private final Path directory;
    private final DiagnosticLog log;

    /**
     * A maker of paths.
     *
     * @param directory the folder that relative spellings start from
     * @param log takes what cannot be a path
     */
    public Paths(Path directory, DiagnosticLog log) {
        this.directory = directory;
        this.log = log;
    }

    /** The file or folder that a spelling names; nothing, and an entry in the log, if it cannot name any. */
    public Optional<Input> input(String spelt, Span span) {
        return input(spelt, directory.getFileSystem().getPath(""), span);
    }

    /** The same for a value of a setting, which starts from where that stands. */
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

    /** Where a locale has no character for a byte of a file's name, Java has U+FFFD, and no way back to the name. */
    private void report(String spelt, Span span, InvalidPathException e) {
        boolean unmappable =
                !spelt.chars().allMatch(c -> c < 0x80) && e.getReason().contains("unmappable");
        if (unmappable) {
            log.add(RequestDiagnostic.UNMAPPABLE_PATH, span, spelt);
        } else {
            log.add(RequestDiagnostic.NO_PATH, span, spelt, e.getReason());
        }
    }

    /** What was spelt, as a path. */
    static Path spelt(Input input) {
        return input.path().getFileSystem().getPath(input.name());
    }
}
