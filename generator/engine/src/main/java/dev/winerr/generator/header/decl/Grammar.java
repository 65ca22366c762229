package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.expr.Names;
import dev.winerr.generator.header.expr.Value;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenCursor;
import dev.winerr.generator.header.type.Type;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of declarations, C17 6.7, as far as constants are made of them: one reader of specifiers and one of
 * declarators, which serve objects, typedefs, members and the type names in expressions alike.
 */
public final class Grammar implements Names {
    private static final int NO_PACKING = Integer.MAX_VALUE;

    private final Symbols symbols;
    private final IntSupplier packing;
    private final Consumer<Constant> found;
    private final Evaluation evaluation = new Evaluation(this);
    private final RecordReader records = new RecordReader(this);
    private final EnumReader enums = new EnumReader(this);
    private final ObjectReader objects = new ObjectReader(this);

    /**
     * The grammar over some symbols.
     *
     * @param packing the largest alignment that {@code #pragma pack} leaves to members at this point
     * @param found takes the constants that are declared
     */
    Grammar(Symbols symbols, IntSupplier packing, Consumer<Constant> found) {
        this.symbols = symbols;
        this.packing = packing;
        this.found = found;
    }

    /** The names that an expression may use where nothing is declared: the types and functions of Windows. */
    public static Grammar ofWindows() {
        return new Grammar(Symbols.windows(), () -> NO_PACKING, constant -> {});
    }

    Symbols symbols() {
        return symbols;
    }

    Evaluation evaluation() {
        return evaluation;
    }

    RecordReader records() {
        return records;
    }

    EnumReader enums() {
        return enums;
    }

    ObjectReader objects() {
        return objects;
    }

    int packing() {
        return packing.getAsInt();
    }

    /** Takes a constant that is declared, and makes its value known to what follows. */
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
        return startsTypeName(in.peek()) ? readTypeName(in) : null;
    }

    /** Reads what can only be a type name, even if nothing declares the name that it begins with. */
    Type readTypeName(TokenCursor in) {
        Specifiers specifiers = new SpecifierReader(in, this).read();
        Type base = specifiers.type().orElse(Type.Opaque.VOID);
        Declarator declared =
                DeclaratorReader.ofTypeName(in, this, specifiers.attributes()).read(base);
        return declared.attributes().appliedTo(declared.type());
    }

    /** Whether a token can only be the first of a type name. */
    boolean startsTypeName(Token token) {
        return token.isIdentifier() && (SpecifierReader.isKeyword(token.text()) || symbols.type(token.text()) != null);
    }

    @Override
    public @Nullable Type object(Token name) {
        return symbols.object(name.text());
    }

    @Override
    public @Nullable Value call(Token function, List<Value> arguments) {
        return StatusFunctions.call(function.text(), arguments);
    }
}
