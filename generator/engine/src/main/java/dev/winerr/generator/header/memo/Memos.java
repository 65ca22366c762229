package dev.winerr.generator.header.memo;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The memos of a run, by what was included. Safe for concurrent use. */
public final class Memos {
    /** The maximum number of memos of one include; in further states it is read again. */
    private static final int MOST = 12;

    private final Map<Object, List<Memo>> memos = new ConcurrentHashMap<>();

    /** Creates an empty collection. */
    public Memos() {}

    /** Applies the effect of an include, if it is known for a state like this one. */
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

    /** Adds a memo of an include, or marks it as recently used; the least recently used one may be dropped. */
    public void add(Object key, Memo memo) {
        memos.merge(
                key,
                List.of(memo),
                (before, added) -> Stream.concat(added.stream(), before.stream().filter(other -> other != memo))
                        .limit(MOST)
                        .toList());
    }
}
