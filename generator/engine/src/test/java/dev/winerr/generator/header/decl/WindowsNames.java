package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.expr.Names;
import dev.winerr.generator.header.memo.State;

/** The names that an expression may use without declarations: the types and functions of Windows. */
public final class WindowsNames {
    private static final Surroundings C_WITHOUT_PACKING = new Surroundings() {
        @Override
        public int packing() {
            return Integer.MAX_VALUE;
        }

        @Override
        public boolean isCpp() {
            return false;
        }
    };

    private WindowsNames() {}

    /** These names alone. */
    public static Names all() {
        return new Grammar(Symbols.windows(new State()), C_WITHOUT_PACKING, constant -> {});
    }
}
