package dev.winerr.generator.header.type;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/** A {@code struct} or {@code union}. Pointers to it may exist before it has members (C17 6.2.5 paragraph 22). */
public final class Structure implements Type {
    private Optional<Layout> layout = Optional.empty();
    private boolean shared;

    /** Creates an incomplete structure. */
    public Structure() {}

    /** Sets its members. */
    public void complete(Layout members) {
        layout = Optional.of(members);
    }

    /** Marks it as shared by several readings, so that it must not change any more. */
    public void share() {
        shared = true;
    }

    /** Whether several readings may share it, so that it must not change any more. */
    public boolean isShared() {
        return shared;
    }

    /** Its layout; empty while it is incomplete. */
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

    @Override
    public boolean isSameAs(Type other) {
        return this == other
                || (other instanceof Structure structure
                        && layout.isPresent()
                        && structure.layout.isPresent()
                        && layout.get().isSameAs(structure.layout.get()));
    }

    @Override
    public Type withStructures(UnaryOperator<Structure> replacement) {
        Structure other = replacement.apply(this);
        return other == this ? this : other.withStructures(replacement);
    }
}
