package dev.winerr.generator.header.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A small map has the entries of another, and a filter excludes none of its keys. */
class KeyMapTest {

    private static Map<String, Object> entries(int size) {
        Map<String, Object> entries = new HashMap<>();
        for (int i = 0; i < size; i++) {
            entries.put("KEY_" + i, i);
        }
        return entries;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 100, 1000})
    void hasTheEntriesOfAnother(int size) {
        Map<String, Object> entries = entries(size);
        KeyMap<String> map = KeyMap.of(entries);
        Map<String, Object> found = new HashMap<>();
        map.forEach(found::put);

        assertThat(found).isEqualTo(entries);
        assertThat(map.size()).isEqualTo(size);
        entries.forEach((key, value) -> assertThat(map.get(key)).isEqualTo(value));
        assertThat(map.get("KEY_" + size)).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 10_000})
    void aFilterExcludesMostOtherKeysAndNoneOfItsOwn(int size) {
        KeyFilter filter = new KeyFilter(size);
        entries(size).keySet().forEach(filter::add);
        int taken = 0;
        for (int i = size; i < size + 10_000; i++) {
            taken += filter.mayHave("KEY_" + i) ? 1 : 0;
        }

        assertThat(entries(size).keySet()).allMatch(filter::mayHave);
        assertThat(taken).isLessThan(500);
    }
}
