package dev.winerr.generator.docs.atom;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads printed names; the names that a header defines are names whatever their shape. */
public final class Names {
    /** Without a header only the shape tells. */
    public static final Names BY_SHAPE = new Names(Set.of());

    /** What C and C++, and pages made of them, put before a name. */
    private static final Pattern DECLARATION = Pattern.compile(
            "^\\s*(?:enumerator|macro|constant|constexpr|static|const|#\\s*define)\\s+(?:HRESULT |NTSTATUS |DWORD |int )?");

    private final Set<String> known;

    /**
     * A reader.
     *
     * @param known the names that a header defines
     */
    public Names(Set<String> known) {
        this.known = Set.copyOf(known);
    }

    /** Reads a printed name; of several the first. */
    public Symbol read(String text) {
        return list(text).get(0);
    }

    /** Reads a printed name, or several for one thing; a range of names, which names nothing, is one without letters. */
    public List<Symbol> list(String text) {
        Symbol symbol = Symbols.read(text);
        if (symbol.condition() == Symbol.Condition.INTACT || symbol.name().isEmpty()) {
            return List.of(symbol);
        } else if (known.contains(symbol.name()) && symbol.printed().contains(symbol.name())) {
            return List.of(symbol.intact());
        } else if (known.contains(symbol.printed())) {
            return List.of(symbol.called(symbol.printed()));
        }
        String declared = DECLARATION.matcher(text).replaceFirst("").strip();
        if (isName(declared)) {
            return List.of(symbol.called(declared));
        }
        List<String> names = NameList.of(declared, this::isName);
        if (names.size() < 2) {
            return List.of(names.isEmpty() ? symbol : symbol.called(names.get(0)));
        }
        return names.stream()
                .map(name -> new Symbol(name, name, Symbol.Condition.INTACT))
                .toList();
    }

    private boolean isName(String word) {
        return Symbols.isSymbol(word) || known.contains(word);
    }

    /** Whether a header defines this name. */
    public boolean isKnown(String name) {
        return known.contains(name);
    }
}
