package dev.winerr.generator.proof.faults;

import dev.winerr.generator.emit.output.OutputFile;
import dev.winerr.generator.emit.output.OutputFolders;
import dev.winerr.generator.incremental.IncrementalOutput;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Generations of the same files, each with different content. */
final class Generations {
    private static final int FILES = 6;
    private static final int LINES = 10_000;

    private Generations() {}

    static void write(Path project, int generation) throws IOException {
        List<OutputFile> files = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            files.add(new OutputFile(OutputFile.Kind.SOURCE, name(i), content(generation)));
        }
        IncrementalOutput.open(project.resolve("state/generate"), "options", OutputFolders.all(project.resolve("out")))
                .update(files, new SourceReader(), StandardCharsets.UTF_8);
    }

    /** The generation that each file is of; 0 if it is not exactly one of them. */
    static List<Integer> read(Path project, int latest) throws IOException {
        List<Integer> generations = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            String content = Files.readString(project.resolve("out").resolve(name(i)));
            int generation = Character.digit(content.charAt(0), 10);
            boolean whole = generation > 0 && generation <= latest && content.equals(content(generation));
            generations.add(whole ? generation : 0);
        }
        return generations;
    }

    /** The generator's temporary files, none of which should be left. */
    static List<String> hidden(Path project) throws IOException {
        try (Stream<Path> files = Files.walk(project)) {
            return files.map(file -> project.relativize(file).toString())
                    .filter(name -> name.contains("/."))
                    .toList();
        }
    }

    private static String name(int file) {
        return "a/File" + file + ".java";
    }

    private static String content(int generation) {
        return (generation + "\n").repeat(LINES);
    }
}
