package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.expr.Names;

/** The names that an expression may use without declarations: the types and functions of Windows. */
public final class WindowsNames {
    private WindowsNames() {}

    /** These names alone. */
    public static Names all() {
        return new Grammar(Symbols.windows(), Surroundings.NONE, constant -> {});
    }
}
