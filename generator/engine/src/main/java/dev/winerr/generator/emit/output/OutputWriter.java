package dev.winerr.generator.emit.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the files of a generation: all are staged beside their targets first and then moved into place, so that a full
 * disk or a missing permission leaves the old files as they were. A file whose content is the same is not touched, so
 * that build tools see nothing to do.
 */
public final class OutputWriter {
    private static final String STAGED = ".winerr-new";

    private final OutputFolders folders;
    private final OutputBytes bytes;

    /** A writer to these folders, in UTF-8. */
    public OutputWriter(OutputFolders folders) {
        this(folders, StandardCharsets.UTF_8);
    }

    /**
     * A writer.
     *
     * @param folders where the trees go
     * @param sourceEncoding how Java sources are encoded, with Unicode escapes for what it cannot encode; all else is UTF-8
     */
    public OutputWriter(OutputFolders folders, Charset sourceEncoding) {
        this.folders = folders;
        this.bytes = new OutputBytes(folders, sourceEncoding);
    }

    /**
     * Writes files.
     *
     * @return the files that were changed or made, in order
     * @throws IOException if one of them cannot be written; then none was
     */
    public List<Path> write(List<OutputFile> files) throws IOException {
        Map<Path, Path> staged = new LinkedHashMap<>();
        try {
            for (OutputFile file : files) {
                Path target = folders.resolve(file);
                byte[] content = bytes.of(file);
                if (!isSame(target, content)) {
                    staged.put(stage(target, content), target);
                }
            }
            for (Map.Entry<Path, Path> move : staged.entrySet()) {
                Files.move(move.getKey(), move.getValue(), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            staged.keySet().forEach(OutputWriter::deleteQuietly);
        }
        return new ArrayList<>(staged.values());
    }

    /**
     * Finds out in what the folders differ from files, but for line ends; writes nothing.
     *
     * @return the differences, in order
     * @throws IOException if a file that is there cannot be read
     */
    public List<Difference> compare(List<OutputFile> files) throws IOException {
        List<Difference> differences = new ArrayList<>();
        for (OutputFile file : files) {
            Difference.between(folders.resolve(file), bytes.of(file)).ifPresent(differences::add);
        }
        return differences;
    }

    /** How to recognise files that {@link #write} has just written. */
    public List<WrittenFile> written(List<OutputFile> files) throws IOException {
        List<WrittenFile> written = new ArrayList<>();
        for (OutputFile file : files) {
            written.add(WrittenFile.of(file, folders.resolve(file), bytes.of(file)));
        }
        return written;
    }

    private static boolean isSame(Path target, byte[] content) throws IOException {
        return Files.isRegularFile(target)
                && Files.size(target) == content.length
                && Arrays.equals(Files.readAllBytes(target), content);
    }

    private static Path stage(Path target, byte[] content) throws IOException {
        Files.createDirectories(target.resolveSibling(".").normalize());
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "is a folder");
        }
        return Files.write(target.resolveSibling(target.getFileName() + STAGED), content);
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
