package dev.winerr.generator.source;

import java.nio.file.Path;

/**
 * A file and its attributes, without its content.
 *
 * @param path its path
 * @param size its length in bytes
 * @param time when it was last modified, in milliseconds since 1970
 */
public record FileStamp(Path path, long size, long time) {
    /** The path within a folder that contains the file, with slashes on all systems. */
    public String pathIn(Path folder) {
        return folder.relativize(path).toString().replace('\\', '/');
    }
}
