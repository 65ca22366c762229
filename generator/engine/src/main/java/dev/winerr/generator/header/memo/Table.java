package dev.winerr.generator.header.memo;

import dev.winerr.generator.header.memo.TableChange.Like;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A map, as a part of a state. Recent changes are in a hash map, which is merged into a persistent map whenever a snapshot
 * is taken. A reading that takes no snapshots never needs the persistent map.
 *
 * @param <K> the keys
 * @param <V> the values, which do not change
 */
public final class Table<K, V> implements Part<TableChange<K>, PersistentMap<K, V>> {
    private final BiPredicate<V, V> same;
    private final BiPredicate<V, V> alike;
    private final Consumer<V> shared;
    private PersistentMap<K, V> kept = PersistentMap.empty();
    /** The entries put since the last snapshot, and null for keys that were removed. */
    private Map<K, @Nullable MapEntry<K, V>> recent = new HashMap<>();

    private boolean isRecording;
    private @Nullable TableRecording<K, V> recorded;

    /**
     * Creates an empty table.
     *
     * @param same whether two values are the same
     * @param alike whether two values have the same meaning
     * @param shared receives each value that a recording contains
     */
    Table(BiPredicate<V, V> same, BiPredicate<V, V> alike, Consumer<V> shared) {
        this.same = same;
        this.alike = alike;
        this.shared = shared;
    }

    /** The value of a key, or null. */
    public @Nullable V get(K key) {
        V value = find(key);
        if (isRecording) {
            recording().ask(key, value == null ? TableChange.NONE : value);
        }
        return value;
    }

    /** The value of a key, or null, for callers that only use its meaning and do not keep the value itself. */
    public @Nullable V meaningOf(K key) {
        V value = find(key);
        if (isRecording) {
            recording().ask(key, value == null ? TableChange.NONE : new Like<>(value));
        }
        return value;
    }

    /** Whether a key has a value. */
    public boolean contains(K key) {
        boolean found = find(key) != null;
        if (isRecording) {
            recording().ask(key, found ? TableChange.ANY : TableChange.NONE);
        }
        return found;
    }

    private @Nullable V find(K key) {
        MapEntry<K, V> entry = recent.get(key);
        if (entry != null) {
            return entry.value();
        }
        return kept.isEmpty() || recent.containsKey(key) ? null : kept.get(key);
    }

    /** Puts a value, and returns the one that the key had before, or null. */
    public @Nullable V put(K key, V value) {
        V before = get(key);
        MapEntry<K, V> entry = MapEntry.of(key, value);
        recent.put(key, entry);
        if (isRecording) {
            recording().put(key, entry);
        }
        return before;
    }

    /** Puts a value if the key has none. */
    public void putIfAbsent(K key, V value) {
        if (!contains(key)) {
            put(key, value);
        }
    }

    /** Removes a key and its value. */
    public void remove(K key) {
        recent.put(key, null);
        if (isRecording) {
            recording().put(key, null);
        }
    }

    /** Copies the content of another table into this one, which is empty and was not queried yet. */
    public void takeAll(Table<K, V> other) {
        takeAll(other.kept);
        recent = new HashMap<>(other.recent);
    }

    /** Copies the content of a map into this table, which is empty and was not queried yet. */
    public void takeAll(PersistentMap<K, V> map) {
        kept = map;
    }

    /** Whether it is empty; this query is not recorded. */
    public boolean isEmpty() {
        return recent.isEmpty() && kept.isEmpty();
    }

    /** All values, in no particular order; this query is not recorded. */
    public Collection<V> values() {
        List<V> values = new ArrayList<>();
        forEach((key, value) -> values.add(value));
        return values;
    }

    /** Visits all entries, in no particular order; this query is not recorded. */
    public void forEach(BiConsumer<K, V> action) {
        kept.forEach((key, value) -> {
            if (!recent.containsKey(key)) {
                action.accept(key, value);
            }
        });
        recent.forEach((key, entry) -> {
            if (entry != null) {
                action.accept(key, entry.value());
            }
        });
    }

    @Override
    public PersistentMap<K, V> snapshot() {
        if (!recent.isEmpty()) {
            kept = kept.having(recent);
            recent = new HashMap<>();
        }
        return kept;
    }

    @Override
    public void startRecording() {
        isRecording = true;
    }

    private TableRecording<K, V> recording() {
        TableRecording<K, V> current = recorded == null ? new TableRecording<>() : recorded;
        recorded = current;
        return current;
    }

    @Override
    public @Nullable TableChange<K> stopRecording() {
        TableRecording<K, V> recording = recorded;
        isRecording = false;
        recorded = null;
        if (recording == null) {
            return null;
        }
        recording.forEachValue(shared);
        return recording.change();
    }

    @Override
    public TableChange<K> combined(List<TableChange<K>> changes) {
        return new TableSequence<>(changes);
    }

    @Override
    public boolean fits(TableChange<K> change) {
        return change.fits((key, answer) -> isSame(answer, find(key)));
    }

    @Override
    public void apply(TableChange<K> change) {
        change.forEachStep(step -> step.put().forEach((key, value) -> recent.put(key, entryOf(value))));
    }

    @SuppressWarnings("unchecked") // What is put is an entry, or nothing.
    private @Nullable MapEntry<K, V> entryOf(Object put) {
        return put == TableChange.NONE ? null : (MapEntry<K, V>) put;
    }

    @Override
    public @Nullable Runnable replayOf(Transition<TableChange<K>, PersistentMap<K, V>> transition) {
        TableReplay<K, V> replay = new TableReplay<>(transition, snapshot());
        return replay.fits(this::isSame) ? () -> kept = replay.result() : null;
    }

    @SuppressWarnings("unchecked") // An answer is NONE, ANY, a value or a Like.
    private boolean isSame(Object answer, @Nullable V value) {
        if (answer == value) {
            return true;
        } else if (answer == TableChange.NONE || value == null) {
            return answer == TableChange.NONE && value == null;
        }
        return answer == TableChange.ANY
                || (answer instanceof Like<?> like
                        ? alike.test((V) like.value(), value)
                        : same.test((V) answer, value));
    }
}
