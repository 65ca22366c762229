package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.decl.Outcome.Why;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenCursor;
import dev.winerr.generator.header.lex.TokenKind;
import dev.winerr.generator.header.type.Type;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads the declarators of typedefs and objects (C17 6.7). Objects that never change may be constants. */
final class ObjectReader {
    private final Grammar grammar;

    ObjectReader(Grammar grammar) {
        this.grammar = grammar;
    }

    /** Reads the declarators after specifiers that name a type, up to the end of the declaration. */
    void read(TokenCursor in, Specifiers specifiers) {
        Optional<Type> type = specifiers.isInferred() ? Optional.of(Type.Opaque.VOID) : specifiers.type();
        type.ifPresent(base -> DeclaratorReader.after(specifiers, in, grammar)
                .readAll(base, declared -> declare(in, specifiers, declared)));
        Recovery.finish(in);
    }

    /** Declares the result of one declarator. */
    private void declare(TokenCursor in, Specifiers specifiers, Declarator declared) {
        if (declared.name().isEmpty()) {
            return;
        }
        Token name = declared.name().get();
        if (specifiers.isTypedef()) {
            grammar.symbols().declareType(name, declared.attributes().appliedTo(declared.type()));
            return;
        }
        if (declared.type() instanceof Type.Function function) {
            grammar.functions().declare(in, specifiers, declared, function);
            return;
        }
        declareObject(name, declared);
        if (specifiers.isConst()) {
            declared.initializer()
                    .ifPresent(initializer -> declareConstant(specifiers, declared.type(), name, scalar(initializer)));
        }
    }

    private void declareConstant(Specifiers specifiers, Type type, Token name, List<Token> body) {
        Outcome outcome = value(specifiers, type, body, name);
        if (outcome.isOfConstant()) {
            Token last = body.isEmpty() ? name : body.get(body.size() - 1);
            grammar.declare(new Constant(
                    name,
                    grammar.symbols().scope(),
                    Definitions.span(specifiers.first(), last),
                    body,
                    outcome,
                    Optional.empty()));
        }
    }

    /**
     * Declares its type for {@code sizeof}; the length of an array may come from its initializer (C17 6.7.9 paragraph
     * 22).
     */
    private void declareObject(Token name, Declarator declared) {
        Type type = declared.type();
        if (type instanceof Type.Array array && array.length() == 0) {
            List<Token> value = declared.initializer().orElse(List.of());
            OptionalLong length = new ArrayLength(grammar.evaluation(), array.element()).of(value);
            type = new Type.Array(array.element(), length.orElse(0));
        }
        grammar.symbols().declareObject(name.text(), declared.attributes().appliedTo(type));
    }

    /** The initializer of a scalar may be enclosed in braces (C17 6.7.9 paragraph 11). */
    private static List<Token> scalar(List<Token> body) {
        int last = body.size() - 1;
        if (last < 1 || !body.get(0).is("{") || !body.get(last).is("}")) {
            return body;
        } else if (last == 1) {
            return List.of(body.get(0).respelt(TokenKind.NUMBER, "0"));
        }
        return body.subList(1, body.get(last - 1).is(",") ? last - 1 : last);
    }

    private Outcome value(Specifiers specifiers, Type type, List<Token> body, Token name) {
        if (specifiers.isInferred()) {
            return inferred(body, name);
        } else if (type.plain() instanceof Type.Arithmetic number
                && number.basic().isInteger()) {
            return grammar.evaluation().ofObject(body, name, number);
        }
        return type.unknownName()
                .map(unknown -> ofUnknownType(unknown, inferred(body, name), specifiers.first()))
                .orElse(new Outcome.Other());
    }

    private static Outcome ofUnknownType(String type, Outcome inferred, Token first) {
        return inferred.isOfConstant()
                ? new Outcome.NoValue(Why.UNKNOWN_NAME, "type '" + type + "' is not defined", first)
                : inferred;
    }

    /** The value of an object whose type is inferred. If it is unknown, the object's name tells whether an integer was meant. */
    private Outcome inferred(List<Token> body, Token name) {
        Outcome outcome = grammar.evaluation().ofEnumerator(body, name);
        boolean meant = outcome.lacksValue(Why.UNKNOWN_NAME) && MacroEvaluation.isConstantName(name);
        return outcome instanceof Outcome.Known || meant ? outcome : new Outcome.Other();
    }
}
