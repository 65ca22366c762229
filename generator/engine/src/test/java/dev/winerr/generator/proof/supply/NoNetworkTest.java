package dev.winerr.generator.proof.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.winerr.generator.Repository;
import dev.winerr.generator.header.oracle.ExternalPrograms;
import dev.winerr.generator.proof.ChildProcess;
import dev.winerr.generator.proof.determinism.ShippedOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The generator, all its libraries included, does without the network; that no class names it is a test of the whole.
 */
class NoNetworkTest {
    /** Where Linux lets a process go without, all libraries included: it has not even a loop back. */
    @Test
    void generatesWhereThereIsNone(@TempDir Path folder) throws IOException {
        assumeTrue(goesWithout(), "no process may go without network");
        Path digest = folder.resolve("digest");
        Path headers = Repository.ROOT.resolve("headers").toAbsolutePath().normalize();
        String[] arguments = {headers.toString(), digest.toString()};
        List<String> command = new ArrayList<>(List.of("unshare", "--user", "--map-root-user", "--net"));
        command.addAll(ChildProcess.command(ShippedOutput.class, List.of(), arguments));

        assertThat(ExternalPrograms.run(Path.of("."), command).err()).isEmpty();
        assertThat(digest).hasContent(ShippedOutput.digest(headers));
    }

    private static boolean goesWithout() {
        try {
            return ExternalPrograms.run(Path.of("."), List.of("unshare", "--user", "--map-root-user", "--net", "true"))
                            .status()
                    == 0;
        } catch (UncheckedIOException e) {
            return false;
        }
    }
}
