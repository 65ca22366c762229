package dev.winerr.generator.proof;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SplittableRandom;

/**
 * The number of inputs that a test tries, and their seed: few and always the same ones in every build; many, and others
 * each day, with {@code -Dwinerr.campaign=true}. {@code -Dwinerr.seed} and {@code -Dwinerr.count} set both, so that a
 * failure of a campaign can be reproduced.
 */
public final class Campaign {
    private static final boolean LARGE = Boolean.getBoolean("winerr.campaign");

    private final String name;
    private final int count;
    private final long seed;
    private final long start = System.nanoTime();

    private Campaign(String name, int count, long seed) {
        this.name = name;
        this.count = count;
        this.seed = seed;
    }

    /** A test that tries {@code small} inputs in every build, and {@code large} in a campaign. */
    public static Campaign of(String name, int small, int large) {
        long today = LARGE ? LocalDate.now(ZoneOffset.UTC).toEpochDay() : 1;
        return new Campaign(
                name, Integer.getInteger("winerr.count", LARGE ? large : small), Long.getLong("winerr.seed", today));
    }

    /** The number of inputs to try. */
    public int count() {
        return count;
    }

    /** The random numbers of one batch of inputs, which do not depend on other batches. */
    public SplittableRandom random(int batch) {
        return new SplittableRandom(seed * 1_000_003 + batch);
    }

    /** Prints what was tried. */
    public void report(String tried) {
        System.out.printf("proof: %s: %s; seed %d, %.1f s%n", name, tried, seed, (System.nanoTime() - start) / 1e9);
    }
}
