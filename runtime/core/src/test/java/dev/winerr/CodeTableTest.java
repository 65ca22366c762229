package dev.winerr;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.winerr.sample.BigFamily;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTableTest {
    private record Plain(String name, int value, ResultKind kind) implements ResultCode {
        Plain(int value) {
            this("N" + value, value, ResultKind.HRESULT);
        }

        @Override
        public String symbol() {
            return "S_" + name;
        }

        @Override
        public CodeFamily<?> family() {
            return BigFamily.INSTANCE;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 100, 3000, 12_000})
    void agreesWithAMapOnRandomValues(int size) {
        SplittableRandom random = new SplittableRandom(size);
        agreesWithAMap(random.ints(size).toArray(), random);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 0x10000, 0x8000, 0x01000000})
    void agreesWithAMapOnRegularValues(int stride) {
        int[] values = IntStream.range(0, 4000).map(i -> i * stride).toArray();
        agreesWithAMap(values, new SplittableRandom(stride));
    }

    private static void agreesWithAMap(int[] values, SplittableRandom random) {
        Map<Integer, Plain> map = new HashMap<>();
        List<Plain> codes = new ArrayList<>();
        for (int value : values) {
            Plain code = new Plain(value);
            codes.add(code);
            map.putIfAbsent(value, code);
        }
        CodeTable<Plain> table = CodeTable.of(codes.toArray(Plain[]::new));
        for (int value : values) {
            assertThat(table.get(value)).isSameAs(map.get(value));
            assertThat(table.get(value, ResultKind.HRESULT)).isSameAs(map.get(value));
            assertThat(table.get(value, ResultKind.WIN32)).isNull();
            assertThat(table.get("N" + value)).isSameAs(map.get(value));
        }
        random.ints(50_000).forEach(value -> assertThat(table.get(value)).isSameAs(map.get(value)));
        random.ints(50_000, -5000, 5000)
                .forEach(value -> assertThat(table.get(value)).isSameAs(map.get(value)));
        assertThat(table.codes()).isEqualTo(codes);
    }

    @Test
    void findsNothingForAnyOtherValue() {
        CodeTable<Plain> table = CodeTable.of(new Plain[] {new Plain(0), new Plain(-1), new Plain(0x9E3779B9)});
        for (int value = Integer.MIN_VALUE; value < Integer.MAX_VALUE - 4093; value += 4093) {
            boolean there = value == 0 || value == -1 || value == 0x9E3779B9;
            if ((table.get(value) != null) != there) {
                throw new AssertionError(Spelling.hex(value));
            }
        }
        for (int near = -100; near < 100; near++) {
            assertThat(table.get(0x9E3779B9 + near) != null).isEqualTo(near == 0);
        }
    }

    @Test
    void aliasesComeLastWhereverTheyAreDefined() {
        Plain alias = new Plain("alias", 7, ResultKind.HRESULT);
        Plain primary = new Plain("primary", 7, ResultKind.HRESULT);
        Plain later = new Plain("later", 7, ResultKind.HRESULT);
        CodeTable<Plain> table = CodeTable.of(new Plain[] {alias, primary, later}, alias);
        assertThat(table.get(7)).isSameAs(primary);
        assertThat(table.get("alias")).isSameAs(alias);
        assertThat(CodeTable.of(new Plain[] {alias, primary}, alias, primary).get(7))
                .isSameAs(alias);
    }

    @Test
    void manyNamesForOneValueDoNotHideOthers() {
        Plain[] codes = new Plain[2000];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = new Plain("n" + i, i < 1000 ? 0 : i, ResultKind.HRESULT);
        }
        CodeTable<Plain> table = CodeTable.of(codes);
        assertThat(table.get(0)).isSameAs(codes[0]);
        for (int i = 1000; i < codes.length; i++) {
            assertThat(table.get(i)).isSameAs(codes[i]);
        }
    }

    @Test
    void namesInTheHeaderTakePrecedenceOverNamesInJava() {
        Plain shadowed = new Plain("S_x", 1, ResultKind.HRESULT);
        Plain owner = new Plain("x", 2, ResultKind.HRESULT);
        CodeTable<Plain> table = CodeTable.of(new Plain[] {shadowed, owner});
        assertThat(table.get("S_x")).isSameAs(owner);
        assertThat(table.get("x")).isSameAs(owner);
        assertThat(table.get("S_S_x")).isSameAs(shadowed);
        assertThat(table.get("y")).isNull();
    }

    @Test
    void findsWithoutAllocating() {
        CodeTable<Plain> table = CodeTable.of(
                IntStream.range(0, 3000).mapToObj(i -> new Plain(i * 7919)).toArray(Plain[]::new));
        String name = "N7919";
        int found = lookUp(table, name); // The first lookup by name or kind creates an index.
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int round = 0; round < 1000; round++) {
            found += lookUp(table, name);
        }
        // One lookup that allocates would take 16 bytes each time; measuring itself takes a few.
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(16_000);
        assertThat(found).isEqualTo(3003);
    }

    private static int lookUp(CodeTable<Plain> table, String name) {
        int found = table.get(7919) == null ? 0 : 1;
        found += table.get(7920) == null ? 0 : 1;
        found += table.get(7919, ResultKind.HRESULT) == null ? 0 : 1;
        found += table.get(name) == null ? 0 : 1;
        return found;
    }
}
