package dev.winerr.benchmarks.runtime;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Values like those of large headers: runs of adjacent values with gaps, one run per facility, and Win32 codes. */
final class CodeValues {
    /** Nearly the largest number of constants of an enum that javac compiles. */
    static final int COUNT = 3200;

    private static final int[] RUNS = {
        0x00000000, 0x00000400, 0x00000600, 0x00001F40, 0x80004001, 0x80010001, 0x80020001, 0x80030001, 0x80040000,
                0x80040200,
        0x80070000, 0x80090001, 0x800A0000, 0x800B0001, 0x800D0000, 0x800F0000, 0x80100001, 0x80280000, 0x80310000,
                0x80548201,
        0x88890001, 0x887A0001, 0xC0AA0001, 0xC0000001, 0xC0000100, 0xC0000200, 0xC0260000, 0xC00D0000, 0x00040000,
                0x400D0000,
    };

    private CodeValues() {}

    /** Distinct values, the same in every JVM. */
    static int[] all() {
        SplittableRandom random = new SplittableRandom(2026);
        Set<Integer> values = new LinkedHashSet<>();
        int[] next = RUNS.clone();
        while (values.size() < COUNT) {
            int run = random.nextInt(RUNS.length);
            for (int i = random.nextInt(1, 20); i > 0 && values.size() < COUNT; i--) {
                values.add(next[run]++);
            }
            next[run] += random.nextInt(4);
        }
        return values.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Values of codes in random order, too many for a branch predictor to learn the order. */
    static int[] hits(int count) {
        int[] all = all();
        return new SplittableRandom(1)
                .ints(count, 0, all.length)
                .map(i -> all[i])
                .toArray();
    }

    /** Values that no code has: half of them close to values of codes, half anywhere. */
    static int[] misses(int count) {
        int[] all = all();
        Set<Integer> known = new LinkedHashSet<>();
        IntStream.of(all).forEach(known::add);
        IntPredicate unknown = value -> !known.contains(value);
        SplittableRandom random = new SplittableRandom(2);
        return IntStream.generate(() -> random.nextBoolean()
                        ? random.nextInt()
                        : all[random.nextInt(all.length)] + random.nextInt(-40, 40))
                .filter(unknown)
                .limit(count)
                .toArray();
    }
}
