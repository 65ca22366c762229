package dev.winerr.generator.proof;

import java.util.ArrayList;
import java.util.List;

/** Makes what shows a fault as small as it gets by leaving parts out. */
public final class Shrinker {
    private Shrinker() {}

    /** Whether what is left still shows the fault. */
    @FunctionalInterface
    public interface Fault<T> {
        /** Tries it. */
        boolean isShownBy(List<T> parts) throws Exception;
    }

    /** The parts without as many of them as possible: first runs of parts, ever shorter ones, then each alone. */
    public static <T> List<T> shrink(List<T> parts, Fault<T> fault) {
        List<T> left = List.copyOf(parts);
        for (int run = Math.max(1, left.size() / 2); run > 0; run = run == 1 ? 0 : run / 2) {
            int at = 0;
            while (at < left.size()) {
                List<T> fewer = new ArrayList<>(left.subList(0, at));
                fewer.addAll(left.subList(Math.min(left.size(), at + run), left.size()));
                if (shows(fault, fewer)) {
                    left = fewer;
                } else {
                    at += run;
                }
            }
        }
        return left;
    }

    private static <T> boolean shows(Fault<T> fault, List<T> parts) {
        try {
            return fault.isShownBy(parts);
        } catch (Exception e) {
            return false;
        }
    }
}
