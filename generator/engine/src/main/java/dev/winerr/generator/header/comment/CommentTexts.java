package dev.winerr.generator.header.comment;

import dev.winerr.generator.header.comment.Headings.Definition;
import dev.winerr.generator.header.lex.Lexer;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Finds the texts of a header's codes in its comments.
 *
 * <p>The text of a code is, in this order: the {@code MessageText} of the last block above it whose {@code MessageId}
 * is the code's name, as mc.exe writes it; a Doxygen comment above or after it; a comment after it on its line; a
 * comment on the lines directly above it. The following are not texts: a block that names another message, a heading
 * (also as determined by {@link Headings}), a licence, a generator's notice, a commented-out directive, MIDL's comments
 * on an interface, or a comment that only repeats a number or the name. Lines are joined by {@link Paragraphs}.
 *
 * <p>Reading takes time linear in the size of the comments, and each lookup is a binary search.
 */
public final class CommentTexts {
    private static final int[] NONE = {};

    private final SourceFile header;
    private final List<CommentBlock> blocks;
    private final int[] starts;
    private final CommentIndex index;
    private final Headings headings;

    private CommentTexts(
            SourceFile header, List<CommentBlock> blocks, CommentIndex index, List<Definition> definitions) {
        this.header = header;
        this.blocks = blocks;
        this.starts = blocks.stream().mapToInt(block -> block.span().start()).toArray();
        this.index = index;
        this.headings = Headings.of(header, definitions, span -> blocksAt(span).length == 0);
    }

    /** Reads the comments of a file without definitions. */
    public static CommentTexts of(SourceFile file) {
        return of(file, commentsOf(file), List.of());
    }

    /**
     * Reads the comments of a header.
     *
     * @param header the header
     * @param comments its comments in order, one span for each line comment and each block comment
     * @param definitions the definitions in it that are not just another name for one, in order
     */
    static CommentTexts of(SourceFile header, List<Span> comments, List<Definition> definitions) {
        List<CommentBlock> blocks = CommentBlocks.of(header, comments);
        return new CommentTexts(header, blocks, CommentIndex.of(blocks), definitions);
    }

    /** The comments of a file, in order. */
    static List<Span> commentsOf(SourceFile file) {
        Lexer lexer = new Lexer(file);
        while (!lexer.next().isEnd()) {
            // Only its comments are used.
        }
        return lexer.comments();
    }

    /**
     * The message text of a code.
     *
     * @param name its name
     * @param definition from the first token of its definition (the {@code #} of {@code #define}, an enumerator's name)
     *     to the last
     * @return the text with inserts such as {@code %1} and {@code %n}; empty if the comments have none
     */
    public Optional<String> textAt(String name, Span definition) {
        String text = index.messageBefore(definition.start(), name).orElseGet(() -> remarkAt(definition));
        return text.isEmpty() || repeats(text, name) ? Optional.empty() : Optional.of(text);
    }

    private String remarkAt(Span definition) {
        for (int block : blocksAt(definition)) {
            String text = index.remark(block).text();
            if (!text.isEmpty() && !isHeading(block, definition)) {
                return text;
            }
        }
        return "";
    }

    /** Whether a message block names a definition, with or without a text. */
    public boolean hasMessage(String name, Span definition) {
        return index.hasMessageBefore(definition.start(), name);
    }

    /** Whether a text only repeats the symbol. */
    public static boolean repeats(String text, String name) {
        return text.equalsIgnoreCase(name) || text.equalsIgnoreCase(name + ".");
    }

    private boolean isHeading(int block, Span definition) {
        return blocks.get(block).span().start() < definition.start()
                && !isDoc(block)
                && headings.isHeading(index.remark(block).text(), definition);
    }

    /**
     * The heading above a definition.
     *
     * @param definition as for {@link #textAt}
     * @return the title of the last banner above it, or of its Doxygen group; empty if there is none
     */
    public String groupAt(Span definition) {
        return index.titleBefore(definition.start());
    }

    /**
     * Whether a comment at a definition has Doxygen's {@code @deprecated}.
     *
     * @param definition as for {@link #textAt}
     */
    public boolean deprecatedAt(Span definition) {
        for (int block : blocksAt(definition)) {
            if (index.remark(block).deprecated()) {
                return true;
            }
        }
        return false;
    }

    /** The blocks that may describe a definition, best first. */
    private int[] blocksAt(Span definition) {
        int found = Arrays.binarySearch(starts, definition.end());
        int after = found >= 0 ? found : -found - 1;
        int before = lastBefore(definition.start());
        boolean hasAfter = after < starts.length && isAfter(definition, blocks.get(after));
        boolean hasBefore = before >= 0 && isAbove(definition, blocks.get(before));
        if (hasAfter && hasBefore && isDoc(before) && !isDoc(after)) {
            return new int[] {before, after};
        } else if (hasAfter) {
            return hasBefore ? new int[] {after, before} : new int[] {after};
        }
        return hasBefore ? new int[] {before} : NONE;
    }

    private int lastBefore(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return (found >= 0 ? found : -found - 1) - 1;
    }

    private boolean isDoc(int block) {
        return blocks.get(block).style() != CommentStyle.PLAIN;
    }

    private boolean isAfter(Span definition, CommentBlock block) {
        if (!isAll(definition.end(), block.span().start(), c -> Character.isWhitespace(c) || c == ',' || c == ';')) {
            return false;
        }
        int line = header.line(Math.max(definition.start(), definition.end() - 1));
        int reach = block.style() == CommentStyle.DOC_TRAILING ? 1 : 0;
        return (block.style() != CommentStyle.DOC || isLastOnLine(block))
                && block.span().line() <= line + reach;
    }

    private boolean isAbove(Span definition, CommentBlock block) {
        if (!isAll(block.span().end(), definition.start(), Character::isWhitespace)) {
            return false;
        }
        boolean isInLine = block.style() == CommentStyle.DOC && block.lastLine() == definition.line();
        return (block.ownLine() || isInLine)
                && block.style() != CommentStyle.DOC_TRAILING
                && block.lastLine() >= definition.line() - 1;
    }

    private boolean isLastOnLine(CommentBlock block) {
        String text = header.text();
        int at = block.span().end();
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private boolean isAll(int from, int to, IntPredicate wanted) {
        int at = from;
        while (at < to && wanted.test(header.text().charAt(at))) {
            at++;
        }
        return at >= to;
    }
}
