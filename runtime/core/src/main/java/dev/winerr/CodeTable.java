package dev.winerr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The codes of a family, found by value or name in constant time and without allocating.
 *
 * <p>Several codes may have the same value. Lookup by value returns the primary code: the first one that is not
 * declared an alias or, if all are aliases, the first. Immutable and thread-safe.
 *
 * @param <E> the type of the codes
 */
public final class CodeTable<E extends ResultCode> {
    private final List<E> codes;
    private final List<E> ranked;
    private final ValueIndex byValue;
    /** For codes of kind OTHER, the code that the header declares each alias to be another name of. */
    private final Map<E, E> declared;
    // Created on first use. If two threads create it at once, both results are equal.
    private volatile @Nullable Map<ResultKind, ValueIndex> byKind;
    private volatile @Nullable NameIndex byName;
    private volatile @Nullable Map<Long, List<E>> shared;
    private volatile @Nullable Set<ResultKind> present;

    private CodeTable(List<E> codes, List<E> aliases) {
        this.codes = codes;
        this.ranked = aliases.isEmpty() ? codes : rank(codes, aliases);
        this.byValue = ValueIndex.of(ranked);
        this.declared = Map.of();
    }

    private CodeTable(CodeTable<E> table, Map<E, E> declared) {
        this.codes = table.codes;
        this.ranked = table.ranked;
        this.byValue = table.byValue;
        this.declared = declared;
    }

    /**
     * Returns this table with the aliases that the header declares among codes of kind {@link ResultKind#OTHER}. Equal
     * numbers do not make such codes aliases, because unrelated codes may have the same number.
     *
     * @param names pairs of an alias and the code it is another name for ({@code #define ALIAS CODE})
     * @return the table with these aliases
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // Only read.
    public final CodeTable<E> withOtherNames(E[]... names) {
        Map<E, E> map = new HashMap<>(declared);
        for (E[] pair : names) {
            map.put(pair[0], pair[1]);
        }
        return new CodeTable<>(this, map);
    }

    private static <E extends ResultCode> List<E> rank(List<E> codes, List<E> aliases) {
        Set<E> last = Collections.newSetFromMap(new IdentityHashMap<>());
        last.addAll(aliases);
        List<E> ranked = new ArrayList<>(codes.size());
        for (E code : codes) {
            if (!last.contains(code)) {
                ranked.add(code);
            }
        }
        ranked.addAll(aliases);
        return ranked;
    }

    /**
     * Creates the table of a family that is a single enum.
     *
     * @param codes all codes, in header order
     * @param aliases the codes that are not primary because another code of the same value and kind is; those that come
     *     after their primary code in the header may be omitted
     * @param <E> the type of the codes
     * @return the table
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // Only read.
    public static <E extends ResultCode> CodeTable<E> of(E[] codes, E... aliases) {
        return new CodeTable<>(List.of(codes), Arrays.asList(aliases));
    }

    /**
     * Creates the table of a family that is partitioned into several enums.
     *
     * @param partitions the {@code values()} of each enum, in order of precedence
     * @param aliases the codes that are not primary because another code of the same value and kind is, one array per
     *     enum that has any: all in one array could exceed the size limit of a method
     * @param <E> the common type of the codes
     * @return the table
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // Only read.
    public static <E extends ResultCode> CodeTable<E> ofPartitions(E[][] partitions, E[]... aliases) {
        return new CodeTable<>(all(partitions), all(aliases));
    }

    private static <E> List<E> all(E[][] arrays) {
        return Arrays.stream(arrays).flatMap(Arrays::stream).collect(Collectors.toUnmodifiableList());
    }

    /** Returns all codes, including aliases, in the order given. */
    public List<E> codes() {
        return codes;
    }

    /**
     * Returns the primary code for a value.
     *
     * @param value a value, all 32 bits
     * @return the code, or null if there is none
     */
    @SuppressWarnings("unchecked") // Only codes of type E went into the index.
    public @Nullable E get(int value) {
        return (E) byValue.get(value);
    }

    /**
     * Returns the primary code for a value of one kind.
     *
     * @param value a value, all 32 bits
     * @param kind the numbering space
     * @return the code, or null if there is none
     */
    @SuppressWarnings("unchecked") // Only codes of type E went into the index.
    public @Nullable E get(int value, ResultKind kind) {
        ValueIndex index = kinds().get(kind);
        return index == null ? null : (E) index.get(value);
    }

    /**
     * Returns the code with a name.
     *
     * @param name the name in the Windows header or in Java
     * @return the code, or null if there is none; a name in the header takes precedence over another code's name in
     *     Java
     */
    @SuppressWarnings("unchecked") // Only codes of type E went into the index.
    public @Nullable E get(String name) {
        NameIndex index = byName;
        if (index == null) {
            index = NameIndex.of(codes);
            byName = index;
        }
        return (E) index.get(name);
    }

    /**
     * Returns all codes with a value.
     *
     * @param value a value, all 32 bits
     * @return the codes of any kind: the primary code, then the others in header order, aliases last
     */
    public List<E> all(int value) {
        return ranked.stream().filter(code -> code.value() == value).collect(Collectors.toUnmodifiableList());
    }

    /**
     * Whether another name for this code is primary: for lookup by value and kind or, for kind OTHER, according to the
     * header.
     */
    boolean isAlias(ResultCode code) {
        if (code.kind() == ResultKind.OTHER) {
            return declared.containsKey(code);
        }
        E primary = get(code.value(), code.kind());
        return primary != null && primary != code;
    }

    /** The names of a code's value and kind, the primary first; for kind OTHER only those that the header declares. */
    Stream<E> names(ResultBits code) {
        List<E> several = shared().get(key(code));
        Stream<E> same = several == null ? Stream.ofNullable(get(code.value(), code.kind())) : several.stream();
        return code.kind() == ResultKind.OTHER ? same.filter(other -> root(other) == root(code)) : same;
    }

    /** The codes that share their value and kind with others, the primary first. */
    private Map<Long, List<E>> shared() {
        Map<Long, List<E>> map = shared;
        if (map == null) {
            map = ranked.stream().collect(Collectors.groupingBy(CodeTable::key));
            map.values().removeIf(codes -> codes.size() == 1);
            shared = map;
        }
        return map;
    }

    @SuppressWarnings("EnumOrdinal") // Kept nowhere, so the order of kinds may change.
    private static long key(ResultBits code) {
        return (long) code.kind().ordinal() << Integer.SIZE | Integer.toUnsignedLong(code.value());
    }

    private Object root(ResultBits code) {
        Object root = code;
        for (int step = 0; step < declared.size() && declared.get(root) != null; step++) {
            root = declared.get(root);
        }
        return root;
    }

    boolean hasKind(ResultKind kind) {
        return kindsPresent().contains(kind);
    }

    private Set<ResultKind> kindsPresent() {
        Set<ResultKind> known = present;
        if (known == null) {
            known = EnumSet.noneOf(ResultKind.class);
            for (E code : codes) {
                known.add(code.kind());
            }
            present = known;
        }
        return known;
    }

    /** Not done in the constructor: the kind of a code may depend on its family, which does not exist yet. */
    private Map<ResultKind, ValueIndex> kinds() {
        Map<ResultKind, ValueIndex> known = byKind;
        if (known == null) {
            known = indexKinds();
            byKind = known;
        }
        return known;
    }

    private Map<ResultKind, ValueIndex> indexKinds() {
        Map<ResultKind, List<E>> groups = new EnumMap<>(ResultKind.class);
        ranked.forEach(code ->
                groups.computeIfAbsent(code.kind(), kind -> new ArrayList<>()).add(code));
        Map<ResultKind, ValueIndex> indexes = new EnumMap<>(ResultKind.class);
        groups.forEach((kind, group) -> indexes.put(kind, groups.size() == 1 ? byValue : ValueIndex.of(group)));
        return indexes;
    }
}
