package dev.winerr.generator.naming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Aligns two lists that should be in the same order.
 *
 * <p>Rows that share a key are anchors, as far as their order agrees; if several rows have the same key, they are
 * paired in order, provided both sides have the same number. Between two anchors, rows are paired one by one if both
 * sides have the same number.
 */
final class RowAlignment {
    private RowAlignment() {}

    /**
     * For each row of {@code left}, the index of its counterpart in {@code right}, or -1.
     *
     * @param left the keys of each row
     * @param right the keys of each row
     */
    static int[] align(List<List<String>> left, List<List<String>> right) {
        int[] anchors = increasing(anchors(left, right));
        int[] result = anchors.clone();
        int start = 0;
        int startRight = 0;
        for (int i = 0; i <= left.size(); i++) {
            if (i == left.size() || anchors[i] >= 0) {
                int endRight = i == left.size() ? right.size() : anchors[i];
                if (i - start == endRight - startRight) {
                    for (int j = start; j < i; j++) {
                        result[j] = startRight + j - start;
                    }
                }
                start = i + 1;
                startRight = endRight + 1;
            }
        }
        return result;
    }

    private static int[] anchors(List<List<String>> left, List<List<String>> right) {
        Map<String, List<Integer>> inLeft = rowsByKey(left);
        Map<String, List<Integer>> inRight = rowsByKey(right);
        int[] anchors = new int[left.size()];
        Arrays.fill(anchors, -1);
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < anchors.length; i++) {
            for (String key : left.get(i)) {
                int occurrence = seen.merge(key, 1, Integer::sum) - 1;
                List<Integer> others = inRight.getOrDefault(key, List.of());
                boolean paired = inLeft.getOrDefault(key, List.of()).size() == others.size();
                anchors[i] = anchors[i] < 0 && paired ? others.get(occurrence) : anchors[i];
            }
        }
        return anchors;
    }

    private static Map<String, List<Integer>> rowsByKey(List<List<String>> rows) {
        Map<String, List<Integer>> indices = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            for (String key : rows.get(i)) {
                indices.computeIfAbsent(key, unseen -> new ArrayList<>()).add(i);
            }
        }
        return indices;
    }

    /** The anchors without those that contradict the order of most: the longest increasing subsequence. */
    private static int[] increasing(int[] anchors) {
        List<Integer> tails = new ArrayList<>();
        int[] before = new int[anchors.length];
        for (int i = 0; i < anchors.length; i++) {
            if (anchors[i] >= 0) {
                int length = firstNotBelow(tails, anchors, anchors[i]);
                before[i] = length > 0 ? tails.get(length - 1) : -1;
                if (length == tails.size()) {
                    tails.add(i);
                } else {
                    tails.set(length, i);
                }
            }
        }
        int[] kept = new int[anchors.length];
        Arrays.fill(kept, -1);
        for (int i = tails.isEmpty() ? -1 : tails.get(tails.size() - 1); i >= 0; i = before[i]) {
            kept[i] = anchors[i];
        }
        return kept;
    }

    private static int firstNotBelow(List<Integer> tails, int[] anchors, int value) {
        int low = 0;
        int high = tails.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (anchors[tails.get(middle)] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
