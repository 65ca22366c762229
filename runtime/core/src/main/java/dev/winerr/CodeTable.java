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
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The codes of a family, found by value or name in constant time and without allocating. In a family of several enums,
 * the first lookups instead search the enums that may have the value, so that a program with few lookups does not load
 * all of them.
 *
 * <p>Several codes may have the same value. Lookup by value returns the primary code: the first one that is not
 * declared an alias or, if all are aliases, the first. Immutable and thread-safe.
 *
 * @param <E> the type of the codes
 */
public final class CodeTable<E extends ResultCode> {
    /** The first lookups load only the enums that they need; later ones use an index of all codes. */
    private static final int FIRST_LOOKUPS = 50;

    private final @Nullable Partitions<E> partitions;
    private int lookups;
    // Created on first use. If two threads create it at once, both results are equal.
    private volatile @Nullable Whole<E> whole;
    /** For codes of kind OTHER, the code that the header declares each alias to be another name of. */
    private final Map<E, E> declared;

    private volatile @Nullable Map<ResultKind, ValueIndex> byKind;
    private volatile @Nullable NameIndex byName;
    private volatile @Nullable Map<Long, List<E>> shared;
    private volatile @Nullable Set<ResultKind> present;

    /**
     * All codes.
     *
     * @param codes in the order given
     * @param ranked in the order of precedence: aliases last
     */
    private record Whole<E extends ResultCode>(List<E> codes, List<E> ranked, ValueIndex byValue) {
        static <E extends ResultCode> Whole<E> of(List<E> codes, List<E> aliases) {
            List<E> ranked = aliases.isEmpty() ? codes : rank(codes, aliases);
            return new Whole<>(codes, ranked, ValueIndex.of(ranked));
        }
    }

    private CodeTable(@Nullable Partitions<E> partitions, @Nullable Whole<E> whole, Map<E, E> declared) {
        this.partitions = partitions;
        this.whole = whole;
        this.declared = declared;
    }

    private Whole<E> whole() {
        Whole<E> known = whole;
        if (known == null) {
            Partitions<E> all = Objects.requireNonNull(partitions);
            known = Whole.of(all.codes(), all.aliases());
            whole = known;
        }
        return known;
    }

    /** The enums to search one by one; null if all codes are loaded, or after so many lookups that they should be. */
    private @Nullable Partitions<E> partitions() {
        // Whether a lookup of another thread is counted does not matter.
        return whole == null && lookups++ < FIRST_LOOKUPS ? partitions : null;
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
        return new CodeTable<>(partitions, whole, map);
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
        return new CodeTable<>(null, Whole.of(List.of(codes), Arrays.asList(aliases)), Map.of());
    }

    /**
     * Creates the table of a family that is partitioned into several enums. An enum is loaded when a code that it may
     * have is first looked up.
     *
     * @param enums the enums, in order of precedence
     * @param <E> the common type of the codes
     * @return the table
     */
    public static <E extends ResultCode> CodeTable<E> ofPartitions(Enums<E> enums) {
        return new CodeTable<>(new Partitions<>(enums), null, Map.of());
    }

    /**
     * The enums of a family that has several.
     *
     * @param <E> the common type of the codes
     */
    public interface Enums<E extends ResultCode> {
        /**
         * Returns the ranges of values that each enum may have.
         *
         * @return for each enum, the first and the last value of its first range, then those of its next, and so on
         */
        int[][] ranges();

        /**
         * Returns all codes of an enum, which is its {@code values()}.
         *
         * @param number the number of the enum, from 0
         * @return the codes
         */
        E[] codes(int number);

        /**
         * Returns the codes of an enum that are not primary because another code of the same value and kind is; those
         * that come after their primary code may be omitted.
         *
         * @param number the number of the enum, from 0
         * @return the aliases
         */
        E[] aliases(int number);
    }

    /** Returns all codes, including aliases, in the order given. */
    public List<E> codes() {
        return whole().codes();
    }

    /**
     * Returns the primary code for a value.
     *
     * @param value a value, all 32 bits
     * @return the code, or null if there is none
     */
    @SuppressWarnings("unchecked") // Only codes of type E went into the index.
    public @Nullable E get(int value) {
        Partitions<E> some = partitions();
        return some == null ? (E) whole().byValue().get(value) : some.get(value, null);
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
        Partitions<E> some = partitions();
        if (some != null) {
            return some.get(value, kind);
        }
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
            index = NameIndex.of(codes());
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
        return whole().ranked().stream().filter(code -> code.value() == value).collect(Collectors.toUnmodifiableList());
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
            map = whole().ranked().stream().collect(Collectors.groupingBy(CodeTable::key));
            map.values().removeIf(codes -> codes.size() == 1);
            shared = map;
        }
        return map;
    }

    @SuppressWarnings("EnumOrdinal") // Not stored, so the order of kinds may change between releases.
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
            for (E code : codes()) {
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
        Whole<E> all = whole();
        for (E code : all.ranked()) {
            List<E> group = groups.get(code.kind());
            if (group == null) {
                group = new ArrayList<>();
                groups.put(code.kind(), group);
            }
            group.add(code);
        }
        Map<ResultKind, ValueIndex> indexes = new EnumMap<>(ResultKind.class);
        for (Map.Entry<ResultKind, List<E>> group : groups.entrySet()) {
            indexes.put(group.getKey(), groups.size() == 1 ? all.byValue() : ValueIndex.of(group.getValue()));
        }
        return indexes;
    }
}
