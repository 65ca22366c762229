package dev.winerr.generator.header.memo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The memos of a run. Safe for concurrent use.
 *
 * @param <K> what is read, and where
 * @param <R> where reading continues afterwards
 */
public final class Memos<K, R> {
    /** The maximum number of memos with one key; in a state that none of them fits, it is read again. */
    private final int most;

    private final Map<K, List<Result<R>>> memos = new ConcurrentHashMap<>();

    private record Result<R>(Memo memo, R result) {}

    /**
     * Creates an empty collection.
     *
     * @param most the maximum number of memos with one key
     */
    public Memos(int most) {
        this.most = most;
    }

    /** Applies the effect of reading something if a memo of it fits the state; returns where reading continues then. */
    public Optional<R> replay(K key, State state) {
        List<Result<R>> known = memos.getOrDefault(key, List.of());
        for (int i = 0; i < known.size(); i++) {
            Result<R> one = known.get(i);
            if (state.replay(one.memo())) {
                if (i > 0) {
                    add(key, one);
                }
                return Optional.of(one.result());
            }
        }
        return Optional.empty();
    }

    /** Adds a memo; the least recently used one with the same key may be dropped. */
    public void add(K key, Memo memo, R result) {
        add(key, new Result<>(memo, result));
    }

    private void add(K key, Result<R> one) {
        memos.merge(
                key,
                List.of(one),
                (before, added) -> Stream.concat(added.stream(), before.stream().filter(other -> !other.equals(one)))
                        .limit(most)
                        .toList());
    }
}
