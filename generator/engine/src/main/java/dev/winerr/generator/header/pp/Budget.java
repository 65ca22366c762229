package dev.winerr.generator.header.pp;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.memo.Part;
import dev.winerr.generator.header.report.HeaderDiagnostic;
import dev.winerr.generator.source.SourceFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The limits of a reading. Macros may expand to a fixed number of tokens, and more for each token that is read; definitions
 * may take the memory of the process; and included files together have a maximum size.
 */
final class Budget implements Part<Budget.Amounts, Object> {
    private static final int LONGEST_EXPANSION = 100_000;
    private static final long FIRST = 2_000_000;
    private static final int PER_TOKEN_READ = 20;
    /** The memory that a definition takes with its tokens and its code: more than the average. */
    private static final int BYTES_OF_DEFINITION = 1280;

    private static final long MOST_DEFINITIONS = Runtime.getRuntime().maxMemory() / BYTES_OF_DEFINITION;

    /** The maximum size of the header and all that it includes. */
    static final long MOST_CHARACTERS = 160L << 20;

    private long earned;
    private long spent;
    private int leftOfExpansion = LONGEST_EXPANSION;
    private long definitions;
    private long characters;
    private Amounts before = Amounts.NONE;

    /** The amounts that were earned and used. */
    record Amounts(long earned, long spent, long definitions, long characters) {
        static final Amounts NONE = new Amounts(0, 0, 0, 0);

        Amounts plus(Amounts other) {
            return new Amounts(
                    earned + other.earned,
                    spent + other.spent,
                    definitions + other.definitions,
                    characters + other.characters);
        }

        Amounts minus(Amounts other) {
            return new Amounts(
                    earned - other.earned,
                    spent - other.spent,
                    definitions - other.definitions,
                    characters - other.characters);
        }
    }

    /** Counts the text of a file; false if all texts together are too long. */
    boolean read(SourceFile file) {
        characters += file.text().length();
        return characters <= MOST_CHARACTERS;
    }

    /** Counts a token of a file. */
    void earn() {
        earned += PER_TOKEN_READ;
    }

    /** Counts a macro or constant. */
    void define(Token name) {
        if (++definitions > MOST_DEFINITIONS) {
            throw new LimitException(
                    HeaderDiagnostic.DEFINITION_LIMIT, "more than " + MOST_DEFINITIONS + " definitions", name);
        }
    }

    /** Starts a new expansion. */
    void restart() {
        leftOfExpansion = LONGEST_EXPANSION;
    }

    /** Counts tokens that macros expand to. */
    void spend(int tokens, Token at) {
        spent += tokens;
        leftOfExpansion -= tokens;
        if (leftOfExpansion < 0) {
            throw new LimitException("macros expand to more than " + LONGEST_EXPANSION + " tokens", at);
        } else if (spent > FIRST + earned) {
            throw new LimitException("the macros of all definitions together expand to too many tokens", at);
        }
    }

    private Amounts amounts() {
        return new Amounts(earned, spent, definitions, characters);
    }

    @Override
    public Object snapshot() {
        return NOTHING;
    }

    @Override
    public void startRecording() {
        before = amounts();
    }

    @Override
    public @Nullable Amounts stopRecording() {
        Amounts used = amounts().minus(before);
        return used.equals(Amounts.NONE) ? null : used;
    }

    @Override
    public Amounts combined(List<Amounts> changes) {
        return changes.stream().reduce(Amounts.NONE, Amounts::plus);
    }

    /** Whether enough is left even if the change used everything before it earned anything, since the order is not recorded. */
    @Override
    public boolean fits(Amounts change) {
        Amounts all = amounts().plus(change);
        return all.spent() <= FIRST + earned
                && all.definitions() <= MOST_DEFINITIONS
                && all.characters() <= MOST_CHARACTERS;
    }

    @Override
    public void apply(Amounts change) {
        earned += change.earned();
        spent += change.spent();
        definitions += change.definitions();
        characters += change.characters();
    }
}
