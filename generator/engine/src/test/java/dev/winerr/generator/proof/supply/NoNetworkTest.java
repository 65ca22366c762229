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
 * The generator and its libraries work without a network; another test verifies that no class refers to one.
 */
class NoNetworkTest {
    /** In a Linux namespace without a network, not even a loopback interface. */
    @Test
    void generatesWithoutNetwork(@TempDir Path folder) throws IOException {
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
