package dev.winerr.maven;

import dev.winerr.generator.emit.output.Leftovers;
import dev.winerr.generator.emit.output.OutputFile;
import dev.winerr.generator.emit.output.OutputFolders;
import dev.winerr.generator.emit.output.ServiceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Finds hand-written files, which generated files must not replace. */
final class OwnFiles {
    private static final String PACKAGE_DESCRIPTION = "package-info.java";

    private final OutputFolders folders;
    private final Collection<Path> sourceRoots;
    private final SourceReader sources;

    /**
     * Creates the files of a project.
     *
     * @param sourceRoots the folders that are compiled
     * @param sources keeps track of the folders searched, because a new file there changes the result
     */
    OwnFiles(OutputFolders folders, Collection<Path> sourceRoots, SourceReader sources) {
        this.folders = folders;
        this.sourceRoots = sourceRoots;
        this.sources = sources;
    }

    /** The files, except for package-info.java of packages that have a hand-written one: Java allows only one. */
    List<OutputFile> withoutDescribedPackages(List<OutputFile> files) throws IOException {
        List<OutputFile> kept = new ArrayList<>();
        for (OutputFile file : files) {
            boolean description = file.path().endsWith(PACKAGE_DESCRIPTION);
            if (!description || !isDescribed(file.path())) {
                kept.add(file);
            }
        }
        return kept;
    }

    private boolean isDescribed(String path) throws IOException {
        for (Path root : sourceRoots) {
            if (!root.equals(folders.sources())) {
                // Not the output folder, whose content changes with every run.
                sources.list(root.resolve(path).resolveSibling(""));
            }
            if (isOwn(root.resolve(path))) {
                return true;
            }
        }
        return isOwn(folders.sources().resolve(path));
    }

    private static boolean isOwn(Path file) throws IOException {
        return Files.isRegularFile(file) && !Leftovers.isGenerated(file);
    }

    /**
     * The hand-written files at the paths of generated ones: they do not declare that they were generated, and an earlier
     * run did not write them.
     */
    List<Path> inTheWay(List<OutputFile> files, Set<Path> written) throws IOException {
        List<Path> found = new ArrayList<>();
        for (OutputFile file : files) {
            Path target = folders.resolve(file).toAbsolutePath().normalize();
            if (isOwn(file, target) && !written.contains(target)) {
                found.add(target);
            }
        }
        return found;
    }

    /** Service files in other resource folders, which are copied to the same place. */
    List<Path> otherServices(List<OutputFile> files, Collection<Path> resourceRoots) {
        return files.stream()
                .filter(ServiceFile::is)
                .flatMap(file -> resourceRoots.stream().map(root -> root.resolve(file.path())))
                .filter(file -> Files.isRegularFile(file) && !file.startsWith(folders.resources()))
                .toList();
    }

    private static boolean isOwn(OutputFile file, Path target) throws IOException {
        return file.kind() != OutputFile.Kind.REPORT
                && !ServiceFile.is(file)
                && isOwn(target)
                && !Files.readString(target, StandardCharsets.ISO_8859_1).equals(file.content());
    }
}
