package dev.winerr.generator.request;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.source.Failures;
import dev.winerr.generator.source.FileTooLargeException;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Opens the files that users specify, or reports why that is not possible. */
public final class Inputs {
    private final SourceReader sources;
    private final DiagnosticLog log;

    /**
     * Creates an opener of files.
     *
     * @param sources reads the files
     * @param log receives errors
     */
    public Inputs(SourceReader sources, DiagnosticLog log) {
        this.sources = sources;
        this.log = log;
    }

    /** Reads a file; empty, with an entry in the log, if it does not exist or cannot be read. */
    public Optional<SourceFile> read(Input input) {
        return hasFile(input) ? readExisting(input) : Optional.empty();
    }

    /** Whether a file exists; adds an entry to the log if not. */
    public boolean hasFile(Input input) {
        if (Files.isDirectory(input.path())) {
            log.add(RequestDiagnostic.IS_A_DIRECTORY, input.span(), input.name());
        } else if (!Files.exists(input.path())) {
            log.add(RequestDiagnostic.NO_SUCH_FILE, input.span(), input.name(), input.start());
        } else {
            return true;
        }
        return false;
    }

    private Optional<SourceFile> readExisting(Input input) {
        try {
            return Optional.of(sources.read(input.path(), input.name()));
        } catch (FileTooLargeException e) {
            log.add(RequestDiagnostic.TOO_LARGE, input.span(), input.name(), SourceReader.MAX_BYTES >> 20);
        } catch (NoSuchFileException e) {
            log.add(RequestDiagnostic.NO_SUCH_FILE, input.span(), input.name(), input.start());
        } catch (IOException e) {
            reportUnreadable(input, e);
        }
        return Optional.empty();
    }

    /** Reports that an existing file or folder, or the file in it that the exception names, cannot be read. */
    public void reportUnreadable(Input input, IOException e) {
        Input unreadable = unreadable(input, e);
        log.add(RequestDiagnostic.UNREADABLE, unreadable.span(), unreadable.name(), Failures.reason(e));
    }

    private static Input unreadable(Input input, IOException e) {
        if (e instanceof FileSystemException failure && failure.getFile() != null) {
            Path file = input.path().resolve(failure.getFile());
            return file.startsWith(input.path()) ? input.inside(file) : input;
        }
        return input;
    }

    /** Whether a folder exists; adds an entry to the log if not. */
    public boolean hasFolder(Input input) {
        boolean there = Files.isDirectory(input.path());
        if (there) {
            sources.list(input.path());
        } else {
            log.add(RequestDiagnostic.NO_SUCH_DIRECTORY, input.span(), input.name(), input.start());
        }
        return there;
    }
}
