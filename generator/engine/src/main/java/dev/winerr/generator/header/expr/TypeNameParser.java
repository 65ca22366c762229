package dev.winerr.generator.header.expr;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.type.Basic;
import dev.winerr.generator.header.type.Specifiers;
import dev.winerr.generator.header.type.Type;
import org.jspecify.annotations.Nullable;

/** Reads the name of a type, C17 6.7.7, without arrays and functions. */
final class TypeNameParser {
    private final Cursor in;
    private final Names names;
    private final Specifiers specifiers = new Specifiers();

    private TypeNameParser(Cursor in, Names names) {
        this.in = in;
        this.names = names;
    }

    /** The type whose name comes next, or null, without having moved, if none does. */
    static @Nullable Type parse(Cursor in, Names names) {
        int mark = in.mark();
        Type type = new TypeNameParser(in, names).typeName();
        if (type == null) {
            in.reset(mark);
        }
        return type;
    }

    private @Nullable Type typeName() {
        Type type = null;
        for (Token token = in.peek(); token.isIdentifier(); token = in.peek()) {
            if (Specifiers.isBesideTypes(token.text())) {
                in.take();
            } else if (specifiers.accept(token.text())) {
                in.take();
            } else if (type == null && specifiers.isEmpty()) {
                type = named(token);
                if (type == null) {
                    return null;
                }
            } else {
                break;
            }
        }
        if (type == null && specifiers.isEmpty()) {
            return null;
        }
        return declarator(type == null ? Type.of(specifiers.basic()) : type);
    }

    private @Nullable Type named(Token token) {
        boolean tagged = token.is("struct") || token.is("union") || token.is("enum") || token.is("class");
        if (!tagged) {
            Type type = names.type(token.text());
            if (type != null) {
                in.take();
            }
            return type;
        }
        in.take();
        Type structure = names.tag(in.take().text());
        return token.is("enum") ? Type.of(Basic.UINT) : structure == null ? Type.OTHER : structure;
    }

    private Type declarator(Type base) {
        Type type = base;
        while (in.peek().is("*")
                || in.peek().is("&")
                || Specifiers.isBesideTypes(in.peek().text())) {
            Token token = in.take();
            type = token.isIdentifier() ? type : Type.pointerTo(type);
        }
        return type;
    }
}
