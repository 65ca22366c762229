package dev.winerr.generator.emit.output;

import java.nio.file.Path;

/**
 * Where the trees of a generation go; two or all may be the same folder.
 *
 * @param sources the folder of Java sources
 * @param resources the folder of resource bundles and service files
 * @param reports the folder of reference pages and tables
 */
public record OutputFolders(Path sources, Path resources, Path reports) {

    /** All in one folder. */
    public static OutputFolders all(Path folder) {
        return new OutputFolders(folder, folder, folder);
    }

    /** The file to write. */
    public Path resolve(OutputFile file) {
        Path folder = switch (file.kind()) {
            case SOURCE -> sources;
            case RESOURCE -> resources;
            case REPORT -> reports;
        };
        return folder.resolve(file.path());
    }
}
