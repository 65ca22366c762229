package dev.winerr.generator.docs.layout;

import dev.winerr.generator.text.Inline;
import java.util.List;
import java.util.Optional;

/** The text that is marked up as a name: code, bold or a link, possibly one within the other. */
final class MarkedName implements Inline.Visitor<Optional<String>> {
    private static final MarkedName INSTANCE = new MarkedName();

    private MarkedName() {}

    /**
     * The text of an element that may be a name.
     *
     * @param linked whether the line was a link without a target, of which only the text is left
     */
    static Optional<String> of(Inline inline, boolean linked) {
        if (inline instanceof Inline.Text text) {
            return linked ? Optional.of(text.text().split("[^\\w]", 2)[0]) : Optional.empty();
        }
        return inline.accept(INSTANCE);
    }

    private static Optional<String> only(List<Inline> content) {
        return content.size() == 1 ? content.get(0).accept(INSTANCE) : Optional.empty();
    }

    @Override
    public Optional<String> text(Inline.Text text) {
        return Optional.of(text.text());
    }

    @Override
    public Optional<String> code(Inline.Code code) {
        return Optional.of(code.text());
    }

    @Override
    public Optional<String> lineBreak() {
        return Optional.empty();
    }

    @Override
    public Optional<String> link(Inline.Link link) {
        return only(link.content());
    }

    @Override
    public Optional<String> strong(Inline.Strong strong) {
        return only(strong.content());
    }

    @Override
    public Optional<String> emphasis(Inline.Emphasis emphasis) {
        return Optional.empty();
    }
}
