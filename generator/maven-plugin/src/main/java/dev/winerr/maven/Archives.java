package dev.winerr.maven;

import dev.winerr.generator.emit.output.SafePath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Unpacks artefacts, so that their content can be used like other files: headers find their includes, and diagnostics
 * have paths that users can open.
 */
final class Archives {
    private final Path target;

    /**
     * Creates an unpacker.
     *
     * @param target the folder for the folders of unpacked artefacts
     */
    Archives(Path target) {
        this.target = target;
    }

    /** The identity of an artefact's content, which changes if the artefact does. */
    static String identity(Path artefact) throws IOException {
        return Files.size(artefact) + "-" + Files.getLastModifiedTime(artefact).toMillis();
    }

    /** The folder with the content of an artefact, which may itself be a folder during a build. */
    Path unpack(Path artefact) throws IOException {
        if (Files.isDirectory(artefact)) {
            return artefact;
        }
        Path folder = target.resolve(artefact.getFileName() + "-" + identity(artefact));
        if (!Files.isDirectory(folder)) {
            Path partial = Files.createTempDirectory(Files.createDirectories(target), "partial");
            unpack(artefact, partial);
            publish(partial, folder);
        }
        return folder;
    }

    private static void publish(Path partial, Path folder) throws IOException {
        try {
            Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Another build may have been faster; it unpacked the same content.
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    private static void unpack(Path artefact, Path folder) throws IOException {
        try (ZipFile archive = new ZipFile(artefact.toFile())) {
            for (ZipEntry entry : Collections.list(archive.entries())) {
                unpack(entry, archive, folder);
            }
        }
    }

    private static void unpack(ZipEntry entry, ZipFile archive, Path folder) throws IOException {
        Path file = SafePath.below(folder, entry.getName())
                .orElseThrow(() -> new IOException("it has an entry outside its root folder: " + entry.getName()));
        if (entry.isDirectory() || entry.getName().endsWith("\\")) {
            Files.createDirectories(file);
        } else {
            Files.createDirectories(file.resolveSibling("."));
            try (InputStream in = archive.getInputStream(entry)) {
                Files.write(file, in.readAllBytes());
            }
        }
    }
}
