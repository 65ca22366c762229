package dev.winerr.generator.emit.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The steps that make folders contain the files of a generation.
 *
 * @param removals the files to remove
 * @param writes the files to write, in order
 */
record OutputPlan(List<Path> removals, List<Write> writes) {

    /** A file to write. */
    static final class Write {
        private final Path target;
        private final byte[] content;

        Write(Path target, byte[] content) {
            this.target = target;
            this.content = content;
        }

        Path target() {
            return target;
        }

        byte[] content() {
            return content;
        }
    }

    /**
     * Creates a plan. Files with the same content are not touched, so that build tools see no change.
     *
     * @param stale the files that an earlier generation wrote and this one does not
     */
    static OutputPlan of(
            OutputFolders folders, OutputBytes bytes, Collection<WrittenFile> stale, List<OutputFile> files)
            throws IOException {
        StaleFiles old = new StaleFiles(folders);
        Set<Path> removals = new TreeSet<>(old.removable(stale));
        List<Write> writes = new ArrayList<>();
        for (OutputFile file : files) {
            addIfChanged(new Write(folders.resolve(file), bytes.of(file, removals)), writes);
        }
        for (Path shared : old.shared(stale)) {
            byte[] rest = bytes.rest(shared, removals);
            if (rest.length == 0) {
                removals.add(shared);
            } else {
                addIfChanged(new Write(shared, rest), writes);
            }
        }
        return new OutputPlan(List.copyOf(removals), writes);
    }

    private static void addIfChanged(Write write, List<Write> writes) throws IOException {
        if (Files.isDirectory(write.target())) {
            throw new FileSystemException(write.target().toString(), null, "there is a folder with that name");
        }
        if (!Files.isRegularFile(write.target())
                || Files.size(write.target()) != write.content().length
                || !Arrays.equals(Files.readAllBytes(write.target()), write.content())) {
            writes.add(write);
        }
    }

    /** All files that the plan changes. */
    List<Path> files() {
        return Stream.concat(removals.stream(), writes.stream().map(Write::target))
                .toList();
    }
}
