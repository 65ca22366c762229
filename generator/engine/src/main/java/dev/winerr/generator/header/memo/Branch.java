package dev.winerr.generator.header.memo;

import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A node of a {@link PersistentMap} with up to 32 children, of which only existing ones are stored. */
final class Branch<K, V> implements Node<K, V> {
    private static final int WIDTH = 1 << BITS;
    /** The bits that select children at the first seven levels, which are all bits of a hash. */
    private static final int BITS_OF_HASH = 7 * BITS;

    /** The bits of both hashes; keys that agree in all of them collide. */
    static final int MOST_BITS = 2 * BITS_OF_HASH;

    private final @Nullable Object owner;
    /** One bit for each child that exists. */
    private int bitmap;

    private Node<K, V>[] children;
    private long sum;

    private Branch(int bitmap, Node<K, V>[] children, long sum, @Nullable Object owner) {
        this.bitmap = bitmap;
        this.children = children;
        this.sum = sum;
        this.owner = owner;
    }

    /** A branch with one entry. */
    static <K, V> Branch<K, V> of(MapEntry<K, V> entry, int used, @Nullable Object owner) {
        Node<K, V>[] children = array(1);
        children[0] = entry;
        return new Branch<>(bit(entry.key(), entry.hash(), used), children, entry.sum(), owner);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of generic types.
    private static <K, V> Node<K, V>[] array(int length) {
        return new Node[length];
    }

    private static int bit(Object key, int hash, int used) {
        int bits = used < BITS_OF_HASH ? hash >>> used : other(key) >>> (used - BITS_OF_HASH);
        return 1 << (bits & (WIDTH - 1));
    }

    /**
     * Another hash, for keys whose hashes are equal. A large map has two or three such keys, but a header made to slow
     * down its readers has thousands.
     */
    private static int other(Object key) {
        int hash = 0;
        if (key instanceof String text) {
            for (int i = 0; i < text.length(); i++) {
                // FNV-1a.
                hash = (hash ^ text.charAt(i)) * 0x01000193;
            }
        }
        return hash;
    }

    private int index(int bit) {
        return Integer.bitCount(bitmap & (bit - 1));
    }

    private @Nullable Node<K, V> child(int bit) {
        return (bitmap & bit) == 0 ? null : children[index(bit)];
    }

    @Override
    public @Nullable MapEntry<K, V> find(K key, int hash, int used) {
        Node<K, V> child = child(bit(key, hash, used));
        return child == null ? null : child.find(key, hash, used + BITS);
    }

    @Override
    public long sum() {
        return sum;
    }

    @Override
    public Node<K, V> with(MapEntry<K, V> entry, int used, @Nullable Object by) {
        int bit = bit(entry.key(), entry.hash(), used);
        Node<K, V> child = child(bit);
        return child == null
                ? inserted(bit, entry, by)
                // The child may be modified in place, which changes its sum.
                : replaced(bit, child.sum(), child.with(entry, used + BITS, by), by);
    }

    private Branch<K, V> replaced(int bit, long sumBefore, Node<K, V> child, @Nullable Object by) {
        Branch<K, V> changed = changed(bitmap, by != null && owner == by ? children : children.clone(), by);
        changed.children[index(bit)] = child;
        changed.sum += child.sum() - sumBefore;
        return changed;
    }

    private Branch<K, V> inserted(int bit, Node<K, V> child, @Nullable Object by) {
        int at = index(bit);
        Node<K, V>[] more = array(children.length + 1);
        System.arraycopy(children, 0, more, 0, at);
        more[at] = child;
        System.arraycopy(children, at, more, at + 1, children.length - at);
        Branch<K, V> changed = changed(bitmap | bit, more, by);
        changed.sum += child.sum();
        return changed;
    }

    /** This branch, modified, if it has this owner; otherwise a new one. The sum is not updated. */
    private Branch<K, V> changed(int otherBitmap, Node<K, V>[] otherChildren, @Nullable Object by) {
        if (by == null || owner != by) {
            return new Branch<>(otherBitmap, otherChildren, sum, by);
        }
        bitmap = otherBitmap;
        children = otherChildren;
        return this;
    }

    @Override
    public @Nullable Node<K, V> without(K key, int hash, int used) {
        int bit = bit(key, hash, used);
        int at = index(bit);
        Node<K, V> left = children[at].without(key, hash, used + BITS);
        if (left != null) {
            return replaced(bit, children[at].sum(), left, null);
        } else if (children.length == 1) {
            return null;
        }
        Node<K, V>[] fewer = Arrays.copyOf(children, children.length - 1);
        System.arraycopy(children, at + 1, fewer, at, fewer.length - at);
        return new Branch<>(bitmap & ~bit, fewer, sum - children[at].sum(), null);
    }

    @Override
    public boolean all(Predicate<MapEntry<K, V>> predicate) {
        for (Node<K, V> child : children) {
            if (!child.all(predicate)) {
                return false;
            }
        }
        return true;
    }

    /** Compares the children; false if the comparison ended early. */
    boolean compare(Branch<K, V> other, int used, MapComparison<K, V> comparison) {
        if (bitmap == other.bitmap) {
            return compareAll(other, used + BITS, comparison);
        }
        for (int left = bitmap | other.bitmap; left != 0; left &= left - 1) {
            int bit = Integer.lowestOneBit(left);
            if (!comparison.run(child(bit), other.child(bit), used + BITS)) {
                return false;
            }
        }
        return true;
    }

    private boolean compareAll(Branch<K, V> other, int used, MapComparison<K, V> comparison) {
        for (int i = 0; i < children.length; i++) {
            Node<K, V> one = children[i];
            if (one != other.children[i] && !comparison.run(one, other.children[i], used)) {
                return false;
            }
        }
        return true;
    }
}
