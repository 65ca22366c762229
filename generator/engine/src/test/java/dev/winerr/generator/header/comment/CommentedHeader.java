package dev.winerr.generator.header.comment;

import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A header under test, in which a definition is found by its first words. */
record CommentedHeader(SourceFile file, CommentTexts texts) {
    private static final Pattern COMMENT = Pattern.compile("//(?:\\\\\\R|[^\\r\\n])*+|/\\*(?s:.*?)(?:\\*/|\\z)");
    private static final Pattern NAME = Pattern.compile("(?:#define\\s+|[\\w\\s]*\\b)(\\w+)");
    private static final Pattern DEFINITION_END = Pattern.compile("\\s*(?:[,;}]|//|/\\*|\\R|\\z)");

    static CommentedHeader of(String text) {
        SourceFile file = new SourceFile("codes.h", text);
        return new CommentedHeader(file, CommentTexts.of(file, comments(file), List.of()));
    }

    static List<Span> comments(SourceFile file) {
        return COMMENT.matcher(file.text())
                .results()
                .map((MatchResult match) -> file.span(match.start(), match.end()))
                .toList();
    }

    Optional<String> textOf(String definition) {
        Span span = span(definition);
        Matcher name = NAME.matcher(span.text());
        return texts.textAt(name.lookingAt() ? name.group(1) : "", span);
    }

    String groupOf(String definition) {
        return texts.groupAt(span(definition));
    }

    boolean isDeprecated(String definition) {
        return texts.deprecatedAt(span(definition));
    }

    private Span span(String definition) {
        int start = file.text().indexOf(definition);
        if (start < 0) {
            throw new IllegalArgumentException("no such definition: " + definition);
        }
        var end = DEFINITION_END.matcher(file.text()).region(start, file.text().length());
        return file.span(start, end.find() ? end.start() : file.text().length());
    }
}
