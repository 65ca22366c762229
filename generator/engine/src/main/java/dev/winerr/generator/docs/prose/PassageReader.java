package dev.winerr.generator.docs.prose;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads elements as {@link Passage}s. */
public final class PassageReader {
    private final LinkResolver links;

    /** A reader that resolves links by {@code links}. */
    public PassageReader(LinkResolver links) {
        this.links = links;
    }

    /** What is seen of these nodes, in order. */
    public List<Passage> read(List<? extends Node> nodes) {
        PassageRun run = new PassageRun(links);
        nodes.forEach(run::visit);
        return run.finish();
    }

    /** What is seen of an element. */
    public List<Passage> read(Element element) {
        return read(List.of(element));
    }
}
