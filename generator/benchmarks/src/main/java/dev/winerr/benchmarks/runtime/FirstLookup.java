package dev.winerr.benchmarks.runtime;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Times whole JVMs that load {@value CodeValues#COUNT} codes and find one. The ways take turns, so that a slow moment of
 * the machine affects all. Prints the minimum and the median time of each in milliseconds.
 */
public final class FirstLookup {
    private static final String[] WAYS = {"Table", "Map", "Switch", "Binary"};

    private FirstLookup() {}

    /**
     * Runs the benchmark.
     *
     * @param args the number of JVMs for each way, by default 40
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = args.length == 0 ? 40 : Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("first");
        LookupSources.compile(folder);
        double[][] times = new double[WAYS.length][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int way = 0; way < WAYS.length; way++) {
                times[way][round] = run(folder, WAYS[way]);
            }
        }
        for (int way = 0; way < WAYS.length; way++) {
            Arrays.sort(times[way]);
            System.out.printf(
                    "%-8s least %6.1f ms   median %6.1f ms%n", WAYS[way], times[way][0], times[way][rounds / 2]);
        }
    }

    private static double run(Path folder, String way) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String path = folder + File.pathSeparator + LookupSources.classPath();
        String value = Integer.toString(CodeValues.all()[CodeValues.COUNT / 2]);
        long start = System.nanoTime();
        Process jvm = new ProcessBuilder(java, "-Xshare:auto", "-cp", path, "bench.First", way, value)
                .inheritIO()
                .start();
        if (jvm.waitFor() != 0) {
            throw new IllegalStateException(way + " found nothing");
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
