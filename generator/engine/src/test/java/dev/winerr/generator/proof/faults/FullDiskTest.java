package dev.winerr.generator.proof.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.winerr.generator.header.oracle.ExternalPrograms;
import dev.winerr.generator.proof.ChildProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A disk that becomes full, sooner or later, while a generation replaces another: a file system in memory that a
 * process mounts for itself.
 */
class FullDiskTest {
    private static final String MOUNTS = "unshare --user --map-root-user --mount sh -c";

    @TempDir
    Path folder;

    /** A generation takes 120 of the disk's 300 kB, and so does the next one; another file takes the rest. */
    @ParameterizedTest
    @ValueSource(ints = {70, 90, 110, 130, 150, 170})
    void keepsEveryFile(int kilobytes) throws IOException {
        assumeTrue(mounts(), "no file system can be mounted");
        String mount = "mount -t tmpfs -o size=300k tmpfs '" + folder + "' && ";
        String[] arguments = {folder.toString(), String.valueOf(kilobytes)};
        String generate = ChildProcess.command(FullDiskTest.class, List.of(), arguments).stream()
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" "));

        ExternalPrograms.Output output = ExternalPrograms.run(Path.of("."), command(mount + generate));

        assertThat(output.err()).isEmpty();
        assertThat(output.out()).isEqualTo("failed [1, 1, 1, 1, 1, 1] [] then [2, 2, 2, 2, 2, 2] []");
    }

    private static List<String> command(String script) {
        List<String> words = new ArrayList<>(List.of(MOUNTS.split(" ", -1)));
        words.add(script);
        return words;
    }

    private boolean mounts() {
        try {
            return ExternalPrograms.run(Path.of("."), command("mount -t tmpfs tmpfs '" + folder + "'"))
                            .status()
                    == 0;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** The process on the small disk: a generation, one without enough space, and one with enough space again. */
    public static void main(String[] args) throws IOException {
        Path project = Path.of(args[0]);
        Generations.write(project, 1);
        Path filler = Files.write(project.resolve("filler"), new byte[Integer.parseInt(args[1]) << 10]);
        String result = "written";
        try {
            Generations.write(project, 2);
        } catch (IOException e) {
            result = "failed";
        }
        System.out.print(result + " " + Generations.read(project, 2) + " " + Generations.hidden(project));
        Files.delete(filler);
        Generations.write(project, 2);
        System.out.print(" then " + Generations.read(project, 2) + " " + Generations.hidden(project));
    }
}
