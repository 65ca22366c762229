package dev.winerr.generator.proof;

import java.util.ArrayList;
import java.util.List;

/** Reduces an input that shows a fault by removing parts. */
public final class Shrinker {
    private Shrinker() {}

    /** Detects whether reduced input still shows the fault. */
    @FunctionalInterface
    public interface Fault<T> {
        /** Whether these parts show the fault. */
        boolean isShownBy(List<T> parts) throws Exception;
    }

    /**
     * The parts, with as many as possible removed: first runs of parts, shorter and shorter ones, then single parts.
     */
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
