package dev.winerr.generator.proof.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.proof.Campaign;
import dev.winerr.generator.proof.ChildProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that generate into the same folder at the same time: in the end all files are those of one of them. */
class TwoProcessesTest {
    private static final int PROCESSES = 3;

    @TempDir
    Path folder;

    @Test
    void writeOneAfterTheOther() throws IOException, InterruptedException {
        Campaign campaign = Campaign.of("processes at once", 1, 30);
        for (int i = 0; i < campaign.count(); i++) {
            Path project = folder.resolve(String.valueOf(i));
            List<Process> processes = new ArrayList<>();
            for (int generation = 1; generation <= PROCESSES; generation++) {
                String[] arguments = {project.toString(), String.valueOf(generation)};
                processes.add(new ProcessBuilder(ChildProcess.command(TwoProcessesTest.class, List.of(), arguments))
                        .redirectErrorStream(true)
                        .start());
            }
            for (Process process : processes) {
                String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(process.waitFor()).as(said).isZero();
            }
            assertThat(new HashSet<>(Generations.read(project, PROCESSES)))
                    .hasSize(1)
                    .doesNotContain(0);
        }
        campaign.report(campaign.count() + " times " + PROCESSES + " processes, each file whole and of the same one");
    }

    /** The process that runs several times at once. */
    public static void main(String[] args) throws IOException {
        Generations.write(Path.of(args[0]), Integer.parseInt(args[1]));
    }
}
