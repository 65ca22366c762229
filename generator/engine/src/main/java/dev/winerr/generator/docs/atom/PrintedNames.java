package dev.winerr.generator.docs.atom;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads printed names; names that a header defines are recognised whatever their form. */
public final class PrintedNames {
    /** Without a header, only the form is considered. */
    public static final PrintedNames BY_SHAPE = new PrintedNames(Set.of());

    /** What precedes a name in declarations of C and C++, and on pages derived from them. */
    private static final Pattern DECLARATION = Pattern.compile(
            "^\\s*(?:enumerator|macro|constant|constexpr|static|const|#\\s*define)\\s+(?:HRESULT |NTSTATUS |DWORD |int )?");

    private final Set<String> known;

    /**
     * Creates a reader.
     *
     * @param known the names that a header defines
     */
    public PrintedNames(Set<String> known) {
        this.known = Set.copyOf(known);
    }

    /** Reads a printed name; if there are several, the first. */
    public Symbol read(String text) {
        return list(text).get(0);
    }

    /**
     * Reads a printed name, or several for one code; a range of names, which names no single code, is a name without
     * letters.
     */
    public List<Symbol> list(String text) {
        Symbol symbol = NameShapes.read(text);
        if (symbol.condition() == Symbol.Condition.INTACT || symbol.name().isEmpty()) {
            return List.of(symbol);
        } else if (known.contains(symbol.name()) && symbol.printed().contains(symbol.name())) {
            return List.of(symbol.intact());
        } else if (known.contains(symbol.printed())) {
            return List.of(symbol.withName(symbol.printed()));
        }
        String declared = DECLARATION.matcher(text).replaceFirst("").strip();
        if (isName(declared)) {
            return List.of(symbol.withName(declared));
        }
        List<String> names = NameList.of(declared, this::isName);
        if (names.isEmpty()) {
            List<String> members = NameList.of(declared, NameShapes::isCamel);
            return members.size() < 2 ? List.of(symbol) : symbols(members, Symbol.Condition.BROKEN);
        }
        return names.size() < 2 ? List.of(symbol.withName(names.get(0))) : symbols(names, Symbol.Condition.INTACT);
    }

    private static List<Symbol> symbols(List<String> names, Symbol.Condition condition) {
        return names.stream().map(name -> new Symbol(name, name, condition)).toList();
    }

    private boolean isName(String word) {
        return NameShapes.isSymbol(word) || known.contains(word);
    }
}
