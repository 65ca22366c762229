package dev.winerr.generator.header.type;

import java.util.Optional;
import java.util.OptionalLong;

/** A {@code struct} or {@code union}. It can be pointed to before it has members, C17 6.2.5 paragraph 22. */
public final class Structure implements Type {
    private Optional<Layout> layout = Optional.empty();

    /** A structure without members as yet. */
    public Structure() {}

    /** Gives it its members. */
    public void complete(Layout members) {
        layout = Optional.of(members);
    }

    /** Its members; empty before they are declared. */
    public Optional<Layout> layout() {
        return layout;
    }

    @Override
    public OptionalLong bytes() {
        return layout.map(Layout::bytes).orElse(OptionalLong.empty());
    }

    @Override
    public int alignment() {
        return layout.map(Layout::alignment).orElse(1);
    }

    @Override
    public int requiredAlignment() {
        return layout.map(Layout::requiredAlignment).orElse(1);
    }
}
