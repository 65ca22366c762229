package dev.winerr.generator.header.comment;

import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Distinguishes a heading of several definitions from the text of the first one. After a heading, the other definitions follow
 * directly, have similar names, and have no comments of their own. If there are only two definitions, a sentence is the text of
 * the first.
 */
final class Headings {
    private static final String SENTENCE_ENDS = ".!?";

    private final SourceFile file;
    private final Predicate<Span> isBare;
    private final Set<Integer> headed = new HashSet<>();
    private final Set<Integer> pairs = new HashSet<>();

    /** A definition in a file, from its first token to its last. */
    record Definition(String name, Span span) {
        private String prefix() {
            int end = name.indexOf('_');
            return end < 0 ? "" : name.substring(0, end);
        }
    }

    private Headings(SourceFile file, Predicate<Span> isBare) {
        this.file = file;
        this.isBare = isBare;
    }

    /**
     * Examines definitions that follow each other.
     *
     * @param definitions those of a file, in order, without those that are just another name for one
     * @param isBare whether a definition has no comment
     */
    static Headings of(SourceFile file, List<Definition> definitions, Predicate<Span> isBare) {
        Headings headings = new Headings(file, isBare);
        for (int i = definitions.size() - 2; i >= 0; i--) {
            headings.add(definitions.get(i), definitions.get(i + 1));
        }
        return headings;
    }

    private void add(Definition first, Definition second) {
        boolean continues = headed.contains(second.span().start());
        if (follows(first, second) && (continues || isBare.test(second.span()))) {
            headed.add(first.span().start());
            if (!continues) {
                pairs.add(first.span().start());
            }
        }
    }

    private boolean follows(Definition first, Definition second) {
        Span above = first.span();
        int lines = second.span().line() - file.line(Math.max(above.start(), above.end() - 1));
        boolean sameForm = isDirective(above) == isDirective(second.span());
        return lines >= 0 && lines <= 1 && sameForm && first.prefix().equals(second.prefix());
    }

    private boolean isDirective(Span definition) {
        return file.text().charAt(definition.start()) == '#';
    }

    /** Whether a text above a definition is the heading of several. */
    boolean isHeading(String text, Span definition) {
        boolean isSentence = !text.isEmpty() && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
        return headed.contains(definition.start()) && !(isSentence && pairs.contains(definition.start()));
    }
}
