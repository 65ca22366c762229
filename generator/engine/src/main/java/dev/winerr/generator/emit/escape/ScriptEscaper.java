package dev.winerr.generator.emit.escape;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * For languages that consist of comments, quotes and code: in a quote a value is escaped as that quote requires, in a
 * comment it becomes one line, in code it must be a name or a number. The {@link Dialect} describes the language.
 */
final class ScriptEscaper implements Escaper {
    private static final Pattern NAME_OR_NUMBER = Pattern.compile("-?[\\p{L}\\p{N}_.]*");
    private static final int LONGEST_MARK = 4;

    private final Dialect dialect;
    private final StringBuilder tail = new StringBuilder();
    private Dialect.@Nullable Quote quote;
    private boolean inLineComment;
    private boolean inBlockComment;
    private boolean escaped;

    ScriptEscaper(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public void follow(char c) {
        tail.append(c);
        if (inLineComment) {
            inLineComment = c != '\n';
        } else if (inBlockComment) {
            inBlockComment = !endsWith(dialect.blockEnd());
        } else if (quote != null) {
            followQuote(quote, c);
        } else {
            followCode();
        }
        if (tail.length() > LONGEST_MARK) {
            tail.delete(0, tail.length() - LONGEST_MARK);
        }
    }

    private void followQuote(Dialect.Quote in, char c) {
        if (escaped) {
            escaped = false;
        } else if (c == in.escape()) {
            escaped = true;
        } else if (endsWith(in.close())) {
            quote = null;
        }
    }

    private void followCode() {
        for (Dialect.Quote known : dialect.quotes()) {
            if (endsWith(known.open())) {
                quote = known;
                return;
            }
        }
        inLineComment = dialect.lineComments().stream().anyMatch(this::startsComment);
        inBlockComment = !dialect.blockStart().isEmpty() && endsWith(dialect.blockStart());
    }

    private boolean startsComment(String mark) {
        int before = tail.length() - mark.length() - 1;
        return endsWith(mark)
                && (!dialect.commentsNeedSpace() || before < 0 || Character.isWhitespace(tail.charAt(before)));
    }

    private boolean endsWith(String mark) {
        return tail.length() >= mark.length()
                && tail.substring(tail.length() - mark.length()).equals(mark);
    }

    @Override
    public String value(String value) throws UnsafeValueException {
        if (inLineComment || inBlockComment) {
            String line = Characters.replace(
                    value, c -> c == '\n' || c == '\r' ? " " : Characters.isHidden(c) ? "\uFFFD" : "");
            return inBlockComment ? line.replace(dialect.blockEnd(), " ") : line;
        } else if (quote != null) {
            return quote.form(value);
        }
        return NAME_OR_NUMBER.matcher(value).matches() ? value : dialect.bare(value);
    }
}
