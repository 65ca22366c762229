package dev.winerr.generator.source;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A digest that is computed on first use, which most commands never need. Keeps its input until then. */
final class Digest {
    private @Nullable Supplier<String> computation;
    private String text = "";

    private Digest(@Nullable Supplier<String> computation) {
        this.computation = computation;
    }

    static Digest of(byte[] bytes) {
        return new Digest(() -> Digests.of(bytes));
    }

    static Digest of(List<Path> entries) {
        return new Digest(() -> Digests.of(entries));
    }

    static Digest known(String text) {
        Digest digest = new Digest(null);
        digest.text = text;
        return digest;
    }

    String text() {
        if (computation != null) {
            text = computation.get();
            computation = null;
        }
        return text;
    }
}
