package dev.winerr.generator.docs.prose;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads elements as {@link Passage}s. */
public final class PassageReader {
    private final LinkResolver links;

    /** Creates a reader. */
    public PassageReader(LinkResolver links) {
        this.links = links;
    }

    /** The visible content of nodes, in order. */
    public List<Passage> read(List<? extends Node> nodes) {
        PassageRun run = new PassageRun(links);
        nodes.forEach(run::visit);
        return run.finish();
    }

    /** The visible content of an element. */
    public List<Passage> read(Element element) {
        return read(List.of(element));
    }
}
