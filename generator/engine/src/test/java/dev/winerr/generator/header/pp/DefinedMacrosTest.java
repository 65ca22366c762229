package dev.winerr.generator.header.pp;

import static dev.winerr.generator.header.pp.MacroParserTest.macro;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DefinedMacrosTest {
    private final Macro one = macro("FACILITY_ONE 1");
    private final Macro kept = macro("KEPT 7");
    private final Macros macros = new Macros(Map.of("KEPT", kept, "FACILITY_OLD", macro("FACILITY_OLD 3")));

    @Test
    void definesAndUndefines() {
        macros.define(one);
        assertThat(macros.find("FACILITY_ONE")).isSameAs(one);
        assertThat(macros.isDefined("FACILITY_ONE")).isTrue();
        assertThat(macros.all()).containsExactly(one);
        macros.undefine("FACILITY_ONE");
        assertThat(macros.find("FACILITY_ONE")).isNull();
        assertThat(macros.findForCondition("FACILITY_ONE")).isNull();
        assertThat(macros.isDefined("FACILITY_ONE")).isFalse();
        assertThat(macros.all()).isEmpty();
    }

    @Test
    void thePreludeReplacesNamesButDoesNotDefineThem() {
        assertThat(macros.find("KEPT")).isSameAs(kept);
        assertThat(macros.findForCondition("KEPT")).isSameAs(kept);
        assertThat(macros.isDefined("KEPT")).isFalse();
        assertThat(macros.all()).isEmpty();
        Macro own = macro("KEPT 8");
        macros.define(own);
        assertThat(macros.find("KEPT")).isSameAs(own);
        assertThat(macros.findForCondition("KEPT")).isSameAs(own);
        assertThat(macros.replacedBy(own)).as("what the source did not define").isNull();
    }

    @Test
    void knowsFacilitiesInOrder() {
        macros.define(macro("FACILITY_TWO 2"));
        macros.define(one);
        macros.define(macro("OTHER 5"));
        Macro again = macro("FACILITY_TWO 3");
        macros.define(again);
        assertThat(macros.facilities()).containsExactly(again, one);
        macros.undefine("FACILITY_ONE");
        assertThat(macros.facilities()).containsExactly(again);
        assertThat(macros.facilitiesOfPrelude().stream().map(old -> old.name().text()))
                .containsExactly("FACILITY_OLD");
    }

    @Test
    void knowsWhichMacroWasReplaced() {
        Macro other = macro("FACILITY_ONE 2");
        Macro same = macro("FACILITY_ONE 2");
        macros.define(one);
        macros.define(other);
        macros.define(same);
        assertThat(macros.replacedBy(other)).isSameAs(one);
        assertThat(macros.replacedBy(same)).as("an equivalent one").isNull();
        assertThat(macros.replacedBy(one)).isNull();
    }

    @Test
    void findsTheDefinitionsOfAFile() {
        Macro same = macro("FACILITY_ONE 1");
        Macro gone = macro("GONE 1");
        macros.define(one);
        macros.define(same);
        macros.define(gone);
        macros.undefine("GONE");
        for (boolean remembered : new boolean[] {false, true}) {
            assertThat(macros.definitionsIn(one.name().file(), remembered)).containsExactly(one);
            assertThat(macros.definitionsIn(same.name().file(), remembered)).containsExactly(same);
            assertThat(macros.definitionsIn(gone.name().file(), remembered)).isEmpty();
            assertThat(macros.definitionsIn(kept.name().file(), remembered)).isEmpty();
        }
    }

    @Test
    void pushesAndPops() {
        macros.define(one);
        macros.push("FACILITY_ONE");
        macros.push("NEW");
        macros.define(macro("FACILITY_ONE 2"));
        macros.define(macro("NEW 1"));
        macros.pop("FACILITY_ONE");
        macros.pop("NEW");
        assertThat(macros.find("FACILITY_ONE")).isSameAs(one);
        assertThat(macros.find("NEW")).as("not defined when it was pushed").isNull();
        macros.pop("FACILITY_ONE");
        assertThat(macros.find("FACILITY_ONE")).as("nothing is left to pop").isSameAs(one);
    }

    @Test
    void aCopyIsIndependent() {
        macros.define(one);
        macros.push("FACILITY_ONE");
        Macros copy = macros.copy();
        macros.undefine("FACILITY_ONE");
        macros.pop("FACILITY_ONE");
        macros.undefine("FACILITY_ONE");
        assertThat(copy.facilities()).containsExactly(one);
        copy.undefine("FACILITY_ONE");
        copy.pop("FACILITY_ONE");
        assertThat(copy.find("FACILITY_ONE")).isSameAs(one);
        assertThat(copy.find("KEPT")).isSameAs(kept);
    }
}
