package dev.winerr.generator.header.decl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.header.expr.Value;
import dev.winerr.generator.header.type.Alignment;
import dev.winerr.generator.header.type.LayoutBuilder;
import dev.winerr.generator.header.type.Structure;
import dev.winerr.generator.header.type.Type;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** The meaning of names in scopes, and which structures are completed. */
class SymbolsTest {
    private final Symbols symbols = Symbols.none();

    private static void completeWithInt(Structure structure) {
        LayoutBuilder layout = new LayoutBuilder();
        layout.add("n", Type.Arithmetic.INT, Alignment.OF_THE_TYPE);
        structure.complete(layout.build(false, 8));
    }

    @Test
    void aSharedStructureIsCompletedInACopy() {
        Structure shared = symbols.structure("tag");
        symbols.declareObject("object", shared);
        shared.share();
        Structure own = symbols.unshared("tag");
        completeWithInt(own);

        assertThat(own).isNotSameAs(shared);
        assertThat(symbols.structure("tag")).isSameAs(own);
        assertThat(shared.layout()).isEmpty();
        assertThat(Objects.requireNonNull(symbols.object("object")).bytes()).isEqualTo(OptionalLong.of(4));
    }

    @Test
    void aStructureThatIsNotSharedIsCompletedItself() {
        Structure known = symbols.structure("tag");

        assertThat(symbols.unshared("tag")).isSameAs(known);
    }

    @Test
    void aConstantIsSearchedForFromTheInnermostScopeOutwards() {
        symbols.declareConstant("C", Value.of(1));
        String outermost = symbols.enter("outer");
        symbols.declareConstant("C", Value.of(2));
        String outer = symbols.enter("inner");
        symbols.declareConstant("D", Value.of(3));

        assertThat(List.of(bits("C"), bits("D"), bits("inner::D"), bits("true"), bits("false")))
                .containsExactly(2L, 3L, 3L, 1L, 0L);
        symbols.leave(outer);
        assertThat(List.of(bits("C"), bits("D"), bits("inner::D"))).containsExactly(2L, 3L, 3L);
        symbols.leave(outermost);
        assertThat(List.of(bits("C"), bits("outer::C"), bits("outer::inner::D")))
                .containsExactly(1L, 2L, 3L);
        assertThat(symbols.constant("E")).isNull();
    }

    private long bits(String name) {
        return Objects.requireNonNull(symbols.constant(name), name).bits();
    }

    @Test
    void aCopyKnowsTemplatesAndCpp() {
        Symbols symbols = Symbols.none();
        symbols.declareTemplate("Traits");
        symbols.noteCpp();

        assertThat(symbols.copy().isTemplate("Traits")).isTrue();
        assertThat(symbols.copy().isCpp()).isTrue();
    }
}
