package dev.winerr.generator.docs.prose;

import dev.winerr.generator.text.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads nodes, recursively, because the parser limits the nesting of elements.
 *
 * <p>Only harmless text structure is kept; all other elements are transparent, and all attributes except the targets of
 * links are dropped.
 */
final class PassageRun {
    private static final Set<String> LINES = Set.of(
            "p",
            "div",
            "dl",
            "dt",
            "dd",
            "td",
            "th",
            "tr",
            "table",
            "thead",
            "tbody",
            "tfoot",
            "caption",
            "blockquote",
            "section",
            "article",
            "main",
            "center",
            "figure",
            "figcaption",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "address",
            "details",
            "summary",
            "hr",
            "li");
    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt");

    private static final Pattern LEADING_LINES = Pattern.compile("^\n+");

    private final LinkResolver links;
    private final List<Passage> passages = new ArrayList<>();
    private final Deque<String> containers = new ArrayDeque<>(List.of(""));
    private final List<String> ids = new ArrayList<>();
    private final List<String> originals = new ArrayList<>();
    private final LineBuilder line = new LineBuilder();
    private boolean continued;
    private boolean linked;
    private int codeDepth;

    PassageRun(LinkResolver links) {
        this.links = links;
    }

    List<Passage> finish() {
        endLine(false);
        return passages;
    }

    void visit(Node node) {
        if (node instanceof TextNode text) {
            add(text);
        } else if (node instanceof Element element) {
            visit(element);
        }
    }

    private void visit(Element element) {
        String name = element.normalName();
        if (Visibility.isOriginal(element)) {
            addOriginal(element.text());
        } else if (!Visibility.isHidden(element)) {
            noteId(element);
            switch (name) {
                case "br" -> endLine(true);
                case "strong", "b" -> within(element, LineBuilder.Kind.STRONG);
                case "em", "i" -> within(element, LineBuilder.Kind.EMPHASIS);
                case "a" -> link(element);
                case "ul", "ol" -> list(element);
                case "sup" -> superscript(element);
                case "pre" -> code(element);
                default -> other(element, name);
            }
        }
    }

    private void add(TextNode node) {
        String text = node.getWholeText();
        int start = node.sourceRange().startPos();
        Optional<Alert> alert = line.isEmpty() && text.contains("[!") ? Alert.read(text) : Optional.empty();
        if (alert.isPresent()) {
            line.add(alert.get().title(), start, false);
            endLine(false);
        }
        int skipped = alert.map(Alert::end).orElse(0);
        line.add(Alert.withoutMarks(text.substring(skipped)), start + skipped, codeDepth > 0);
    }

    /** An original follows its translation, which may have ended its line already. */
    private void addOriginal(String text) {
        int last = passages.size() - 1;
        if (line.isEmpty() && last >= 0) {
            passages.set(last, passages.get(last).withOriginal(text));
        } else {
            originals.add(text);
        }
    }

    private void noteId(Element element) {
        String id = element.id().isEmpty() && element.nameIs("a") ? element.attr("name") : element.id();
        if (!id.isEmpty()) {
            ids.add(id);
        }
    }

    private void other(Element element, String name) {
        if (LINES.contains(name)) {
            endLine(false);
            containers.push(name);
            children(element);
            endLine(false);
            containers.pop();
        } else if (CODE.contains(name)) {
            codeDepth++;
            children(element);
            codeDepth--;
        } else {
            children(element);
        }
    }

    /** A superscript number stays one, whether a power or a footnote mark. */
    private void superscript(Element element) {
        Optional<String> raised = Superscripts.of(element.text());
        if (raised.isPresent()) {
            line.add(raised.get(), Math.max(element.sourceRange().startPos(), 0), codeDepth > 0);
        } else {
            children(element);
        }
    }

    private void children(Element element) {
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            visit(child);
        }
    }

    private void within(Element element, LineBuilder.Kind kind) {
        line.open(kind, "");
        children(element);
        line.close();
    }

    private void link(Element element) {
        Optional<String> target = element.hasAttr("href") ? links.resolve(element.attr("href")) : Optional.empty();
        linked |= element.hasAttr("href");
        if (target.isPresent()) {
            line.open(LineBuilder.Kind.LINK, target.get());
            children(element);
            line.close();
        } else {
            children(element);
        }
    }

    private void list(Element element) {
        endLine(false);
        List<List<Block>> items = new ArrayList<>();
        PassageReader reader = new PassageReader(links);
        List<Passage> all = new ArrayList<>();
        for (Element item : element.children()) {
            List<Passage> content = reader.read(item);
            if (!content.isEmpty()) {
                items.add(Passage.join(content).blocks());
                all.addAll(content);
            }
        }
        if (!all.isEmpty()) {
            Passage.Place place = all.get(0).place();
            add(new Block.Listing(element.nameIs("ol"), items), Passage.textOf(all), place, false);
        }
    }

    private void code(Element element) {
        endLine(false);
        String text = LEADING_LINES
                .matcher(element.wholeText().replace("\r\n", "\n").stripTrailing())
                .replaceFirst("");
        int start = Math.max(element.sourceRange().startPos(), 0);
        if (!text.isEmpty()) {
            add(new Block.CodeBlock(text), text, new Passage.Place(start, start), false);
        }
    }

    private void endLine(boolean breakFollows) {
        if (!line.isEmpty()) {
            LineBuilder.Line ended = line.finish();
            add(ended.paragraph(), ended.text(), ended.place(), ended.strong());
            continued = breakFollows;
        } else {
            line.restart();
            continued &= breakFollows;
        }
    }

    private void add(Block block, String text, Passage.Place place, boolean strong) {
        passages.add(new Passage(block, text, place, continued, strong, linked, containers.element(), ids, originals));
        continued = false;
        linked = false;
        ids.clear();
        originals.clear();
    }
}
