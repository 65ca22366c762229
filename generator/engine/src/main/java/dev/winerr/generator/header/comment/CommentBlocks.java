package dev.winerr.generator.header.comment;

import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Combines line comments on consecutive lines, in one pass over the comments. */
final class CommentBlocks {
    private final SourceFile file;
    private final List<CommentBlock> blocks = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    private CommentBlocks(SourceFile file) {
        this.file = file;
    }

    static List<CommentBlock> of(SourceFile file, List<Span> comments) {
        CommentBlocks grouping = new CommentBlocks(file);
        int index = 0;
        while (index < comments.size()) {
            index = grouping.takeBlock(comments, index);
        }
        return grouping.blocks;
    }

    /** Adds the block that starts with a comment, and returns the index of the comment after it. */
    private int takeBlock(List<Span> comments, int index) {
        Span first = comments.get(index);
        boolean ownLine = isOnOwnLine(first);
        CommentStyle style = CommentStyle.at(first.start(), file.text());
        lines.clear();
        lines.addAll(CommentLines.of(first.text(), style));
        Span last = first;
        int next = index + 1;
        while (next < comments.size() && continues(first, ownLine, style, last, comments.get(next))) {
            last = comments.get(next++);
            lines.addAll(CommentLines.of(last.text(), style));
        }
        blocks.add(new CommentBlock(file.span(first.start(), last.end()), ownLine, style, lines));
        return next;
    }

    private boolean continues(Span first, boolean ownLine, CommentStyle style, Span last, Span next) {
        return isLineComment(first)
                && isLineComment(next)
                && isOnNextLine(last, next)
                && CommentStyle.at(next.start(), file.text()) == style
                && (ownLine || style == CommentStyle.DOC_TRAILING || isIndentedMore(next.line(), first.line()));
    }

    /** Whether only a line ending and indentation are between a line comment and the next one. */
    private boolean isOnNextLine(Span last, Span next) {
        String text = file.text();
        int at = last.end();
        if (at < next.start() && text.charAt(at) == '\r') {
            at++;
            at += text.charAt(at) == '\n' ? 1 : 0;
        } else if (at < next.start() && text.charAt(at) == '\n') {
            at++;
        }
        while (at < next.start() && isBlank(text.charAt(at))) {
            at++;
        }
        return at == next.start();
    }

    private boolean isLineComment(Span comment) {
        return file.text().startsWith("//", comment.start());
    }

    /** A comment after code continues on the next line only if that line is indented more than the code. */
    private boolean isIndentedMore(int line, int codeLine) {
        return indentation(line) > indentation(codeLine);
    }

    private int indentation(int line) {
        int start = file.lineStart(line);
        int at = start;
        while (at < file.text().length() && isBlank(file.text().charAt(at))) {
            at++;
        }
        return at - start;
    }

    private boolean isOnOwnLine(Span comment) {
        int at = comment.start() - 1;
        while (at >= 0 && isBlank(file.text().charAt(at))) {
            at--;
        }
        return at < 0 || file.text().charAt(at) == '\n' || file.text().charAt(at) == '\r';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
