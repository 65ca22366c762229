package dev.winerr.generator.emit.output;

import dev.winerr.generator.catalog.FamilyName;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The file by which {@link java.util.ServiceLoader} finds families on the class path, one line per family.
 *
 * <p>It may be shared: users add their own providers and comments, and several generations may write to one folder.
 * Only lines that end in winerr's mark are changed. Those written by other generations are kept while their sources
 * exist; a line without its class would break every lookup.
 */
public final class ServiceFile {
    private static final String PATH = "META-INF/services/dev.winerr.CodeFamily$Provider";
    private static final String PROVIDER = "Family$Provider";
    private static final String MARK = " # winerr";
    private static final Pattern OURS = Pattern.compile("\\s*(\\S+)" + MARK + "\\s*");
    /**
     * Comments may be in any encoding; so every byte is decoded as one character, and only marked lines are
     * interpreted.
     */
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    private ServiceFile() {}

    /** The file for families. */
    public static OutputFile of(Collection<FamilyName> families) {
        String lines = families.stream()
                .map(family -> family.qualified() + PROVIDER + MARK + "\n")
                .sorted()
                .distinct()
                .collect(Collectors.joining());
        return new OutputFile(OutputFile.Kind.RESOURCE, PATH, lines);
    }

    /** The path of the source of a family's provider; if templates do not generate one, there is nothing to find. */
    public static String sourceOf(FamilyName family) {
        return source(family.qualified() + PROVIDER);
    }

    /** Whether a file is the service file. */
    public static boolean is(OutputFile file) {
        return file.path().equals(PATH);
    }

    /** The providers in lines written by winerr. */
    static List<String> providers(byte[] content) {
        return new String(content, StandardCharsets.UTF_8)
                .lines()
                .flatMap(line -> provider(line).stream())
                .toList();
    }

    /** What remains of a file without new lines: the lines of others, and winerr's own that have a source. */
    static byte[] merge(byte[] old, Predicate<String> hasSource) {
        return merge(new byte[0], old, hasSource);
    }

    /**
     * The new lines together with those of an old file that are kept.
     *
     * @param hasSource whether a Java source exists, given its path in its tree
     */
    static byte[] merge(byte[] content, byte[] old, Predicate<String> hasSource) {
        List<String> lines = new ArrayList<>();
        Set<String> theirs = new TreeSet<>();
        new String(old, BYTES).lines().filter(line -> provider(line).isEmpty()).forEach(line -> {
            lines.add(line);
            theirs.add(line.replaceFirst("#.*", "").strip());
        });
        Set<String> ours = new TreeSet<>(providers(content));
        providers(old).stream()
                .filter(provider -> hasSource.test(source(provider)))
                .forEach(ours::add);
        ours.stream()
                .map(provider -> new String(provider.getBytes(StandardCharsets.UTF_8), BYTES))
                .filter(provider -> !theirs.contains(provider))
                .forEach(provider -> lines.add(provider + MARK));
        return lines.stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining())
                .getBytes(BYTES);
    }

    private static Optional<String> provider(String line) {
        Matcher ours = OURS.matcher(line);
        return ours.matches() ? Optional.of(ours.group(1)) : Optional.empty();
    }

    private static String source(String provider) {
        return provider.replaceFirst("\\$Provider$", "").replace('.', '/') + ".java";
    }
}
