package dev.winerr.generator.header.oracle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The constants on which winerr and the compiler are known to disagree: lines {@code header name what}, as {@link CompilerComparison}
 * writes them, each group under the reason for it.
 */
final class Exceptions {
    private final Set<String> lines = new LinkedHashSet<>();
    private final Set<String> unused;

    private Exceptions(List<String> text) {
        text.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(lines::add);
        unused = new LinkedHashSet<>(lines);
    }

    /** Those of a set, for one of the ways of reading it. */
    static Exceptions of(HeaderSet set, String way) {
        String resource = set.name() + "." + way + ".txt";
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Exceptions.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return new Exceptions(in.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The differences that are not listed. */
    List<String> without(List<String> differences) {
        unused.removeAll(differences);
        return differences.stream().filter(line -> !lines.contains(line)).toList();
    }

    /** The listed differences that were not found. */
    Set<String> unused() {
        return unused;
    }
}
