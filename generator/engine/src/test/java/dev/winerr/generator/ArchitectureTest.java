package dev.winerr.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * Holds the imports of the engine against its architecture: one package a stage, and imports go one way. The picture is
 * {@code architecture.txt} beside this class: a package a line, and after the arrow those it may import, all of which stand
 * above it, so that no circle can close.
 */
class ArchitectureTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/winerr/generator");
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:static )?dev\\.winerr\\.generator\\.((?:[a-z]\\w*\\.)*)");
    private static final String ROOT = "(root)";

    @Test
    void importsAreThoseOfThePicture() throws IOException {
        Map<String, Set<String>> picture = picture();
        Map<String, Set<String>> imports = imports();
        assertThat(imports.keySet()).as("packages").isEqualTo(new TreeSet<>(picture.keySet()));
        imports.forEach((name, imported) ->
                assertThat(imported).as("imports of " + name).isEqualTo(picture.get(name)));
    }

    @Test
    void everyPackageStandsBelowThoseItImports() throws IOException {
        Set<String> above = new TreeSet<>();
        picture().forEach((name, imported) -> {
            assertThat(above).as("above " + name).containsAll(imported);
            above.add(name);
        });
    }

    private static Map<String, Set<String>> picture() throws IOException {
        Map<String, Set<String>> picture = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/dev/winerr/generator/architecture.txt"))) {
            String[] sides = line.split("->", -1);
            picture.put(
                    sides[0].strip(),
                    new TreeSet<>(
                            sides[1].isBlank()
                                    ? List.of()
                                    : List.of(sides[1].strip().split(" +", -1))));
        }
        return picture;
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
