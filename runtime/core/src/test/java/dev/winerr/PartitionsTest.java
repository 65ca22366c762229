package dev.winerr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.sample.BigCode;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PartitionsTest {
    /** Remembers which enums were loaded. */
    private static final class Watched implements CodeTable.Enums<BigCode> {
        private final Set<Integer> loaded = new TreeSet<>();

        @Override
        public int[][] ranges() {
            return new int[][] {
                {0, 1, 0x8000_0000, 0x8000_FFFF}, {0x8004_0000, 0x8004_FFFF}, {0, 0xFFFF, 0x8007_0000, 0x8007_FFFF}
            };
        }

        @Override
        public BigCode[] codes(int number) {
            loaded.add(number);
            return switch (number) {
                case 0 -> BigCode.Null.values();
                case 1 -> BigCode.Itf.values();
                default -> BigCode.Win32.values();
            };
        }

        @Override
        public BigCode[] aliases(int number) {
            return number == 2 ? new BigCode[] {BigCode.Win32.NO_ERROR, BigCode.Win32.SCARD_S_SUCCESS} : new BigCode[0];
        }
    }

    private final Watched enums = new Watched();
    private final CodeTable<BigCode> table = CodeTable.ofPartitions(enums);

    @Test
    void loadNoEnumForAValueOutsideTheirRanges() {
        assertThat(table.get(0x1234_5678)).isNull();
        assertThat(table.get(0x1234_5678, ResultKind.HRESULT)).isNull();
        assertThat(enums.loaded).isEmpty();
    }

    @Test
    void loadTheEnumsThatMayHaveAValue() {
        BigCode code = BigCode.Itf.BIG_E_LARGE;
        assertThat(table.get(code.value())).isSameAs(code);
        assertThat(enums.loaded).containsExactly(1);
    }

    @Test
    void findTheSameCodesAsTheIndex() {
        CodeTable<BigCode> indexed = CodeTable.ofPartitions(new Watched());
        assertThat(indexed.codes()).isEqualTo(table.codes());
        for (BigCode code : indexed.codes()) {
            CodeTable<BigCode> first = CodeTable.ofPartitions(new Watched());
            assertThat(first.get(code.value())).isSameAs(indexed.get(code.value()));
            assertThat(first.get(code.value(), code.kind())).isSameAs(indexed.get(code.value(), code.kind()));
        }
    }

    @Test
    void areReplacedByTheIndexAfterManyLookups() {
        for (int i = 0; i < 100; i++) {
            assertThat(table.get(0x1234_5678)).isNull();
        }
        assertThat(enums.loaded).containsExactly(0, 1, 2);
    }
}
