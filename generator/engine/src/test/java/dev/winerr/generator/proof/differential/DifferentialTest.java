package dev.winerr.generator.proof.differential;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.winerr.generator.header.oracle.ExternalPrograms;
import dev.winerr.generator.header.oracle.Gcc;
import dev.winerr.generator.proof.Campaign;
import dev.winerr.generator.proof.Disagreements;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generates random inputs batch by batch, counts those that winerr and another program read differently, and prints the
 * first few, reduced.
 *
 * @param <T> an input
 */
abstract class DifferentialTest<T> {
    /** Whether a missing program is a failure. */
    static final boolean REQUIRED = "true".equals(System.getenv("CI"));

    /** The folder of the files for the other program. */
    @TempDir
    Path folder;

    /** The given number of inputs; for structures, the number of queries. */
    abstract List<T> make(SplittableRandom random, int count) throws Exception;

    /** The inputs that are read differently. */
    abstract List<T> disagreements(List<T> inputs) throws Exception;

    /** An input as a test case, reduced, with the result of each program. */
    abstract String simplest(T input) throws Exception;

    /** A description of all inputs so far, in words that follow their number; empty if the number suffices. */
    String extent() {
        return "";
    }

    static void requireGcc() {
        assumeTrue(REQUIRED || ExternalPrograms.isInstalled(Gcc.COMMAND), Gcc.COMMAND + " is not installed");
    }

    /**
     * Tries all inputs of a campaign, and fails if there is any disagreement.
     *
     * @param campaign the number of inputs and their seed
     * @param batch the number of inputs per call of the other program
     * @param truth what the other program does with them, for the report
     */
    final void run(Campaign campaign, int batch, String truth) throws Exception {
        Disagreements found = new Disagreements();
        int tried = 0;
        for (int i = 0; tried < campaign.count(); i++) {
            int size = Math.min(batch, campaign.count() - tried);
            for (T input : disagreements(make(campaign.random(i), size))) {
                found.add(() -> simplest(input));
            }
            tried += size;
        }
        campaign.report(tried + " tried" + extent() + ", " + found.count() + " not " + truth);
        found.assertNone();
    }
}
