package dev.winerr.generator.header.memo;

import dev.winerr.generator.header.memo.TableChange.Like;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A map in the order in which its keys were put, as a part of a state.
 *
 * @param <K> the keys
 * @param <V> the values, which do not change
 */
public final class Table<K, V> implements Part<TableChange<K, V>> {
    private Map<K, V> entries = new LinkedHashMap<>();
    private final BiPredicate<V, V> same;
    private final BiPredicate<V, V> alike;
    private final Consumer<V> shared;
    private @Nullable TableNotes<K, V> notes;

    /**
     * An empty table.
     *
     * @param same whether two values are the same
     * @param alike whether two values say the same
     * @param shared is told which values are in notes
     */
    Table(BiPredicate<V, V> same, BiPredicate<V, V> alike, Consumer<V> shared) {
        this.same = same;
        this.alike = alike;
        this.shared = shared;
    }

    /** The value of a key, or null. */
    public @Nullable V get(K key) {
        V value = entries.get(key);
        if (notes != null) {
            notes.ask(key, value);
        }
        return value;
    }

    /** The value of a key, or null, where only what it says matters and nothing keeps the value itself. */
    public @Nullable V saying(K key) {
        V value = entries.get(key);
        if (notes != null) {
            notes.ask(key, value == null ? null : new Like<>(value));
        }
        return value;
    }

    /** Whether a key has a value, whichever. */
    public boolean contains(K key) {
        boolean there = entries.containsKey(key);
        if (notes != null) {
            notes.ask(key, there ? TableChange.ANY : null);
        }
        return there;
    }

    /** Puts a value, and returns the one that the key had before, or null. */
    public @Nullable V put(K key, V value) {
        V before = get(key);
        entries.put(key, value);
        if (notes != null) {
            notes.put(key, value);
        }
        return before;
    }

    /** Puts a value if the key has none. */
    public void putIfAbsent(K key, V value) {
        if (!contains(key)) {
            put(key, value);
        }
    }

    /** Takes a key and its value away. */
    public void remove(K key) {
        entries.remove(key);
        if (notes != null) {
            notes.put(key, null);
        }
    }

    /** Puts all that another table has. */
    public void putAll(Table<K, V> other) {
        other.entries.forEach(this::put);
    }

    /** Whether nothing is in it; to ask so is not noted. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** All values, in the order of their keys; to look at them is not noted. */
    public Collection<V> values() {
        return Collections.unmodifiableCollection(entries.values());
    }

    /** Goes over all entries, in order; to look at them is not noted. */
    public void forEach(BiConsumer<K, V> action) {
        entries.forEach(action);
    }

    @Override
    public void note() {
        notes = new TableNotes<>();
    }

    @Override
    public @Nullable TableChange<K, V> noted() {
        TableNotes<K, V> taken = notes;
        notes = null;
        if (taken == null || taken.isEmpty()) {
            return null;
        }
        TableChange<K, V> change = taken.change();
        change.events((key, value) -> {
            if (value != null) {
                shared.accept(value);
            }
        });
        return change;
    }

    @Override
    public boolean fits(List<TableChange<K, V>> changes) {
        for (int i = 0; i < changes.size(); i++) {
            List<TableChange<K, V>> earlier = changes.subList(0, i);
            boolean fits = changes.get(i)
                    .answers((key, answer) -> isSame(answer, entries.get(key)) || wasPut(key, answer, earlier));
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** Whether the latest change that puts a value for a key puts this one. */
    private boolean wasPut(K key, @Nullable Object answer, List<TableChange<K, V>> earlier) {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            if (earlier.get(i).puts(key)) {
                return isSame(answer, earlier.get(i).last(key));
            }
        }
        return false;
    }

    @SuppressWarnings("unchecked") // An answer is null, ANY, a value or like one.
    private boolean isSame(@Nullable Object answer, @Nullable V value) {
        if (answer == value) {
            return true;
        } else if (answer == null || value == null) {
            return false;
        }
        return answer == TableChange.ANY
                || (answer instanceof Like<?> like
                        ? alike.test((V) like.value(), value)
                        : same.test((V) answer, value));
    }

    @Override
    public void apply(TableChange<K, V> change) {
        if (change.size() > entries.size()) {
            // Room for all at once.
            Map<K, V> larger = new LinkedHashMap<>(2 * (entries.size() + change.size()));
            larger.putAll(entries);
            entries = larger;
        }
        change.events((key, value) -> {
            if (value == null) {
                entries.remove(key);
            } else {
                entries.put(key, value);
            }
        });
    }

    @Override
    public TableChange<K, V> joined(List<TableChange<K, V>> changes) {
        TableNotes<K, V> together = new TableNotes<>();
        for (TableChange<K, V> change : changes) {
            change.answers((key, answer) -> {
                together.ask(key, answer);
                return true;
            });
            change.events(together::put);
        }
        return together.change();
    }

    @Override
    public int sizeOf(TableChange<K, V> change) {
        return change.size();
    }
}
