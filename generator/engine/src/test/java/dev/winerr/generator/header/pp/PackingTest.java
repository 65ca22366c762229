package dev.winerr.generator.header.pp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.header.lex.Lexer;
import dev.winerr.generator.header.lex.TokenCursor;
import dev.winerr.generator.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Consecutive {@code #pragma pack(...)}, of which the tables contain only the operands. */
class PackingTest {
    private static void execute(Packing packing, String operands) {
        Lexer lexer = new Lexer(new SourceFile("kiln.h", "(" + operands + ")"));
        packing.execute(TokenCursor.over(lexer::next, opener -> {}).takeInside().stream()
                .filter(token -> !token.is(","))
                .toList());
    }

    private static Packing after(String pragmas) {
        Packing packing = new Packing();
        for (String operands : pragmas.split(";", -1)) {
            execute(packing, operands.strip());
        }
        return packing;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1                                        | 1
            16                                       | 16
            4; 3                                     | 4
            4; 32                                    | 4
            push, 2                                  | 2
            4; push; 2; pop                          | 4
            4; push, 2; push, 1; pop; pop            | 4
            4; push, 2; push, 1; pop                 | 2
            4; push, a, 2; push, b, 1; pop, a        | 4
            4; push, a, 2; push, b, 1; pop, a; pop   | 4
            4; push, a, 2; push, b, 1; pop, b        | 2
            4; push, a, 2; pop, c                    | 2
            4; push, 2; pop, 8                       | 8
            2; pop                                   | 2
            """)
    void operandsSetPushAndPop(String pragmas, int bytes) {
        assertThat(after(pragmas).bytes()).isEqualTo(bytes);
    }

    @Test
    void noOperandsRestoreTheDefault() {
        assertThat(after("2; ").bytes()).isEqualTo(new Packing().bytes());
    }

    @Test
    void aCopyIsIndependent() {
        Packing packing = after("4; push, 2");
        Packing copy = packing.copy();
        execute(copy, "pop");
        assertThat(copy.bytes()).isEqualTo(4);
        assertThat(packing.bytes()).isEqualTo(2);
        execute(packing, "pop");
        assertThat(packing.bytes()).isEqualTo(4);
    }
}
