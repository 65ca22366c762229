package dev.winerr.generator.header.memo;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The memos of a run, by what was included. Safe for concurrent use. */
public final class Memos {
    /** What is included in more different states than that is read again in most of them. */
    private static final int MOST = 12;

    private final Map<Object, List<Memo>> memos = new ConcurrentHashMap<>();

    /** No memos yet. */
    public Memos() {}

    /** Makes happen what an include does, if that is known for a state like this one. */
    public boolean replay(Object key, State state) {
        List<Memo> known = memos.getOrDefault(key, List.of());
        for (Memo memo : known) {
            if (state.replay(memo)) {
                if (memo != known.get(0)) {
                    add(key, memo);
                }
                return true;
            }
        }
        return false;
    }

    /** Keeps what an include did, or did again, instead of what it did in a state that was not seen for long. */
    public void add(Object key, Memo memo) {
        memos.merge(
                key,
                List.of(memo),
                (before, added) -> Stream.concat(added.stream(), before.stream().filter(other -> other != memo))
                        .limit(MOST)
                        .toList());
    }
}
