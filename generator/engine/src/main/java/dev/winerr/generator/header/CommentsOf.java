package dev.winerr.generator.header;

import dev.winerr.generator.header.decl.Constant;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import java.util.List;
import java.util.Optional;

/** What the comments of a header say of its constants: the comment behind one, on the same line. */
final class CommentsOf implements CodeCollector.Comments {
    private final SourceFile header;
    private final List<Span> comments;

    CommentsOf(SourceFile header, List<Span> comments) {
        this.header = header;
        this.comments = comments;
    }

    @Override
    public Optional<String> text(Constant constant) {
        int line = header.line(constant.definition().end());
        return comments.stream()
                .filter(c -> c.start() >= constant.definition().end() && c.line() == line)
                .findFirst()
                .map(c -> c.text().replaceAll("^/[/*]+[!<]*|\\*/$", "").strip())
                .filter(text -> !text.isEmpty());
    }

    @Override
    public String group(Constant constant) {
        return "";
    }

    @Override
    public boolean deprecated(Constant constant) {
        return false;
    }
}
