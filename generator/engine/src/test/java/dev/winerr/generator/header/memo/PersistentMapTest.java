package dev.winerr.generator.header.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A persistent map has the same entries as a {@link HashMap} after the same changes, and its earlier versions are unchanged. */
class PersistentMapTest {

    /** A key whose hash is chosen, so that keys collide in all or in some bits. */
    private record Key(int number, int hash) {
        @Override
        public int hashCode() {
            return hash;
        }
    }

    private PersistentMap<Key, Integer> map = PersistentMap.empty();
    private final Map<Key, Integer> expected = new HashMap<>();

    private void change(Random random, int hashes, int shift) {
        int number = random.nextInt(500);
        Key key = new Key(number, (number % hashes) << shift);
        if (random.nextInt(3) == 0) {
            map = map.without(key);
            expected.remove(key);
        } else {
            Integer value = random.nextInt();
            map = map.with(MapEntry.of(key, value));
            expected.put(key, value);
        }
    }

    private static Map<Key, Integer> entries(PersistentMap<Key, Integer> map) {
        Map<Key, Integer> entries = new HashMap<>();
        map.forEach((key, value) -> assertThat(entries.put(key, value)).isNull());
        return entries;
    }

    @ParameterizedTest
    @CsvSource({"500, 0", "500, 23", "40, 0", "3, 30", "1, 0"})
    void changesLikeAHashMapAndFindsDifferences(int hashes, int shift) {
        Random random = new Random(hashes * 31L + shift);
        for (int round = 0; round < 40; round++) {
            PersistentMap<Key, Integer> before = map;
            Map<Key, Integer> had = new HashMap<>(expected);
            for (int i = 0; i < 25; i++) {
                change(random, hashes, shift);
            }
            assertThat(entries(map)).isEqualTo(expected);
            assertThat(entries(before)).isEqualTo(had);
            assertThat(map.isEmpty()).isEqualTo(expected.isEmpty());
            expected.forEach((key, value) -> assertThat(map.get(key)).isEqualTo(value));
            assertThat(differences(before, map)).isEqualTo(differences(had, expected));
            assertThat(differences(PersistentMap.of(expected), map)).isEmpty();
        }
    }

    private static Set<Key> differences(PersistentMap<Key, Integer> one, PersistentMap<Key, Integer> other) {
        Set<Key> keys = new HashSet<>();
        MapComparison<Key, Integer> comparison = new MapComparison<>(
                difference -> {
                    assertThat(keys.add(difference.key())).isTrue();
                    assertThat(difference.otherValue()).isEqualTo(other.get(difference.key()));
                    return true;
                },
                Integer.MAX_VALUE);
        assertThat(one.compare(other, comparison)).isTrue();
        return keys;
    }

    private static Set<Key> differences(Map<Key, Integer> one, Map<Key, Integer> other) {
        Set<Key> keys = new HashSet<>(one.keySet());
        keys.addAll(other.keySet());
        keys.removeIf(key -> Objects.equals(one.get(key), other.get(key)));
        return keys;
    }
}
