package dev.winerr.generator.proof;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SplittableRandom;

/**
 * How much one proof tries, and from which seed: little and always the same with every build; much, and something else each
 * day, with {@code -Dwinerr.campaign=true}. {@code -Dwinerr.seed} and {@code -Dwinerr.count} choose both by hand, so that what
 * a campaign found can be run again.
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

    /** A proof that tries so many inputs with every build, and so many in a campaign. */
    public static Campaign of(String name, int small, int large) {
        long today = LARGE ? LocalDate.now(ZoneOffset.UTC).toEpochDay() : 1;
        return new Campaign(
                name, Integer.getInteger("winerr.count", LARGE ? large : small), Long.getLong("winerr.seed", today));
    }

    /** How many inputs to try. */
    public int count() {
        return count;
    }

    /** The randomness of one batch of inputs, which is the same whatever the others did. */
    public SplittableRandom random(int batch) {
        return new SplittableRandom(seed * 1_000_003 + batch);
    }

    /** Says what was tried. */
    public void report(String tried) {
        System.out.printf("proof: %s: %s; seed %d, %.1f s%n", name, tried, seed, (System.nanoTime() - start) / 1e9);
    }
}
