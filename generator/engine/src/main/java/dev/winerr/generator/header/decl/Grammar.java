package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.expr.Names;
import dev.winerr.generator.header.expr.NotConstantException;
import dev.winerr.generator.header.expr.Value;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenCursor;
import dev.winerr.generator.header.type.Type;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of declarations, C17 6.7, as far as constants depend on it: one reader of specifiers and one of
 * declarators, used for objects, typedefs, members and type names in expressions.
 */
public final class Grammar implements Names {
    private final Symbols symbols;
    private final Surroundings surroundings;
    private final Consumer<Constant> found;
    private final Evaluation evaluation = new Evaluation(this);
    private final StructureReader structures = new StructureReader(this);
    private final EnumReader enums = new EnumReader(this);
    private final ObjectReader objects = new ObjectReader(this);
    private final FunctionReader functions = new FunctionReader(this);
    private final Templates templates;
    private final Calls calls = new Calls(this);

    /**
     * Creates the grammar for a table of symbols.
     *
     * @param surroundings the state of the preprocessor at the current position
     * @param found receives declared constants
     */
    Grammar(Symbols symbols, Surroundings surroundings, Consumer<Constant> found) {
        this.symbols = symbols;
        this.templates = new Templates(symbols);
        this.surroundings = surroundings;
        this.found = found;
    }

    Symbols symbols() {
        return symbols;
    }

    Evaluation evaluation() {
        return evaluation;
    }

    StructureReader structures() {
        return structures;
    }

    EnumReader enums() {
        return enums;
    }

    ObjectReader objects() {
        return objects;
    }

    FunctionReader functions() {
        return functions;
    }

    Templates templates() {
        return templates;
    }

    /**
     * Whether the input is C++: according to the compiler's macros, or because it contains something that only C++ has.
     */
    boolean isCpp() {
        return symbols.isCpp() || surroundings.isCpp();
    }

    /** Records something that only C++ has. */
    void noteCpp() {
        symbols.noteCpp();
    }

    int packing() {
        return surroundings.packing();
    }

    /** Declares a constant, so that the following expressions can use its value. */
    void declare(Constant constant) {
        if (constant.outcome() instanceof Outcome.Known known) {
            symbols.declareConstant(constant.name().text(), known.value());
        }
        found.accept(constant);
    }

    @Override
    public @Nullable Value constant(Token name) {
        return symbols.constant(name.text());
    }

    /** {@code type-name}, C17 6.7.7: specifiers and an abstract declarator. */
    @Override
    public @Nullable Type typeName(TokenCursor in) {
        return startsTypeName(in.peek()) || isQualifiedType(in) ? readTypeName(in) : null;
    }

    /** Reads what can only be a type name, even if its first name is not declared. */
    Type readTypeName(TokenCursor in) {
        Specifiers specifiers = new SpecifierReader(in, this).read();
        Type base = specifiers.type().orElse(Type.Opaque.VOID);
        Declarator declared =
                DeclaratorReader.ofTypeName(in, this, specifiers.attributes()).read(base);
        return declared.attributes().appliedTo(declared.type());
    }

    /** Whether a token can only be the start of a type name. */
    boolean startsTypeName(Token token) {
        return token.isIdentifier() && (SpecifierReader.isKeyword(token.text()) || symbols.type(token.text()) != null);
    }

    /** Whether the qualified name of a type comes next. */
    private boolean isQualifiedType(TokenCursor in) {
        int last = in.peek().is("::") ? 1 : 0;
        while (in.peek(last + 1).is("::") && in.peek(last + 2).isIdentifier()) {
            last += 2;
        }
        return last > 0
                && in.peek(last).isIdentifier()
                && symbols.type(in.peek(last).text()) != null;
    }

    @Override
    public @Nullable Type object(Token name) {
        return symbols.object(name.text());
    }

    @Override
    public boolean isTemplate(Token name) {
        return templates.isTemplate(name.text());
    }

    @Override
    public @Nullable Type returnType(Token function) {
        Callable known = symbols.function(function.text());
        return known == null ? StatusFunctions.returnType(function.text()) : known.returns();
    }

    @Override
    public @Nullable Value call(Token function, List<Value> arguments) throws NotConstantException {
        Value value = StatusFunctions.call(function.text(), arguments);
        Callable known = value == null ? symbols.function(function.text()) : null;
        return known == null ? value : calls.call(function, known, arguments);
    }
}
