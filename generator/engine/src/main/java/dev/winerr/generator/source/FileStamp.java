package dev.winerr.generator.source;

import java.nio.file.Path;

/**
 * A file as its folder knows it, unread.
 *
 * @param path where it is
 * @param size its length in bytes
 * @param time when it was last modified, in milliseconds since 1970
 */
public record FileStamp(Path path, long size, long time) {}
