package dev.winerr.generator.header;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A case of a golden file. It starts with a line {@code === title}, followed by the text of {@code main.h} up to the first
 * line {@code --- section}. The sections {@code gives} and {@code says} contain the expected result; every other section is
 * another file of that name. With {@code -Dgolden.update=true}, the actual results replace the expected ones, and are reviewed
 * in the diff.
 */
public final class GoldenCase {
    /** The section of the text that is read. */
    public static final String MAIN = "main.h";

    private static final Path RESOURCES = Path.of("src/test/resources/dev/winerr/generator");
    private static final String TITLE = "=== ";
    private static final String SECTION = "--- ";
    private static final List<String> RESULTS = List.of("gives", "says");

    private final Path file;
    private final String title;
    private final Map<String, String> sections = new LinkedHashMap<>();

    private GoldenCase(Path file, String title) {
        this.file = file;
        this.title = title;
    }

    /** All cases in the {@code .txt} files of a folder of resources, such as {@code header/pp}. */
    public static List<GoldenCase> in(String folder) {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(file -> of(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<GoldenCase> of(Path file) {
        List<GoldenCase> cases = new ArrayList<>();
        String section = "";
        for (String line : read(file).split("(?<=\n)", -1)) {
            if (line.startsWith(TITLE)) {
                cases.add(new GoldenCase(file, line.substring(TITLE.length()).strip()));
                section = MAIN;
            } else if (line.startsWith(SECTION)) {
                section = line.substring(SECTION.length()).strip();
                if (!RESULTS.contains(section)) {
                    cases.get(cases.size() - 1).sections.put(section, "");
                }
            } else if (!cases.isEmpty()) {
                cases.get(cases.size() - 1).sections.merge(section, line, String::concat);
            }
        }
        return cases;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The title, which says what the case shows. */
    public String title() {
        return title;
    }

    /** Writes the text and the other files to a folder, and returns the path of the text. */
    public Path makeInputs(Path folder) throws IOException {
        for (Map.Entry<String, String> section : sections.entrySet()) {
            if (!RESULTS.contains(section.getKey())) {
                Path target = folder.resolve(section.getKey());
                Files.createDirectories(target.resolveSibling(""));
                Files.writeString(target, section.getValue());
            }
        }
        return folder.resolve(MAIN);
    }

    /** The case with the expected result. */
    public String expected() {
        return text(sections);
    }

    /** The case with the actual result instead of the expected one. */
    public String seen(String gives, String says) throws IOException {
        Map<String, String> seen = new LinkedHashMap<>(sections);
        RESULTS.forEach(seen::remove);
        if (!gives.isEmpty()) {
            seen.put("gives", gives);
        }
        if (!says.isEmpty()) {
            seen.put("says", says);
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, read(file).replace(text(sections), text(seen)));
            sections.clear();
            sections.putAll(seen);
        }
        return text(seen);
    }

    private String text(Map<String, String> content) {
        StringBuilder text = new StringBuilder(TITLE + title + "\n");
        content.forEach((name, lines) ->
                text.append(name.equals(MAIN) ? "" : SECTION + name + "\n").append(lines));
        return text.toString();
    }

    @Override
    public String toString() {
        return file.getFileName() + ": " + title;
    }
}
