package dev.winerr.generator.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Computes the digests that winerr uses: SHA-256, in hexadecimal. */
public final class Digests {
    private Digests() {}

    /** The digest of names in a folder. */
    public static String of(List<Path> entries) {
        String names = entries.stream().map(FileName::of).collect(Collectors.joining("\n"));
        return of(names.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest of bytes. */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
