package dev.winerr.generator.docs.atom;

import java.util.regex.Pattern;

/**
 * The name of a code as a page prints it.
 *
 * @param printed the text, white space collapsed
 * @param name the name with the spaces around its underscores removed, without stray punctuation
 * @param condition how intact it is
 */
public record Symbol(String printed, String name, Condition condition) {
    private static final int LONG_SENTENCE = 5;
    private static final int LONG_PROSE = 9;
    private static final Pattern IDENTIFIER = Pattern.compile("[a-z]\\w*[A-Za-z0-9]");

    /** How intact a printed name is. */
    public enum Condition {
        /** It is a C identifier as printed. */
        INTACT,
        /** It is an identifier after removing spaces, so a word of it may be missing. */
        SPACED,
        /** It is not an identifier. */
        BROKEN
    }

    /** Whether it can be used as a name without evidence. */
    public boolean isWhole() {
        return condition != Condition.BROKEN;
    }

    /** This name, marked as whole because of evidence other than its form. */
    public Symbol intact() {
        return new Symbol(printed, name, Condition.INTACT);
    }

    /** This name without the words after it; not a name if nothing is left. */
    Symbol withName(String first) {
        return new Symbol(printed, first, first.isEmpty() ? Condition.BROKEN : Condition.INTACT);
    }

    /** Whether this may be another name next to one: words in capitals only next to similar ones, {@code WSAEINTR}. */
    public boolean isSibling(Symbol first) {
        return NameList.isSibling(first.name, name);
    }

    /** Whether there is no name at all: a dash, a placeholder. */
    public boolean isNothing() {
        return name.codePoints().filter(Character::isLetter).count() < 2 || Placeholders.is(name);
    }

    /** Whether this is prose, rather than the remains of a name. */
    public boolean isProse() {
        int words = printed.split(" ").length;
        return condition == Condition.BROKEN
                && !isSplit()
                && (words >= LONG_PROSE || (words > 2 && printed.endsWith(".")));
    }

    /** Whether an underscore shows that this was a name before translation. */
    public boolean isRemnant() {
        return condition == Condition.BROKEN
                && name.indexOf('_') >= 0
                && !NameShapes.isClassifier(name)
                && (hasLooseUnderscore() || !isSentence());
    }

    /** Whether this is a C identifier with an underscore that begins with a lower-case letter. */
    public boolean isIdentifier() {
        return isRemnant() && printed.equals(name) && IDENTIFIER.matcher(name).matches();
    }

    /** Whether this was split by machine translation: nothing else puts blanks next to underscores. */
    public boolean isSplit() {
        return isRemnant() && hasLooseUnderscore();
    }

    private boolean hasLooseUnderscore() {
        boolean atEdge = printed.startsWith("_") || printed.endsWith("_");
        return printed.contains(" _") || printed.contains("_ ") || (atEdge && printed.indexOf(' ') > 0);
    }

    /** Whether this is a sentence that mentions a name, rather than the remains of one. */
    private boolean isSentence() {
        int words = printed.split(" ").length;
        return words >= LONG_SENTENCE || (words > 2 && printed.endsWith("."));
    }
}
