package dev.winerr.generator.emit.output;

import dev.winerr.generator.catalog.FamilyName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The file by which {@link java.util.ServiceLoader} finds families on the class path: a line a family.
 *
 * <p>Several generations may share an output folder, so the lines of families that others wrote there are kept as long as
 * their sources are there; a line without its class would break every lookup.
 */
public final class ServiceFile {
    private static final String PATH = "META-INF/services/dev.winerr.CodeFamily$Provider";
    private static final String PROVIDER = "Family$Provider";

    private ServiceFile() {}

    /** The file of these families. */
    public static OutputFile of(Collection<FamilyName> families) {
        TreeSet<String> lines = families.stream()
                .map(family -> family.qualified() + PROVIDER)
                .collect(Collectors.toCollection(TreeSet::new));
        return new OutputFile(OutputFile.Kind.RESOURCE, PATH, text(lines));
    }

    static boolean is(OutputFile file) {
        return file.path().equals(PATH);
    }

    /** The new content with the lines of the old that still have a source. */
    static String merge(String content, List<String> old, Path sources) {
        TreeSet<String> lines = new TreeSet<>(content.lines().toList());
        old.stream().filter(line -> hasSource(line, sources)).forEach(lines::add);
        return text(lines);
    }

    private static boolean hasSource(String provider, Path sources) {
        String source = provider.strip().replaceFirst("\\$Provider$", "").replace('.', '/') + ".java";
        return provider.strip().endsWith(PROVIDER) && Files.isRegularFile(sources.resolve(source));
    }

    private static String text(Collection<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
