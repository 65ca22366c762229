package dev.winerr.generator.index;

import dev.winerr.ResultKind;
import dev.winerr.generator.naming.Likeness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares two indexes by name. If several headers define a name, one definition that is equal in both is enough,
 * because an include tree repeats many definitions.
 */
public final class IndexDiff {
    private record Numbered(ResultKind kind, int bits) {
        static Numbered of(IndexedCode code) {
            return new Numbered(code.kind(), code.bits());
        }
    }

    private final Map<String, List<IndexedCode>> before;
    private final Map<String, List<IndexedCode>> after;
    private final List<Change> changes = new ArrayList<>();

    private IndexDiff(Map<String, List<IndexedCode>> before, Map<String, List<IndexedCode>> after) {
        this.before = before;
        this.after = after;
    }

    /** The differences, by kind of change and then in header order. */
    public static List<Change> between(HeaderIndex before, HeaderIndex after) {
        IndexDiff diff = new IndexDiff(before.byName(), after.byName());
        diff.compare();
        return diff.changes.stream().sorted(Comparator.comparing(Change::kind)).toList();
    }

    private void compare() {
        Map<String, IndexedCode> removed = only(before, after);
        Map<String, IndexedCode> added = only(after, before);
        renamed(removed, added);
        removed.values().forEach(code -> changes.add(change(Change.Kind.REMOVED, code, null)));
        added.values().forEach(code -> changes.add(change(Change.Kind.ADDED, null, code)));
        before.forEach((name, old) -> {
            List<IndexedCode> now = after.get(name);
            if (now != null) {
                changed(old, now);
            }
        });
    }

    private static Map<String, IndexedCode> only(
            Map<String, List<IndexedCode>> these, Map<String, List<IndexedCode>> those) {
        Map<String, IndexedCode> only = new LinkedHashMap<>();
        these.forEach((name, codes) -> {
            if (!those.containsKey(name)) {
                only.put(name, codes.get(0));
            }
        });
        return only;
    }

    /** A removed and an added name with the same value and kind, and similar to each other. */
    private void renamed(Map<String, IndexedCode> removed, Map<String, IndexedCode> added) {
        Map<Numbered, List<IndexedCode>> candidates = new HashMap<>();
        added.values()
                .forEach(code -> candidates
                        .computeIfAbsent(Numbered.of(code), number -> new ArrayList<>())
                        .add(code));
        removed.values().removeIf(old -> {
            Optional<IndexedCode> now = candidates.getOrDefault(Numbered.of(old), List.of()).stream()
                    .filter(code -> added.containsKey(code.name()) && Likeness.mayBe(old.name(), code.name()))
                    .min(Comparator.comparing(code -> Likeness.distance(old.name(), code.name())));
            now.ifPresent(code -> {
                added.remove(code.name());
                changes.add(change(Change.Kind.RENAMED, old, code));
            });
            return now.isPresent();
        });
    }

    private void changed(List<IndexedCode> old, List<IndexedCode> now) {
        IndexedCode previous = old.get(0);
        IndexedCode current = now.stream()
                .filter(code -> code.value() == previous.value() && code.kind() == previous.kind())
                .findFirst()
                .orElse(now.get(0));
        boolean sameValue = old.stream().anyMatch(one -> now.stream().anyMatch(two -> one.bits() == two.bits()));
        boolean sameKind = old.stream().anyMatch(one -> now.stream().anyMatch(two -> one.kind() == two.kind()));
        if (!sameValue) {
            changes.add(change(Change.Kind.REVALUED, previous, current));
        } else if (!sameKind) {
            changes.add(change(Change.Kind.KIND_CHANGED, previous, current));
        } else if (!previous.primary().equals(current.primary())) {
            changes.add(change(Change.Kind.PRIMARY_CHANGED, previous, current));
        }
        if (!Objects.equals(previous.texts(), current.texts())) {
            changes.add(change(Change.Kind.TEXT_CHANGED, previous, current));
        }
    }

    private static Change change(Change.Kind kind, @Nullable IndexedCode before, @Nullable IndexedCode after) {
        return new Change(kind, Optional.ofNullable(before), Optional.ofNullable(after));
    }
}
