package dev.winerr.generator.docs.atom;

/**
 * The name of a code as a page prints it.
 *
 * @param printed the characters, white space folded
 * @param name the name with the spaces around its underscores closed up and stray punctuation dropped
 * @param condition how well it survived
 */
public record Symbol(String printed, String name, Condition condition) {
    private static final int LONG_SENTENCE = 5;
    private static final int LONG_PROSE = 9;

    /** How well a printed name survived. */
    public enum Condition {
        /** It is a C identifier as it stands. */
        INTACT,
        /** It is one once spaces are closed up, so a word of it may be missing. */
        SPACED,
        /** It is none. */
        BROKEN
    }

    /** Whether this can be taken for a name without a witness. */
    public boolean isWhole() {
        return condition != Condition.BROKEN;
    }

    /** This name as one that is whole, since something else than its shape shows that. */
    public Symbol intact() {
        return new Symbol(printed, name, Condition.INTACT);
    }

    /** This name without what stands after it; none where that is nothing. */
    Symbol called(String first) {
        return new Symbol(printed, first, first.isEmpty() ? Condition.BROKEN : Condition.INTACT);
    }

    /** Whether this may stand beside another name as one more: words in capitals do only beside such, {@code WSAEINTR}. */
    public boolean isSibling(Symbol first) {
        return NameList.isSibling(first.name, name);
    }

    /** Whether there is nothing that could be called a name: a dash, a placeholder. */
    public boolean isNothing() {
        return name.codePoints().filter(Character::isLetter).count() < 2 || Placeholders.is(name);
    }

    /** Whether this is prose, not what is left of a name. */
    public boolean isProse() {
        int words = printed.split(" ").length;
        return condition == Condition.BROKEN
                && !isTorn()
                && (words >= LONG_PROSE || (words > 2 && printed.endsWith(".")));
    }

    /** Whether an underscore shows that this was a name before it was translated. */
    public boolean isRemnant() {
        return condition == Condition.BROKEN
                && name.indexOf('_') >= 0
                && !Symbols.isClassifier(name)
                && (hasLooseUnderscore() || !isSentence());
    }

    /** Whether this is a remnant that machine translation tore apart: nothing else puts blanks beside underscores. */
    public boolean isTorn() {
        return isRemnant() && hasLooseUnderscore();
    }

    private boolean hasLooseUnderscore() {
        boolean atEdge = printed.startsWith("_") || printed.endsWith("_");
        return printed.contains(" _") || printed.contains("_ ") || (atEdge && printed.indexOf(' ') > 0);
    }

    /** Whether this is a sentence that mentions a name, rather than what is left of one. */
    private boolean isSentence() {
        int words = printed.split(" ").length;
        return words >= LONG_SENTENCE || (words > 2 && printed.endsWith("."));
    }
}
