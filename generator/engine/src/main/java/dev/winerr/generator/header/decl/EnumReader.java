package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenCursor;
import dev.winerr.generator.header.type.Type;
import java.util.Optional;

/** Reads the enumerations of C, C17 6.7.2.2, and C++. */
final class EnumReader {
    private final Grammar grammar;

    EnumReader(Grammar grammar) {
        this.grammar = grammar;
    }

    /** Reads {@code enum-specifier}: the tag and, if present, the list with its closing brace. */
    Type read(TokenCursor in) {
        in.take();
        boolean scoped = in.takeIf("class") || in.takeIf("struct");
        Attributes attributes = new Attributes(grammar);
        Optional<Token> tag = TagReader.read(in, grammar, attributes);
        Optional<Type> underlying = Optional.empty();
        if (in.peek().is(":") && TagReader.isName(in.peek(1), grammar)) {
            in.take();
            underlying = new SpecifierReader(in, grammar).read().type();
        }
        String name = tag.map(Token::text).orElse("");
        if (!in.peek().is("{")) {
            return underlying.orElseGet(() -> grammar.symbols().enumeration(name));
        }
        String outside = grammar.symbols().enter(scoped ? name : "");
        EnumeratorList list = new EnumeratorList(in, grammar, underlying);
        list.read();
        attributes.readAll(in);
        Type type = list.type(attributes.isPacked());
        grammar.symbols().leave(outside);
        grammar.symbols().declareEnumeration(name, type);
        return type;
    }
}
