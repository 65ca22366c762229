package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenCursor;
import dev.winerr.generator.header.lex.TokenKind;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the tag of a structure or enumeration, and the attributes and annotations in front of it. */
final class Tags {
    private Tags() {}

    /**
     * Reads what stands between a keyword and the list, if that follows: the last name there is the tag. If no list follows,
     * the first name is, and what comes after it is declared.
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

    /** Whether what stands after a colon is the name of a type or base, and not the width of a bit-field. */
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

    /** Takes a name with the arguments of a template after it, as the specialisation of one has them. */
    private static Token withArguments(TokenCursor in) {
        Token name = in.take();
        if (!in.peek().is("<")) {
            return name;
        }
        String arguments = in.takeAngled().stream().map(Token::text).collect(Collectors.joining());
        return name.respelt(TokenKind.IDENTIFIER, name.text() + arguments);
    }

    /** Goes over the parentheses after a name, if the two are an annotation, and no declarator of a function. */
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
