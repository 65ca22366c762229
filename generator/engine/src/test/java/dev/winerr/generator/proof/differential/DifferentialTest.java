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
 * Makes random inputs batch by batch, counts those that we and another program read differently, and shows the first few as
 * small as they get.
 *
 * @param <T> an input
 */
abstract class DifferentialTest<T> {
    /** Whether a missing program is a failure. */
    static final boolean REQUIRED = "true".equals(System.getenv("CI"));

    /** Where the files for the other program lie. */
    @TempDir
    Path folder;

    /** So many inputs; of structures, so many that each input asks about. */
    abstract List<T> make(SplittableRandom random, int count) throws Exception;

    /** Those that are not read alike. */
    abstract List<T> disagreements(List<T> inputs) throws Exception;

    /** An input as a test case, as small as it gets, with what each program makes of it. */
    abstract String simplest(T input) throws Exception;

    /** What all inputs so far amount to, in words that follow their number; empty if the number says it. */
    String extent() {
        return "";
    }

    static void requireGcc() {
        assumeTrue(REQUIRED || ExternalPrograms.isInstalled(Gcc.COMMAND), Gcc.COMMAND + " is not installed");
    }

    /**
     * Tries what a campaign wants, and fails if there is any disagreement.
     *
     * @param campaign how much
     * @param batch how many inputs the other program gets in one call
     * @param truth what the other program does with them, in words
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
