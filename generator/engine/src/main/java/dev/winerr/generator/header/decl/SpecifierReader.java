package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenCursor;
import dev.winerr.generator.header.type.Type;
import dev.winerr.generator.header.type.TypeKeywords;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code declaration-specifiers}, C17 6.7: storage classes, qualifiers, attributes and type specifiers, in any
 * order; and skips the annotations of missing headers.
 */
final class SpecifierReader {
    private static final Set<String> TYPEOF = Set.of("typeof", "__typeof__", "__typeof", "typeof_unqual", "decltype");
    /** The maximum number of tokens among which a type is searched for after annotations. */
    private static final int MOST_ANNOTATIONS = 16;

    private final TokenCursor in;
    private final Grammar grammar;
    private final Attributes attributes;
    private final TypeKeywords keywords = new TypeKeywords();
    private final Set<String> others = new HashSet<>();
    private @Nullable Type type;

    SpecifierReader(TokenCursor in, Grammar grammar) {
        this.in = in;
        this.grammar = grammar;
        this.attributes = new Attributes(grammar);
    }

    /** Whether a word is a specifier whatever names are declared. */
    static boolean isKeyword(String word) {
        return TypeKeywords.isTypeKeyword(word)
                || TypeKeywords.isOtherSpecifier(word)
                || StructureReader.isKeyword(word)
                || word.equals("enum")
                || TYPEOF.contains(word);
    }

    /** Reads up to the first declarator. */
    Specifiers read() {
        Token first = in.peek();
        boolean more = true;
        while (more) {
            more = readOne(in.peek());
        }
        if (others.contains("constexpr")) {
            grammar.noteCpp();
        }
        boolean inferred = others.contains("auto") && type == null && keywords.isEmpty();
        boolean constant = others.contains("constexpr") || others.contains("consteval");
        return new Specifiers(
                first,
                type(),
                others.contains("typedef"),
                constant || others.contains("const"),
                constant,
                constant || others.contains("static"),
                inferred,
                attributes);
    }

    private Optional<Type> type() {
        return type == null && !keywords.isEmpty() ? Optional.of(keywords.type()) : Optional.ofNullable(type);
    }

    private boolean hasType() {
        return type != null || !keywords.isEmpty();
    }

    /** Reads a specifier; false, without reading anything, if the token is not one. */
    private boolean readOne(Token token) {
        String word = token.text();
        if (Attributes.follow(in)) {
            attributes.read(in);
        } else if (token.is("[") && !hasType()) {
            in.skipBracketed();
        } else if (!token.isIdentifier()) {
            return token.is("::") && !hasType() && takeName();
        } else if (TypeKeywords.isOtherSpecifier(word)) {
            takeOther();
        } else if (type == null && keywords.accept(word)) {
            in.take();
        } else if (hasType() || others.contains("auto")) {
            return false;
        } else if (StructureReader.isKeyword(word)) {
            type = grammar.structures().read(in, attributes);
        } else if (word.equals("enum")) {
            type = grammar.enums().read(in);
        } else if (TYPEOF.contains(word) && in.peek(1).is("(")) {
            in.take();
            type = grammar.evaluation().typeOf(in.takeInside(), token);
        } else {
            return takeName();
        }
        return true;
    }

    /** {@code _Atomic} may be followed by a type in parentheses (C17 6.7.2.4). */
    private void takeOther() {
        Token token = in.take();
        String word = token.text();
        others.add(word.startsWith("__const") ? "const" : word);
        if (word.equals("_Atomic") && in.peek().is("(")) {
            type = grammar.evaluation().typeOf(in.takeInside(), token);
        } else if (word.equals("explicit") && in.peek().is("(")) {
            in.skipBracketed();
        }
    }

    /** The name of a type, or of an undefined macro that is followed by a type. */
    private boolean takeName() {
        in.takeIf("::");
        Token name = in.peek();
        Type known = grammar.symbols().type(name.text());
        if (known == null && isFollowedByType()) {
            in.take();
            return true;
        } else if (known == null && in.peek(1).is("(")) {
            return takeCall();
        }
        in.take();
        type = known == null ? Type.Opaque.unknown(name.text()) : known;
        takeRestOfName();
        return true;
    }

    /** An undefined macro with its arguments; false if the parentheses contain a declarator. */
    private boolean takeCall() {
        boolean declarator = in.peek(2).is("*") || in.peek(2).is("&");
        if (declarator) {
            type = Type.Opaque.unknown(in.take().text());
            return true;
        }
        in.take();
        in.skipBracketed();
        return true;
    }

    /** The rest of a C++ name: its template arguments, and the names after {@code ::}. */
    private void takeRestOfName() {
        if (in.peek().is("<")) {
            in.takeAngled();
            type = Type.Opaque.VOID;
        }
        while (in.peek().is("::") && in.peek(1).isIdentifier() && !in.peek(1).is("operator")) {
            in.take();
            Token name = in.take();
            Type known = grammar.symbols().type(name.text());
            type = known == null ? Type.Opaque.unknown(name.text()) : known;
            if (in.peek().is("<")) {
                in.takeAngled();
                type = Type.Opaque.VOID;
            }
        }
    }

    private boolean isFollowedByType() {
        for (int i = 1; i < MOST_ANNOTATIONS && in.peek(i).isIdentifier(); i++) {
            Token token = in.peek(i);
            Token next = in.peek(i + 1);
            boolean declared = List.of(";", ",", "=", "[", ":", ")").contains(next.text());
            if (isKeyword(token.text()) || (grammar.symbols().type(token.text()) != null && !declared)) {
                return true;
            }
        }
        return false;
    }
}
