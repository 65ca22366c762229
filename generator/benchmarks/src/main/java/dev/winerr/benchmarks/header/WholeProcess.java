package dev.winerr.benchmarks.header;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Times whole processes that read mingw-w64's winerror.h with its includes, and all headers of mingw-w64: the command
 * {@code winerr list --all}, which evaluates every constant, and {@code gcc -E -dM}, which evaluates none and reads one
 * header at a time. They take turns, so that a slow moment of the machine affects all. Prints the minimum and the median
 * time of each in milliseconds.
 */
public final class WholeProcess {
    private static final Path WINERROR = Mingw.header("winerror.h");

    private WholeProcess() {}

    /** The work to time. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    /**
     * Runs the benchmark.
     *
     * @param args the number of rounds for winerror.h and for all headers, by default 20 and 1
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Map<String, Work> one = new LinkedHashMap<>();
        one.put("winerr winerror.h", () -> winerr(List.of(WINERROR)));
        one.put("gcc winerror.h", () -> Mingw.preprocess(WINERROR));
        time(one, args.length == 0 ? 20 : Integer.parseInt(args[0]));
        Map<String, Work> all = new LinkedHashMap<>();
        all.put("winerr, all headers", () -> winerr(Mingw.headers()));
        all.put("gcc, all headers", WholeProcess::gccForEach);
        time(all, args.length == 0 ? 1 : Integer.parseInt(args[1]));
    }

    private static void time(Map<String, Work> ways, int rounds) throws IOException, InterruptedException {
        Map<String, double[]> times = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Work> way : ways.entrySet()) {
                long start = System.nanoTime();
                way.getValue().run();
                times.computeIfAbsent(way.getKey(), name -> new double[rounds])[round] =
                        (System.nanoTime() - start) / 1e6;
            }
        }
        times.forEach((name, all) -> {
            Arrays.sort(all);
            System.out.printf("%-20s least %8.0f ms   median %8.0f ms%n", name, all[0], all[rounds / 2]);
        });
    }

    private static void winerr(List<Path> headers) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command =
                new ArrayList<>(List.of(java, "-cp", System.getProperty("java.class.path"), "dev.winerr.cli.Main"));
        command.addAll(
                List.of("list", "--all", "--include-directory", Mingw.folder().toString()));
        headers.forEach(header -> command.add(header.toString()));
        Mingw.run(command);
    }

    private static void gccForEach() throws IOException, InterruptedException {
        for (Path header : Mingw.headers()) {
            Mingw.preprocess(header);
        }
    }
}
