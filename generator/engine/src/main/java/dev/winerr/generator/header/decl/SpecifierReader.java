package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.type.Basic;
import dev.winerr.generator.header.type.Specifiers;
import dev.winerr.generator.header.type.Type;
import org.jspecify.annotations.Nullable;

/** Reads the specifiers in front of declarators, C17 6.7.2, and steps over annotations among them. */
final class SpecifierReader {
    private final TokenReader in;
    private final Symbols symbols;
    private final EnumReader enums;
    private final RecordReader records;
    private final Alignment alignment;
    private final Specifiers keywords = new Specifiers();
    private @Nullable Type type;

    SpecifierReader(TokenReader in, Symbols symbols, EnumReader enums, RecordReader records, Alignment alignment) {
        this.in = in;
        this.symbols = symbols;
        this.enums = enums;
        this.records = records;
        this.alignment = alignment;
    }

    /** Reads up to the first declarator; {@link Type#OTHER} where the type is not known. */
    Type read() {
        while (in.peek().isIdentifier() && readOne(in.peek())) {
            // One more.
        }
        if (type == null && !keywords.isEmpty()) {
            return Type.of(keywords.basic());
        }
        return type == null ? Type.OTHER : type;
    }

    /** Reads a specifier; false, having read nothing, if the token is none. */
    private boolean readOne(Token token) {
        if (Alignment.isAttribute(token)) {
            alignment.read(in.next());
        } else if (RecordReader.isKeyword(token)) {
            type = records.read(in.next());
        } else if (token.is("enum")) {
            in.next();
            enums.read();
            type = Type.of(Basic.UINT);
        } else if (Specifiers.isBesideTypes(token.text()) || (type == null && keywords.accept(token.text()))) {
            in.next();
        } else if (type != null || !keywords.isEmpty()) {
            return false;
        } else {
            readName(in.next());
        }
        return true;
    }

    /** A name that is no type is an annotation, where a type follows. */
    private void readName(Token name) {
        type = symbols.type(name.text());
        if (type == null && in.peek().is("(")) {
            in.skipBrackets(in.next());
        } else if (type == null && !startsType(in.peek())) {
            type = Type.OTHER;
        }
    }

    private boolean startsType(Token token) {
        return token.isIdentifier()
                && (RecordReader.isKeyword(token)
                        || token.is("enum")
                        || Specifiers.isBesideTypes(token.text())
                        || new Specifiers().accept(token.text())
                        || symbols.type(token.text()) != null);
    }
}
