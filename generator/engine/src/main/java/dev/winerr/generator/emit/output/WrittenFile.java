package dev.winerr.generator.emit.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A record of a file that was written, by which it can be recognised.
 *
 * @param path the file
 * @param mark the length and the checksum of its bytes; for a file shared by several generations, the providers
 *     written by winerr
 */
public record WrittenFile(Path path, String mark) {
    private static final String SHARED = "lines:";

    static WrittenFile of(OutputFile file, Path path, byte[] bytes) {
        String mark = ServiceFile.is(file) ? SHARED + String.join(",", ours(file, bytes)) : checksum(bytes);
        return new WrittenFile(path.toAbsolutePath().normalize(), mark);
    }

    /** Distinguishes an edited file from an unchanged one. Nobody gains by forging it, so a fast checksum is enough. */
    public static String checksum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return bytes.length + ":" + Long.toHexString(sum.getValue());
    }

    /** A line that a user has also written, without the mark, belongs to the user. */
    private static List<String> ours(OutputFile file, byte[] bytes) {
        List<String> providers =
                new ArrayList<>(ServiceFile.providers(file.content().getBytes(StandardCharsets.UTF_8)));
        providers.retainAll(ServiceFile.providers(bytes));
        return providers;
    }

    /** Whether other generations write to it too, so that it must not be deleted. */
    public boolean isShared() {
        return mark.startsWith(SHARED);
    }

    /** Whether it still contains what was written. */
    public boolean isIntact() {
        try {
            return Files.isRegularFile(path) && holds(Files.readAllBytes(path));
        } catch (IOException e) {
            return false;
        }
    }

    private boolean holds(byte[] bytes) {
        if (!isShared()) {
            return checksum(bytes).equals(mark);
        }
        Set<String> wanted =
                new HashSet<>(List.of(mark.substring(SHARED.length()).split(",", -1)));
        wanted.remove("");
        return ServiceFile.providers(bytes).containsAll(wanted);
    }
}
