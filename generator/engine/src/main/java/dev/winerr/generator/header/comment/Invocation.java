package dev.winerr.generator.header.comment;

import dev.winerr.generator.header.lex.Nesting;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A macro's name and arguments, as written.
 *
 * @param span from the name to the closing parenthesis; the name alone if there are no arguments
 * @param strings the string literals among the arguments, in order
 */
record Invocation(Span span, List<String> strings) {
    private static final int LONGEST = 10_000;
    private static final int FARTHEST = 1_000;
    private static final String NEVER_IN_ARGUMENTS = "{};#";

    Invocation {
        strings = List.copyOf(strings);
    }

    /** The invocation that starts with a name. */
    static Invocation at(Span name) {
        return new Reader(name.file(), name.end()).read(name.start());
    }

    /** The name of the macro whose arguments contain a position, if any. */
    static Optional<Span> nameAround(Span place) {
        String text = place.file().text();
        Nesting nesting = Nesting.ofParentheses();
        int at = place.start() - 1;
        for (int limit = Math.max(0, at - FARTHEST); at >= limit && !nesting.isOpen(); at--) {
            char c = text.charAt(at);
            if (NEVER_IN_ARGUMENTS.indexOf(c) >= 0) {
                return Optional.empty();
            }
            nesting.count(c);
        }
        int end = at + 1;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
            start--;
        }
        return nesting.isOpen() && start < end ? Optional.of(place.file().span(start, end)) : Optional.empty();
    }

    /** The string literal, if there is exactly one. */
    Optional<String> onlyString() {
        return strings.size() == 1 ? Optional.of(strings.get(0)) : Optional.empty();
    }

    /** Scans arguments. */
    private static final class Reader {
        private final SourceFile file;
        private final String text;
        private final int limit;
        private final List<String> strings = new ArrayList<>();
        private int at;

        Reader(SourceFile file, int at) {
            this.file = file;
            this.text = file.text();
            this.at = at;
            this.limit = Math.min(text.length(), at + LONGEST);
        }

        Invocation read(int start) {
            int nameEnd = at;
            while (at < limit && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            boolean hasArguments = at < limit && text.charAt(at) == '(' && skipParentheses();
            return hasArguments
                    ? new Invocation(file.span(start, at), strings)
                    : new Invocation(file.span(start, nameEnd), List.of());
        }

        /** Skips the next parentheses with their content; false if they are not closed. */
        private boolean skipParentheses() {
            Nesting nesting = Nesting.ofParentheses();
            while (at < limit) {
                char c = text.charAt(at);
                if (c == '"' || c == '\'') {
                    skipQuoted(c);
                } else if (text.startsWith("/*", at)) {
                    int end = text.indexOf("*/", at + 2);
                    at = end < 0 ? limit : end + 2;
                } else {
                    nesting.count(c);
                    at++;
                    if (!nesting.isOpen()) {
                        return true;
                    }
                }
            }
            return false;
        }

        private void skipQuoted(char quote) {
            StringBuilder content = new StringBuilder();
            for (at++; at < limit && text.charAt(at) != quote; at++) {
                if (text.charAt(at) == '\\' && at + 1 < limit) {
                    at++;
                    content.append(unescaped(text.charAt(at)));
                } else {
                    content.append(text.charAt(at));
                }
            }
            at++;
            if (quote == '"') {
                strings.add(content.toString());
            }
        }

        /** A space for line breaks and tabs, because texts collapse white space; any other character unchanged. */
        private static char unescaped(char escaped) {
            return escaped == 'n' || escaped == 't' || escaped == 'r' || escaped == '\n' || escaped == '\r'
                    ? ' '
                    : escaped;
        }
    }
}
