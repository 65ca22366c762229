package dev.winerr.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Unpacks artefacts, so that what is in them is files like any others: headers find what they include, diagnostics name
 * paths that people can open.
 */
final class Archives {
    private final Path target;

    /** Unpacks to folders in this one. */
    Archives(Path target) {
        this.target = target;
    }

    /** What an artefact is made of, so that a changed one is not taken for the old. */
    static String identity(Path artefact) throws IOException {
        return Files.size(artefact) + "-" + Files.getLastModifiedTime(artefact).toMillis();
    }

    /** The folder with the content of an artefact, which may be a folder itself in the middle of a build. */
    Path unpack(Path artefact) throws IOException {
        if (Files.isDirectory(artefact)) {
            return artefact;
        }
        Path folder = target.resolve(artefact.getFileName() + "-" + identity(artefact));
        if (!Files.isDirectory(folder)) {
            Path partial = target.resolve(folder.getFileName() + ".partial");
            unpack(artefact, partial);
            Files.move(partial, folder);
        }
        return folder;
    }

    private static void unpack(Path artefact, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(artefact))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                unpack(entry, in, folder);
            }
        }
    }

    private static void unpack(ZipEntry entry, InputStream in, Path folder) throws IOException {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("an entry points out of it: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
        } else {
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, in.readAllBytes());
        }
    }
}
