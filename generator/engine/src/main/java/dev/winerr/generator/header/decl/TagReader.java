package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenCursor;
import dev.winerr.generator.header.lex.TokenKind;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the tag of a structure or enumeration, and the attributes and annotations before it. */
final class TagReader {
    private TagReader() {}

    /**
     * Reads the tokens between the keyword and the list of members or enumerators, of which the last name is the tag. If no list
     * follows, the first name is the tag, and a declarator comes after it.
     */
    static Optional<Token> read(TokenCursor in, Grammar grammar, Attributes attributes) {
        int mark = in.mark();
        Optional<Token> tag = lastName(in, attributes);
        if (in.peek().is("{") || (in.peek().is(":") && tag.isPresent() && isName(in.peek(1), grammar))) {
            in.release();
            return tag;
        }
        in.reset(mark);
        skipAttributes(in, attributes);
        return in.peek().isIdentifier() ? Optional.of(withArguments(in)) : Optional.empty();
    }

    /** Whether the token after a colon is the name of a type or base class, rather than the width of a bit-field. */
    static boolean isName(Token token, Grammar grammar) {
        return token.isIdentifier() && !grammar.evaluation().isConstant(token);
    }

    private static Optional<Token> lastName(TokenCursor in, Attributes attributes) {
        Optional<Token> name = Optional.empty();
        while (in.peek().isIdentifier() || in.peek().is("[")) {
            skipAttributes(in, attributes);
            if (!in.peek().isIdentifier()) {
                break;
            }
            boolean first = name.isEmpty();
            name = Optional.of(withArguments(in));
            if (in.peek().is("(") && !skipAnnotation(in, first)) {
                break;
            }
            while (in.takeIf("::") && in.peek().isIdentifier()) {
                name = Optional.of(withArguments(in));
            }
        }
        return name;
    }

    /** Reads a name with template arguments, as in a specialization. */
    private static Token withArguments(TokenCursor in) {
        Token name = in.take();
        if (!in.peek().is("<")) {
            return name;
        }
        String arguments = in.takeAngled().stream().map(Token::text).collect(Collectors.joining());
        return name.respelt(TokenKind.IDENTIFIER, name.text() + arguments);
    }

    /** Skips the parentheses after a name, if they are an annotation rather than a function declarator. */
    private static boolean skipAnnotation(TokenCursor in, boolean first) {
        int mark = in.mark();
        in.skipBracketed();
        if (in.peek().isIdentifier() || (first && in.peek().is("{"))) {
            in.release();
            return true;
        }
        in.reset(mark);
        return false;
    }

    private static void skipAttributes(TokenCursor in, Attributes attributes) {
        while (Attributes.isAttribute(in.peek()) || in.peek().is("[")) {
            if (in.peek().is("[")) {
                in.skipBracketed();
            } else {
                attributes.read(in);
            }
        }
    }
}
