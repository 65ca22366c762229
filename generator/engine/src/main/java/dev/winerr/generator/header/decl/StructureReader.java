package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenCursor;
import dev.winerr.generator.header.type.Alignment;
import dev.winerr.generator.header.type.Basic;
import dev.winerr.generator.header.type.LayoutBuilder;
import dev.winerr.generator.header.type.Structure;
import dev.winerr.generator.header.type.Type;
import java.util.Optional;
import java.util.Set;

/**
 * Reads structures, unions and classes, C17 6.7.2.1: the offsets of their members, because constants may depend on
 * them, and the constants among their members.
 */
final class StructureReader {
    private static final Set<String> KEYWORDS = Set.of("struct", "union", "class", "interface", "__interface");
    private static final Set<String> ACCESS = Set.of("public", "protected", "private");
    private static final Set<String> NOT_MEMBERS = Set.of("friend", "using", "~", "_Static_assert", "static_assert");
    private static final int DEEPEST = 50;

    private final Grammar grammar;
    private int depth;

    StructureReader(Grammar grammar) {
        this.grammar = grammar;
    }

    static boolean isKeyword(String word) {
        return KEYWORDS.contains(word);
    }

    /**
     * Reads {@code struct-or-union-specifier}: attributes, the tag, base classes, and members if present.
     *
     * @param before the attributes before the keyword
     */
    Type read(TokenCursor in, Attributes before) {
        Token keyword = in.take();
        if (keyword.is("class")) {
            grammar.noteCpp();
        }
        Attributes attributes = new Attributes(grammar);
        Optional<Token> tag = TagReader.read(in, grammar, attributes);
        boolean bases =
                in.peek().is(":") && tag.isPresent() && !keyword.is("union") && TagReader.isName(in.peek(1), grammar);
        if (bases) {
            skipBases(in);
        }
        Structure structure =
                tag.map(t -> grammar.symbols().structure(t.text())).orElseGet(Structure::new);
        if (in.peek().is("{") && depth < DEEPEST) {
            attributes.addDeclspecOf(before);
            structure = tag.map(t -> grammar.symbols().unshared(t.text())).orElse(structure);
            String outside = grammar.symbols().enter(tag.map(Token::text).orElse(""));
            readMembers(in, keyword, structure, attributes, bases);
            grammar.symbols().leave(outside);
        } else if (in.peek().is("{")) {
            in.skipBracketed();
        }
        return structure;
    }

    private static void skipBases(TokenCursor in) {
        while (!in.peek().is("{") && !in.peek().is(";") && !in.peek().isEnd()) {
            in.skipOne();
        }
    }

    private void readMembers(TokenCursor in, Token keyword, Structure structure, Attributes attributes, boolean bases) {
        Token brace = in.take();
        int mostAligned = grammar.packing();
        LayoutBuilder layout = new LayoutBuilder();
        if (bases) {
            layout.makeOffsetsUnknown();
        }
        depth++;
        readMemberList(in, layout);
        depth--;
        if (in.take().isEnd()) {
            in.reportUnclosed(brace);
        }
        while (Attributes.isAttribute(in.peek()) && !Attributes.isOfDeclaration(in.peek())) {
            attributes.read(in);
        }
        // A class without members has a size of one byte, C++17 [class]/4; in C, as a GNU extension, the size is zero.
        if (layout.isEmpty() && !bases && grammar.isCpp()) {
            layout.addUnnamed(Type.Arithmetic.of(Basic.CHAR), Alignment.OF_THE_TYPE);
        }
        layout.declare(attributes.alignment());
        structure.complete(layout.build(keyword.is("union"), mostAligned));
    }

    private void readMemberList(TokenCursor in, LayoutBuilder layout) {
        int templates = grammar.templates().mark();
        while (!in.peek().is("}") && !in.peek().isEnd()) {
            if (in.peek().is("template")) {
                grammar.templates().open(in);
            } else {
                readMember(in, layout);
                grammar.templates().close(templates);
            }
        }
    }

    private void readMember(TokenCursor in, LayoutBuilder layout) {
        Token first = in.peek();
        if (ACCESS.contains(first.text())) {
            in.take();
            in.takeIf(":");
        } else if (first.is("{") || first.is(",")) {
            in.skipOne();
        } else if (NOT_MEMBERS.contains(first.text())) {
            Recovery.finish(in);
        } else {
            Specifiers specifiers = new SpecifierReader(in, grammar).read();
            if (specifiers.isStatic() || specifiers.isTypedef()) {
                grammar.objects().read(in, specifiers);
            } else {
                readDeclarators(in, specifiers, layout);
                Recovery.finish(in);
            }
        }
    }

    private void readDeclarators(TokenCursor in, Specifiers specifiers, LayoutBuilder layout) {
        if (specifiers.type().isEmpty()) {
            return;
        }
        Type base = specifiers.type().get();
        if (base.plain() instanceof Structure structure && in.peek().is(";")) {
            if (structure.layout().isPresent()) {
                layout.addUnnamed(base, specifiers.attributes().alignment());
            }
            return;
        }
        DeclaratorReader.after(specifiers, in, grammar).readAll(base, member -> add(layout, member));
    }

    private static void add(LayoutBuilder layout, Declarator member) {
        Alignment alignment = member.attributes().alignment();
        if (member.bits().isPresent()) {
            layout.addBits(member.type(), alignment, member.bits().getAsLong());
        } else if (member.name().isPresent() && !(member.type() instanceof Type.Function)) {
            layout.add(member.name().get().text(), member.type(), alignment);
        }
    }
}
