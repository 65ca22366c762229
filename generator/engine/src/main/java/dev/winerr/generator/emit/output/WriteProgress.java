package dev.winerr.generator.emit.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The progress of writing, to report which files are new and which are old after a failure. */
final class WriteProgress {
    private final List<Path> done = new ArrayList<>();
    private List<Path> all = List.of();
    private Optional<Path> current = Optional.empty();

    void start(OutputPlan plan) {
        all = plan.files();
    }

    /** The next step concerns a file. */
    void at(Path file) {
        current = Optional.of(file);
    }

    /** The file is complete. */
    void done() {
        current.ifPresent(done::add);
    }

    WriteFailure failure(IOException cause) {
        List<Path> rest = new ArrayList<>(all);
        rest.removeAll(done);
        return new WriteFailure(cause, current, done, rest);
    }
}
