package dev.winerr.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A run of the command as a text file: a remark, then sections, each with the heading {@code -- name --}. {@code
 * command} is the command line and {@code stdin} the standard input; {@code exit}, {@code stdout}, {@code stderr} and
 * {@code files} are the results; every other section is an input file of that name.
 */
final class Transcript {
    private static final Pattern HEADING = Pattern.compile("(?m)^-- (.+) --\n");
    private static final List<String> RESULTS = List.of("exit", "stdout", "stderr", "files");
    private static final String COMMAND = "command";
    private static final String STDIN = "stdin";

    private final String remark;
    private final Map<String, String> sections = new LinkedHashMap<>();

    private Transcript(String remark) {
        this.remark = remark;
    }

    static Transcript read(Path file) throws IOException {
        String text = Files.readString(file);
        List<MatchResult> headings = HEADING.matcher(text).results().toList();
        Transcript transcript = new Transcript(text.substring(0, headings.get(0).start()));
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size() ? headings.get(i + 1).start() : text.length();
            MatchResult heading = headings.get(i);
            transcript.sections.put(heading.group(1), text.substring(heading.end(), end));
        }
        return transcript;
    }

    /** Writes the input files to a folder. */
    void makeInputs(Path folder) throws IOException {
        for (Map.Entry<String, String> section : sections.entrySet()) {
            if (!RESULTS.contains(section.getKey()) && !List.of(COMMAND, STDIN).contains(section.getKey())) {
                Path file = folder.resolve(section.getKey());
                Files.createDirectories(file.resolveSibling(""));
                Files.writeString(file, section.getValue().replace("\\N", ""));
            }
        }
    }

    /** The standard input. */
    InputStream standardInput() {
        return new ByteArrayInputStream(sections.getOrDefault(STDIN, "").getBytes(StandardCharsets.UTF_8));
    }

    /** The command line. */
    String commandLine() {
        return sections.getOrDefault(COMMAND, "").strip();
    }

    /** The arguments; in the command line, those that contain spaces are quoted. */
    String[] arguments() {
        Matcher argument = Pattern.compile("'([^']*)'|\\S+")
                .matcher(sections.getOrDefault(COMMAND, "").strip());
        return argument.results()
                .map(found -> found.group(1) == null ? found.group() : found.group(1))
                .skip(1)
                .toArray(String[]::new);
    }

    /** This transcript with other results, as text; results that are empty are left out. */
    String with(Map<String, String> results) {
        StringBuilder out = new StringBuilder(remark);
        sections.forEach((name, content) -> {
            if (!RESULTS.contains(name)) {
                out.append("-- ").append(name).append(" --\n").append(content);
            }
        });
        results.forEach((name, content) -> {
            if (!content.isEmpty()) {
                out.append("-- ").append(name).append(" --\n").append(content);
            }
        });
        return out.toString();
    }

    /** The paths of all files in a folder, one per line. */
    static String listing(Path folder) {
        if (!Files.isDirectory(folder)) {
            return "";
        }
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder out = new StringBuilder();
            files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.startsWith(".winerr-state/"))
                    .sorted()
                    .forEach(file -> out.append(file).append('\n'));
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
