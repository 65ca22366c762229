package dev.winerr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the command lines of the files in {@code transcripts} and compares everything that a user sees. {@code
 * -Dgolden.update=true} rewrites the files, for people to review the diff.
 */
class TranscriptTest {
    private static final boolean LINUX = System.getProperty("os.name").equals("Linux");
    private static final Path TRANSCRIPTS = Path.of("src/test/resources/transcripts");

    static List<Path> transcripts() throws IOException {
        try (Stream<Path> files = Files.walk(TRANSCRIPTS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> LINUX || !file.startsWith(TRANSCRIPTS.resolve("linux")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void runsAsWritten(Path file, @TempDir Path folder) throws IOException {
        Transcript transcript = Transcript.read(file);
        transcript.makeInputs(folder);
        String seen = transcript.with(run(transcript, folder));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, seen);
        }
        assertThat(seen).isEqualTo(Files.readString(file));
    }

    private static Map<String, String> run(Transcript transcript, Path folder) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = new Winerr(new Console(transcript.standardInput(), out, err, Terminal.NONE, folder))
                .run(transcript.arguments());
        Map<String, String> results = new LinkedHashMap<>();
        results.put("exit", exit + "\n");
        results.put("stdout", text(out, folder));
        results.put("stderr", text(err, folder));
        results.put("files", Transcript.listing(folder.resolve("out")));
        return results;
    }

    private static String text(ByteArrayOutputStream stream, Path folder) {
        return stream.toString(StandardCharsets.UTF_8)
                .replace("\r\n", "\n")
                .replace(folder.toAbsolutePath().toString(), "FOLDER");
    }
}
