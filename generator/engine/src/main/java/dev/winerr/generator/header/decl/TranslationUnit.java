package dev.winerr.generator.header.decl;

import dev.winerr.generator.header.expr.Value;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenCursor;
import dev.winerr.generator.header.memo.EventLog;
import dev.winerr.generator.header.memo.State;
import dev.winerr.generator.header.pp.Found;
import dev.winerr.generator.header.pp.Macro;
import dev.winerr.generator.header.pp.Prelude;
import dev.winerr.generator.header.pp.Preprocessor;
import dev.winerr.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything defined by a file and its includes. */
public final class TranslationUnit {
    private final Preprocessor preprocessor;
    private final Symbols symbols;
    private final Grammar grammar;
    private final MacroEvaluation evaluation;
    private final Declared declared;
    private final EventLog<Constant> declarations;
    /** False afterwards: an enumeration in the value of a macro declares nothing, because the macro is not used. */
    private boolean reading = true;

    private TranslationUnit(Preprocessor preprocessor, Symbols symbols, State state, Declared declared) {
        this.preprocessor = preprocessor;
        this.declared = declared;
        this.declarations = state.log(declared::add, declared::addRemembered);
        this.symbols = symbols;
        this.grammar = new Grammar(symbols, surroundings(preprocessor), this::declare);
        this.evaluation = new MacroEvaluation(preprocessor, grammar);
    }

    /**
     * Reads a file to its end.
     *
     * @param preprocessor yields the tokens
     * @param symbols the predeclared types
     * @param state the state of the reading, which has the macros and symbols
     */
    public static TranslationUnit read(Preprocessor preprocessor, Symbols symbols, State state) {
        return new TranslationUnit(preprocessor, symbols, state, Declared.none()).read();
    }

    private TranslationUnit read() {
        new DeclarationReader(TokenCursor.over(preprocessor, preprocessor::reportUnclosed), grammar)
                .readAll(preprocessor::setBetweenDeclarations);
        reading = false;
        return this;
    }

    private static Surroundings surroundings(Preprocessor preprocessor) {
        return new Surroundings() {
            @Override
            public int packing() {
                return preprocessor.packing();
            }

            @Override
            public boolean isCpp() {
                return preprocessor.macros().isDefined(Prelude.CPP);
            }
        };
    }

    private void declare(Constant constant) {
        if (reading) {
            preprocessor.count(constant.name());
            declarations.add(constant);
        }
    }

    /** This unit followed by another file; this unit does not change. */
    public TranslationUnit followedBy(Found next) {
        return new TranslationUnit(preprocessor.fork(next), symbols.copy(), new State(), declared.copy()).read();
    }

    /** The first two typedefs of one name that disagree, a sign that another header must be read first. */
    public Optional<Symbols.Disagreement> disagreement() {
        return symbols.disagreement();
    }

    /**
     * The possible constants that a file itself defines, in file order. Enumerators that come from another file follow what was
     * declared before their list.
     */
    public List<Constant> constantsOf(SourceFile file) {
        List<Constant> constants = new ArrayList<>();
        IdentityHashMap<Constant, Integer> places = new IdentityHashMap<>();
        int place = 0;
        for (Constant constant : declaredIn(file)) {
            Token name = constant.name().root();
            // Enumerators of an included list follow what was declared before the list.
            place = name.file() == file
                    ? name.start()
                    : Math.max(place, home(constant).start());
            places.put(constant, place);
            constants.add(constant);
        }
        for (Macro macro : preprocessor.definitionsIn(file)) {
            if (!macro.isFunctionLike()) {
                addMacro(macro, constants);
            }
        }
        return inOrder(constants, places);
    }

    private List<Constant> declaredIn(SourceFile file) {
        return (preprocessor.isRemembered(file) ? declared.all() : declared.read())
                .filter(constant -> home(constant).file() == file)
                .toList();
    }

    /** The position that determines in which file a constant is declared: for an enumerator, that of its enumeration. */
    private static Token home(Constant constant) {
        return constant.enumeration().orElse(constant.name()).root();
    }

    /** Sorts constants by the positions assigned to them, or else by those of their names. */
    private static List<Constant> inOrder(List<Constant> constants, IdentityHashMap<Constant, Integer> places) {
        return constants.stream()
                .map(constant -> new Placed(
                        places.isEmpty()
                                ? constant.name().root().start()
                                : places.getOrDefault(
                                        constant, constant.name().root().start()),
                        constant))
                .sorted((one, other) -> Integer.compare(one.place(), other.place()))
                .map(Placed::constant)
                .toList();
    }

    private record Placed(int place, Constant constant) {}

    /** Counts the constants of each file. */
    public ConstantCounts counts() {
        return ConstantCounts.of(
                declared.all(),
                preprocessor.macros().all().stream().filter(macro -> !macro.isFunctionLike()),
                macro -> evaluation.of(macro) instanceof Outcome.Known);
    }

    private void addMacro(Macro macro, List<Constant> constants) {
        Macro replaced = preprocessor.macros().replacedBy(macro);
        if (replaced != null && replaced.name().file() == macro.name().file() && !replaced.isFunctionLike()) {
            constants.add(constant(replaced));
        }
        constants.add(constant(macro));
    }

    private Constant constant(Macro macro) {
        return new Constant(macro.name(), "", macro.definition(), macro.body(), evaluation.of(macro), Optional.empty());
    }

    /** The values of all known constants with the names of facilities, in order of definition, those of the prelude last. */
    public Map<String, Value> facilities() {
        Map<String, Value> values = new LinkedHashMap<>(symbols.facilities());
        addMacros(preprocessor.macros().facilities(), values);
        addMacros(preprocessor.macros().facilitiesOfPrelude(), values);
        return values;
    }

    private void addMacros(Collection<Macro> macros, Map<String, Value> values) {
        for (Macro macro : macros) {
            String name = macro.name().text();
            boolean wanted = !macro.isFunctionLike() && !values.containsKey(name);
            if (wanted && evaluation.of(macro) instanceof Outcome.Known known) {
                values.put(name, known.value());
            }
        }
    }
}
