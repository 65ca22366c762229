package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.type.LayoutBuilder;
import dev.winerr.generator.header.type.Structure;
import dev.winerr.generator.header.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntSupplier;

/**
 * Reads structures, unions and classes, C17 6.7.2.1: where their members lie, because constants are made of that, and the
 * enumerations among them.
 */
final class RecordReader {
    private static final Set<String> KEYWORDS = Set.of("struct", "union", "class", "interface", "__interface");
    private static final Set<String> ACCESS = Set.of("public", "protected", "private");
    private static final Set<String> NO_MEMBER = Set.of("static", "typedef", "friend", "using", "template", "virtual");
    private static final int DEEPEST = 50;

    private final TokenReader in;
    private final Symbols symbols;
    private final Evaluation evaluation;
    private final EnumReader enums;
    private final IntSupplier packing;
    private int depth;

    /**
     * A reader of structures.
     *
     * @param packing the largest alignment that {@code #pragma pack} leaves to members at this point
     */
    RecordReader(TokenReader in, Symbols symbols, Evaluation evaluation, EnumReader enums, IntSupplier packing) {
        this.in = in;
        this.symbols = symbols;
        this.evaluation = evaluation;
        this.enums = enums;
        this.packing = packing;
    }

    static boolean isKeyword(Token token) {
        return token.isIdentifier() && KEYWORDS.contains(token.text());
    }

    /** Reads what follows the keyword: attributes, the tag, bases, and the members if they follow. */
    Type read(Token keyword) {
        Alignment alignment = new Alignment(in, evaluation);
        List<Token> names = readNames(alignment);
        boolean bases = in.peek().is(":") && !names.isEmpty() && !keyword.is("union");
        if (bases) {
            skipBases();
        }
        if (!in.peek().is("{")) {
            in.unread(names.subList(Math.min(1, names.size()), names.size()));
            return names.isEmpty()
                    ? Type.OTHER
                    : symbols.declareTag(names.get(0).text());
        }
        Type type = names.isEmpty()
                ? Type.of(new Structure())
                : symbols.declareTag(names.get(names.size() - 1).text());
        readMembers(keyword, type, alignment, bases);
        return type;
    }

    /** Tag and annotations; which is which is known only when the brace follows. */
    private List<Token> readNames(Alignment alignment) {
        List<Token> names = new ArrayList<>();
        while (in.peek().isIdentifier()) {
            Token name = in.next();
            if (Alignment.isAttribute(name)) {
                alignment.read(name);
            } else if (!names.isEmpty() || !in.peek().is("(") || !skipAnnotation()) {
                names.add(name);
            }
        }
        return names;
    }

    /** Reads the parentheses behind a name, if the two are an annotation in front of a tag. */
    private boolean skipAnnotation() {
        List<Token> details = in.bracketed();
        boolean annotation = in.peek().isIdentifier() || in.peek().is("{");
        if (!annotation) {
            in.unread(details);
        }
        return annotation;
    }

    private void skipBases() {
        while (!in.peek().is("{") && !in.peek().is(";") && !in.peek().isEnd()) {
            Token token = in.next();
            if (token.is("(")) {
                in.skipBrackets(token);
            }
        }
    }

    private void readMembers(Token keyword, Type type, Alignment alignment, boolean bases) {
        Token brace = in.next();
        int mostAligned = packing.getAsInt();
        if (depth == DEEPEST) {
            skipBraces(brace);
            return;
        }
        LayoutBuilder layout = new LayoutBuilder();
        if (bases) {
            layout.lose();
        }
        depth++;
        while (!in.peek().is("}") && !in.peek().isEnd()) {
            readMember(layout);
        }
        depth--;
        if (in.next().isEnd()) {
            in.reportUnclosed(brace);
        }
        readTrailingAttributes(alignment);
        layout.align(alignment.bytes());
        if (type.shape() instanceof Structure structure) {
            structure.complete(layout.build(keyword.is("union"), alignment.isPacked() ? 1 : mostAligned));
        }
    }

    private void readTrailingAttributes(Alignment alignment) {
        while (Alignment.isAttribute(in.peek())) {
            alignment.read(in.next());
        }
    }

    private void readMember(LayoutBuilder layout) {
        Token first = in.peek();
        if (NO_MEMBER.contains(first.text())) {
            skipRest();
            return;
        } else if (ACCESS.contains(first.text())) {
            in.next();
            in.takeIf(":");
            return;
        }
        Alignment alignment = new Alignment(in, evaluation);
        Type base = new SpecifierReader(in, symbols, enums, this, alignment).read();
        boolean unnamed = base.shape() instanceof Structure structure
                && structure.layout().isPresent()
                && in.peek().is(";");
        if (unnamed) {
            layout.addUnnamed(base, alignment.bytes());
        } else {
            new DeclaratorReader(in, evaluation, alignment)
                    .readAll(base, member -> add(layout, member, alignment.bytes()));
        }
        skipRest();
    }

    private static void add(LayoutBuilder layout, Declarator member, int alignment) {
        OptionalLong bits = member.bits();
        if (bits.isPresent()) {
            layout.addBits(member.type(), bits.getAsLong());
        } else if (!member.type().equals(Type.FUNCTION)) {
            layout.add(member.name().orElse(""), member.type(), alignment);
        }
    }

    /** Goes behind the member, whatever it is: to the next semicolon, or behind the body of a function. */
    private void skipRest() {
        while (!in.peek().is("}") && !in.peek().isEnd()) {
            Token token = in.next();
            if (token.is("{")) {
                skipBraces(token);
                return;
            } else if (token.is(";")) {
                return;
            } else if (token.is("enum")) {
                enums.read();
            } else if (TokenReader.opens(token)) {
                in.skipBrackets(token);
            }
        }
    }

    /** Goes behind the brace that closes this one, which was read last, but into enumerations. */
    private void skipBraces(Token brace) {
        int open = 1;
        while (open > 0) {
            Token token = in.next();
            if (token.isEnd()) {
                in.reportUnclosed(brace);
                return;
            } else if (token.is("enum")) {
                enums.read();
            }
            open += token.is("{") ? 1 : token.is("}") ? -1 : 0;
        }
    }
}
