package dev.winerr.generator.header.pp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.winerr.generator.header.lex.Lexer;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.source.SourceFile;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class BudgetTest {
    private static final Token NAME = new Lexer(new SourceFile("a.h", "X")).next();

    private final Budget budget = new Budget();

    @Test
    void oneExpansionHasALimit() {
        budget.spend(60_000, NAME);
        budget.spend(40_000, NAME);
        assertThatExceptionOfType(LimitException.class)
                .isThrownBy(() -> budget.spend(1, NAME))
                .withMessageContaining("macros expand to more than 100000 tokens");
        budget.restart();
        assertThatNoException().isThrownBy(() -> budget.spend(100_000, NAME));
    }

    @Test
    void allExpansionsHaveALimitThatGrowsWithTheSource() {
        spendAll();
        budget.restart();
        assertThatExceptionOfType(LimitException.class)
                .isThrownBy(() -> budget.spend(1, NAME))
                .withMessageContaining("the macros of all definitions together expand to too many tokens");
        budget.earn();
        assertThatNoException().isThrownBy(() -> budget.spend(19, NAME));
        assertThatExceptionOfType(LimitException.class).isThrownBy(() -> budget.spend(1, NAME));
    }

    private void spendAll() {
        for (int i = 0; i < 20; i++) {
            budget.restart();
            budget.spend(100_000, NAME);
        }
    }

    @Test
    void theTextOfFilesHasALimit() {
        SourceFile file = new SourceFile("a.h", " ".repeat(1 << 20));
        for (int i = 0; i < 160; i++) {
            assertThat(budget.read(file)).isTrue();
        }
        assertThat(budget.read(file)).isFalse();
    }

    @Test
    void recordsTheUseOfAnInclude() {
        budget.earn();
        budget.startRecording();
        assertThat(budget.stopRecording()).isNull();
        budget.earn();
        budget.spend(3, NAME);
        budget.define(NAME);
        budget.read(new SourceFile("a.h", "12345"));
        assertThat(budget.stopRecording()).isEqualTo(new Budget.Amounts(20, 3, 1, 5));
        budget.startRecording();
        assertThat(budget.stopRecording()).isNull();
    }

    @Test
    void appliesARecordedUse() {
        budget.startRecording();
        Budget.Amounts use = new Budget.Amounts(40, 30, 2, 5);
        budget.apply(use);
        budget.apply(use);
        assertThat(budget.stopRecording()).isEqualTo(budget.combined(List.of(use, use)));
        assertThat(Objects.requireNonNull(budget.stopRecording()).spent()).isEqualTo(60);
    }

    @Test
    void aUseThatExceedsALimitDoesNotFit() {
        long most = 2_000_000;
        assertThat(budget.fits(new Budget.Amounts(0, most, 0, 0))).isTrue();
        assertThat(budget.fits(new Budget.Amounts(0, most + 1, 0, 0))).isFalse();
        assertThat(budget.fits(new Budget.Amounts(100, most + 1, 0, 0)))
                .as("earned only by itself")
                .isFalse();
        assertThat(budget.fits(new Budget.Amounts(0, 0, 0, Budget.MOST_CHARACTERS)))
                .isTrue();
        assertThat(budget.fits(new Budget.Amounts(0, 0, 0, Budget.MOST_CHARACTERS + 1)))
                .isFalse();
        assertThat(budget.fits(new Budget.Amounts(0, 0, Long.MAX_VALUE, 0))).isFalse();
        budget.earn();
        budget.spend(1, NAME);
        assertThat(budget.fits(new Budget.Amounts(0, most + 19, 0, 0))).isTrue();
        assertThat(budget.fits(new Budget.Amounts(0, most + 20, 0, 0))).isFalse();
    }
}
