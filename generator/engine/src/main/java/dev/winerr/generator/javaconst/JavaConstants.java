package dev.winerr.generator.javaconst;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Position;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The integer constants of Java sources: static final fields of integral types, of objects constructed from one integer
 * ({@code new HRESULT(0x80004005)}), and enum constants, whose value is the first integer in their arguments.
 *
 * <p>Sources that refer to each other are read together. Fields that are not constant are left out.
 */
public final class JavaConstants {
    /** 16-bit types of Windows, after which classes that wrap an integer are named. */
    private static final Set<String> OF_16_BITS = Set.of("ATOM", "LANGID", "SHORT", "USHORT", "VARIANT_BOOL", "WORD");

    private final DiagnosticLog log;
    private final SourceTypes types = new SourceTypes();

    /**
     * Creates a reader.
     *
     * @param log receives syntax errors
     */
    public JavaConstants(DiagnosticLog log) {
        this.log = log;
    }

    /** Reads a source; its constants are evaluated when all sources have been read. */
    public void read(SourceFile source) {
        // JavaParser attributes comments in time that is quadratic in the number of members.
        ParserConfiguration configuration = new ParserConfiguration()
                .setLanguageLevel(ParserConfiguration.LanguageLevel.RAW)
                .setAttributeComments(false);
        try {
            ParseResult<CompilationUnit> result = new JavaParser(configuration).parse(source.text());
            if (!result.isSuccessful()) {
                log.add(JavaDiagnostic.DOES_NOT_PARSE, source.start(), source.name());
            }
            result.getResult().ifPresent(unit -> unit.getTypes().forEach(type -> collect(type, null, unit, source)));
        } catch (StackOverflowError e) {
            // The parser calls itself for each level of parentheses.
            log.add(JavaDiagnostic.DOES_NOT_PARSE, source.start(), source.name());
        }
    }

    /** The constants of all sources read, in order. */
    public List<JavaConstant> constants() {
        Evaluator evaluator = new Evaluator(types);
        List<JavaConstant> constants = new ArrayList<>();
        types.fields()
                .forEach(field -> evaluator
                        .value(field)
                        .ifPresent(value -> constants.add(new JavaConstant(
                                field.owner().qualifiedName,
                                field.name(),
                                field.type(),
                                value.value(),
                                field.span(),
                                literal(field)))));
        return constants;
    }

    private void collect(
            TypeDeclaration<?> declaration, @Nullable DeclaredType outer, CompilationUnit unit, SourceFile file) {
        DeclaredType type = DeclaredType.of(declaration, outer, unit, file);
        types.add(type);
        if (declaration instanceof EnumDeclaration enumeration) {
            enumeration.getEntries().forEach(entry -> addEnumConstant(entry, type));
        }
        boolean allConstant = declaration instanceof AnnotationDeclaration
                || (declaration instanceof ClassOrInterfaceDeclaration known && known.isInterface());
        for (BodyDeclaration<?> member : declaration.getMembers()) {
            if (member instanceof FieldDeclaration field && (allConstant || (field.isStatic() && field.isFinal()))) {
                field.getVariables().forEach(variable -> addField(variable, type));
            } else if (member instanceof TypeDeclaration<?> nested) {
                collect(nested, type, unit, file);
            }
        }
    }

    private static void addField(VariableDeclarator variable, DeclaredType type) {
        variable.getInitializer()
                .ifPresent(value -> width(variable, value)
                        .ifPresent(width -> type.add(variable, field(variable.getName(), width, value, type))));
    }

    /**
     * The type of the field; for an object constructed from an integer, a type as wide as the Windows type that its
     * class is named after, or else int or the type that the literal needs.
     */
    private static Optional<IntegralType> width(VariableDeclarator variable, Expression initialiser) {
        return IntegralType.of(variable.getTypeAsString())
                .or(() -> initialiser instanceof ObjectCreationExpr creation
                                && creation.getArguments().size() == 1
                        ? Optional.of(
                                OF_16_BITS.contains(creation.getType().getNameAsString())
                                        ? IntegralType.SHORT
                                        : widthOf(creation.getArgument(0)))
                        : Optional.empty());
    }

    private static IntegralType widthOf(Expression argument) {
        return argument instanceof LongLiteralExpr ? IntegralType.LONG : IntegralType.INT;
    }

    private static void addEnumConstant(EnumConstantDeclaration constant, DeclaredType type) {
        constant.getArguments().stream()
                .filter(argument -> inner(argument) instanceof IntegerLiteralExpr
                        || inner(argument) instanceof LongLiteralExpr
                        || !argument.isLiteralExpr())
                .findFirst()
                .ifPresent(argument ->
                        type.add(constant, field(constant.getName(), widthOf(inner(argument)), argument, type)));
    }

    private static Field field(SimpleName name, IntegralType width, Expression initialiser, DeclaredType owner) {
        return new Field(owner, name.getIdentifier(), width, initialiser, span(name, owner.file));
    }

    /** The literal that a field is initialised with, without a cast to its own type; empty if it is an expression. */
    private static Optional<Span> literal(Field field) {
        Expression value = field.initialiser() instanceof ObjectCreationExpr creation
                ? creation.getArgument(0)
                : field.initialiser();
        if (value instanceof CastExpr cast
                && IntegralType.of(cast.getType().asString()).equals(Optional.of(field.type()))) {
            value = cast.getExpression();
        }
        Expression inner = inner(value);
        return inner instanceof IntegerLiteralExpr || inner instanceof LongLiteralExpr
                ? Optional.of(span(value, field.owner().file))
                : Optional.empty();
    }

    /** An expression without its parentheses and sign. */
    private static Expression inner(Expression expression) {
        if (expression instanceof UnaryExpr unary && unary.getOperator() == UnaryExpr.Operator.MINUS) {
            return unary.getExpression();
        }
        return expression instanceof EnclosedExpr enclosed ? inner(enclosed.getInner()) : expression;
    }

    private static Span span(Node node, SourceFile file) {
        return node.getRange()
                .map(range -> file.span(offset(range.begin, file), offset(range.end, file) + 1))
                .orElse(file.start());
    }

    private static int offset(Position position, SourceFile file) {
        return Math.min(file.text().length() - 1, file.lineStart(position.line) + position.column - 1);
    }
}
