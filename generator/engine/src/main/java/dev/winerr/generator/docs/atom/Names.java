package dev.winerr.generator.docs.atom;

import java.util.Set;

/** Reads printed names; the names that a header defines are names whatever their shape. */
public final class Names {
    /** Without a header only the shape tells. */
    public static final Names BY_SHAPE = new Names(Set.of());

    private final Set<String> known;

    /**
     * A reader.
     *
     * @param known the names that a header defines
     */
    public Names(Set<String> known) {
        this.known = Set.copyOf(known);
    }

    /** Reads a printed name. */
    public Symbol read(String text) {
        Symbol symbol = Symbols.read(text);
        boolean whole = symbol.condition() == Symbol.Condition.INTACT;
        return !whole && known.contains(symbol.name()) && symbol.printed().contains(symbol.name())
                ? symbol.intact()
                : symbol;
    }

    /** Whether a header defines this name. */
    public boolean isKnown(String name) {
        return known.contains(name);
    }
}
