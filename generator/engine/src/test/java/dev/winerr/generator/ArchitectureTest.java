package dev.winerr.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Compares the imports of the engine with its architecture: each package is a stage, and imports go one way. {@code
 * architecture.txt} has a package per line, and after the arrow the packages that it may import, all of which are
 * listed above it, so that there are no cycles. Also, simple names are unique in the whole project.
 */
class ArchitectureTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/winerr/generator");
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:static )?dev\\.winerr\\.generator\\.((?:[a-z]\\w*\\.)*)");
    private static final String ROOT = "(root)";

    @Test
    void importsAreThoseOfTheArchitecture() throws IOException {
        Map<String, Set<String>> architecture = architecture();
        Map<String, Set<String>> imports = imports();
        assertThat(imports.keySet()).as("packages").isEqualTo(new TreeSet<>(architecture.keySet()));
        imports.forEach((name, imported) ->
                assertThat(imported).as("imports of " + name).isEqualTo(architecture.get(name)));
    }

    @Test
    void everyPackageIsListedBelowThoseThatItImports() throws IOException {
        Set<String> above = new TreeSet<>();
        architecture().forEach((name, imported) -> {
            assertThat(above).as("above " + name).containsAll(imported);
            above.add(name);
        });
    }

    /** One simple name, one meaning: readers of an import should not have to look at its package. */
    @Test
    void noTwoTopLevelClassesShareASimpleName() throws IOException {
        Map<String, List<String>> files = new TreeMap<>();
        for (String module : List.of("runtime", "generator", "integration-tests")) {
            for (Path source : sources(Repository.ROOT.resolve(module))) {
                files.computeIfAbsent(String.valueOf(source.getFileName()), name -> new ArrayList<>())
                        .add(Repository.ROOT.relativize(source).toString());
            }
        }
        files.keySet().removeAll(Set.of("module-info.java", "package-info.java"));
        assertThat(files.values()).hasSizeGreaterThan(500).allMatch(same -> same.size() == 1);
    }

    /** The Java files of a folder of modules, except for those that are test data. */
    private static List<Path> sources(Path modules) throws IOException {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> folders = Files.walk(modules, 4)) {
            for (Path folder : folders.filter(path -> path.endsWith("src/main/java") || path.endsWith("src/test/java"))
                    .toList()) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
                }
            }
        }
        return sources;
    }

    private static Map<String, Set<String>> architecture() throws IOException {
        Map<String, Set<String>> architecture = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/dev/winerr/generator/architecture.txt"))) {
            String[] sides = line.split("->", -1);
            architecture.put(
                    sides[0].strip(),
                    new TreeSet<>(
                            sides[1].isBlank()
                                    ? List.of()
                                    : List.of(sides[1].strip().split(" +", -1))));
        }
        return architecture;
    }

    private static Map<String, Set<String>> imports() throws IOException {
        Map<String, Set<String>> imports = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String name = SOURCES.relativize(file.resolveSibling("")).toString();
                Set<String> imported = imports.computeIfAbsent(packageName(name), added -> new TreeSet<>());
                IMPORT.matcher(Files.readString(file))
                        .results()
                        .map(found -> packageName(found.group(1)))
                        .forEach(imported::add);
            }
        }
        imports.forEach((name, imported) -> imported.remove(name));
        return imports;
    }

    private static String packageName(String path) {
        String name = path.replaceAll("[\\\\/.]+", ".").replaceAll("\\.$", "");
        return name.isEmpty() ? ROOT : name;
    }
}
