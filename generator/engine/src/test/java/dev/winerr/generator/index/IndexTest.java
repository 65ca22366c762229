package dev.winerr.generator.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.winerr.ResultKind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IndexTest {
    private static final IndexedCode FAIL = new IndexedCode(
            "E_FAIL",
            0xFFFF_FFFF_8000_4005L,
            ResultKind.HRESULT,
            Optional.empty(),
            "a.h",
            12,
            Optional.of("https://example.org/a"),
            Map.of("en", "It failed.", "es", "Ha fallado, \u00a1ay!"));
    private static final IndexedCode ALIAS = new IndexedCode(
            "E_OLD_FAIL",
            0xFFFF_FFFF_8000_4005L,
            ResultKind.HRESULT,
            Optional.of("E_FAIL"),
            "b.h",
            1,
            Optional.empty(),
            Map.of());
    private static final IndexedCode WIDE = new IndexedCode(
            "WIDE", 0x1_0000_0005L, ResultKind.OTHER, Optional.empty(), "b.h", 3, Optional.empty(), Map.of());

    private static HeaderIndex sample() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("b.h", "cd34");
        headers.put("a.h", "ab12");
        return HeaderIndex.of(headers, List.of(FAIL, ALIAS, WIDE));
    }

    @Test
    void aFileIsReadAsItWasWritten() throws IndexFormatException {
        byte[] bytes = IndexFile.write(sample());
        HeaderIndex read = IndexFile.read(bytes);
        assertThat(read.codes()).containsExactly(FAIL, ALIAS, WIDE);
        assertThat(read.headers()).containsExactlyEntriesOf(sample().headers());
        assertThat(read.size()).isEqualTo(3);
        assertThat(read.ofBits(0x8000_4005)).containsExactly(FAIL, ALIAS);
        assertThat(read.ofBits(5)).containsExactly(WIDE);
        assertThat(read.named("WIDE")).containsExactly(WIDE);
        assertThat(read.named("WID")).isEmpty();
        assertThat(IndexFile.write(read)).isEqualTo(bytes);
    }

    @Test
    void anIndexMayBeEmpty() throws IndexFormatException {
        HeaderIndex read = IndexFile.read(IndexFile.write(HeaderIndex.of(Map.of(), List.of())));
        assertThat(read.codes()).isEmpty();
        assertThat(read.headers()).isEmpty();
    }

    @Test
    void aDamagedFileIsRejectedOrRead() {
        byte[] whole = IndexFile.write(sample());
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            byte[] damaged = Arrays.copyOf(whole, i % 3 == 0 ? random.nextInt(whole.length) : whole.length);
            for (int flips = random.nextInt(4); flips >= 0 && damaged.length > 0; flips--) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            try {
                IndexFile.read(damaged).codes().forEach(IndexedCode::place);
            } catch (IndexFormatException e) {
                assertThat(e)
                        .hasMessageMatching("it is not an index|it is damaged|.* another version .*|it is too large");
            }
        }
    }

    @Test
    void distinguishesAnotherVersionFromDamage() {
        byte[] later = "winerr index 2\nwhatever".getBytes(StandardCharsets.US_ASCII);
        assertThat(IndexFile.isIndex(later)).isTrue();
        assertThatExceptionOfType(IndexFormatException.class)
                .isThrownBy(() -> IndexFile.read(later))
                .withMessage("it was created by another version of winerr");
    }

    @Test
    void findsChanges() {
        HeaderIndex before = index(
                code("SAME", 1, "a"),
                code("GONE", 2, "b"),
                code("E_MISPELT", 3, "c"),
                code("VALUE", 4, "d"),
                code("TEXT", 5, "e"));
        HeaderIndex after = index(
                code("SAME", 1, "a"),
                code("NEW", 9, "z"),
                code("E_MISSPELT", 3, "c"),
                code("VALUE", 40, "d"),
                code("TEXT", 5, "f"));
        assertThat(IndexDiff.between(before, after))
                .extracting(change -> change.kind() + " " + change.name())
                .containsExactly(
                        "REMOVED GONE", "RENAMED E_MISPELT", "REVALUED VALUE", "TEXT_CHANGED TEXT", "ADDED NEW");
    }

    @Test
    void aNewPrimaryAndANewKindAreChanges() {
        IndexedCode was = code("E_A", 1, "");
        IndexedCode alias = new IndexedCode(
                "E_A", 1, ResultKind.HRESULT, Optional.of("E_B"), "x.h", 1, Optional.empty(), Map.of("en", ""));
        IndexedCode status = new IndexedCode(
                "E_A", 1, ResultKind.NTSTATUS, Optional.empty(), "x.h", 1, Optional.empty(), Map.of("en", ""));
        assertThat(IndexDiff.between(index(was), index(alias)))
                .extracting(Change::kind)
                .containsExactly(Change.Kind.PRIMARY_CHANGED);
        assertThat(IndexDiff.between(index(was), index(status)))
                .extracting(Change::kind)
                .containsExactly(Change.Kind.KIND_CHANGED);
    }

    @Test
    void anUnchangedDefinitionAmongSeveralIsNotAChange() {
        HeaderIndex before = index(code("TWICE", 1, ""), code("TWICE", 2, ""));
        assertThat(IndexDiff.between(before, index(code("TWICE", 2, "")))).isEmpty();
    }

    private static HeaderIndex index(IndexedCode... codes) {
        return HeaderIndex.of(Map.of("x.h", "00"), List.of(codes));
    }

    private static IndexedCode code(String name, long value, String text) {
        return new IndexedCode(
                name, value, ResultKind.HRESULT, Optional.empty(), "x.h", 1, Optional.empty(), Map.of("en", text));
    }
}
