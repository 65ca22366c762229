package dev.winerr.generator.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.ResultKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeaderIndexTest {
    private static final IndexedCode DAMP = code("KILN_DAMP", 5, "kiln.h");
    private static final IndexedCode COLD = code("KILN_COLD", -5, "kiln.h");
    private static final IndexedCode CLAY = code("KILN_DAMP", 0xFFFF_FFFBL, "clay.h");

    private static IndexedCode code(String name, long value, String header) {
        return new IndexedCode(name, value, ResultKind.OTHER, Optional.empty(), header, 7, Optional.empty(), Map.of());
    }

    private static HeaderIndex index(String header, String digest, IndexedCode... codes) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(header, digest);
        return HeaderIndex.of(headers, List.of(codes));
    }

    private static HeaderIndex both() {
        return HeaderIndex.join(List.of(index("kiln.h", "ab", DAMP, COLD), index("clay.h", "cd", CLAY)));
    }

    @Test
    void joinsIndexesInOrder() {
        assertThat(both().codes()).containsExactly(DAMP, COLD, CLAY);
        assertThat(both().size()).isEqualTo(3);
        assertThat(both().headers().keySet()).containsExactly("kiln.h", "clay.h");
        assertThat(both().headers()).containsEntry("clay.h", "cd");
    }

    @Test
    void aSingleIndexIsUnchanged() {
        HeaderIndex one = index("kiln.h", "ab", DAMP);
        assertThat(HeaderIndex.join(List.of(one))).isSameAs(one);
        assertThat(HeaderIndex.join(List.of()).size()).isZero();
    }

    @Test
    void aValueIsFoundByItsLow32Bits() {
        assertThat(both().ofBits(-5)).containsExactly(COLD, CLAY);
        assertThat(both().ofBits(5)).containsExactly(DAMP);
        assertThat(both().ofBits(6)).isEmpty();
    }

    @Test
    void aNameIsFoundInEveryHeader() {
        assertThat(both().named("KILN_DAMP")).containsExactly(DAMP, CLAY);
        assertThat(both().named("kiln_damp")).isEmpty();
        assertThat(both().byName().keySet()).containsExactly("KILN_DAMP", "KILN_COLD");
        assertThat(both().byName()).containsEntry("KILN_DAMP", List.of(DAMP, CLAY));
    }

    @Test
    void aCodeHasAPosition() {
        assertThat(CLAY.place()).isEqualTo("clay.h:7");
    }
}
