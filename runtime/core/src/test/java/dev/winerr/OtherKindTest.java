package dev.winerr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes of kind OTHER, which a family interprets, and which are not aliases because their numbers are equal. */
class OtherKindTest {
    private enum TankCode implements ResultCode {
        TANK_OK(0),
        TANK_WARN_LOW(1005),
        TANK_MAX_VALVES(1005),
        TANK_ERR_EMPTY(-1811),
        TANK_ERR_DRY(-1811),
        TANK_ERR_VALVE(-2);

        private final int value;

        TankCode(int value) {
            this.value = value;
        }

        @Override
        public int value() {
            return value;
        }

        @Override
        public CodeFamily<?> family() {
            return TANK;
        }
    }

    private static final PlainFamily<TankCode> TANK = new PlainFamily<>(
            "Tank",
            ResultKind.OTHER,
            CodeTable.of(TankCode.values())
                    .withOtherNames(new TankCode[] {TankCode.TANK_ERR_DRY, TankCode.TANK_ERR_EMPTY}),
            SuccessRule.NOT_NEGATIVE,
            Radix.DECIMAL,
            """
            TANK_ERR_EMPTY=The tank is empty.
            TANK_WARN_LOW=The tank is low.
            """);

    @Test
    void areInterpretedAsTheFamilyDeclares() {
        assertThat(TANK.check(1005)).isEqualTo(1005);
        assertThat(TankCode.TANK_WARN_LOW.isSuccess()).isTrue();
        assertThat(TankCode.TANK_ERR_VALVE.severity()).isEqualTo(Severity.ERROR);
        assertThat(TANK.of(-7)).hasToString("-7");
        assertThat(TANK.of(-7).isFailure()).isTrue();
        assertThat(TANK.of(7).isFailure()).isFalse();
        assertThatThrownBy(() -> TANK.check(-1811)).hasMessage("TANK_ERR_EMPTY (-1811): The tank is empty.");
        assertThatThrownBy(() -> TANK.check(-7)).hasMessage("-7");
        assertThat(new ResultException(TankCode.TANK_ERR_VALVE)).hasMessage("TANK_ERR_VALVE (-2)");
    }

    @Test
    void shareNumbersByCoincidenceButTextsByDeclaration() {
        assertThat(TankCode.TANK_MAX_VALVES.isAlias()).isFalse();
        assertThat(TankCode.TANK_MAX_VALVES.message(Locale.ROOT)).isEmpty();
        assertThat(TankCode.TANK_ERR_DRY.isAlias()).isTrue();
        assertThat(TankCode.TANK_ERR_DRY.message(Locale.ROOT)).contains("The tank is empty.");
        assertThat(TANK.all(1005)).containsExactly(TankCode.TANK_WARN_LOW, TankCode.TANK_MAX_VALVES);
    }

    @ParameterizedTest
    @CsvSource({
        "ZERO, 0, SUCCESS, true",
        "ZERO, 1, ERROR, false",
        "ZERO, -1, ERROR, false",
        "NOT_NEGATIVE, 0, SUCCESS, true",
        "NOT_NEGATIVE, 1, SUCCESS, true",
        "NOT_NEGATIVE, -1, ERROR, false",
        "SEVERITY_BITS, 1, SUCCESS, true",
        "SEVERITY_BITS, 0x40000001, INFORMATIONAL, true",
        "SEVERITY_BITS, 0x800007D5, WARNING, false",
        "SEVERITY_BITS, 0xC0000BBB, ERROR, false",
    })
    void reportSuccessByRule(SuccessRule rule, String value, Severity severity, boolean success) {
        int bits = Spelling.parse(value);
        assertThat(rule.severity(bits)).isEqualTo(severity);
        assertThat(rule.isSuccess(bits)).isEqualTo(success);
    }
}
