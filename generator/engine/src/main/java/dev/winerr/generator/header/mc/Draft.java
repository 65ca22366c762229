package dev.winerr.generator.header.mc;

import dev.winerr.generator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A message definition while it is read. */
final class Draft {
    private final Span start;
    private final List<Text> texts = new ArrayList<>();
    private boolean idStated;
    private Optional<MessageId> id = Optional.empty();
    private Optional<Integer> severity = Optional.empty();
    private Optional<Integer> facility = Optional.empty();
    private Optional<MessageToken> name = Optional.empty();

    /** The value of {@code MessageId}: a number, or an increment of the previous number. */
    record MessageId(long number, boolean isRelative, Span span) {}

    /**
     * The text in one language.
     *
     * @param language the Windows language identifier
     * @param span the name of the language in the statement above it
     * @param lines its lines without line breaks
     */
    record Text(int language, Span span, List<String> lines) {}

    Draft(Span start) {
        this.start = start;
    }

    /** The keyword of its first statement. */
    Span start() {
        return start;
    }

    List<Text> texts() {
        return texts;
    }

    /** Whether it has a {@code MessageId} statement, even one with a malformed value. */
    boolean isIdStated() {
        return idStated;
    }

    Optional<MessageId> id() {
        return id;
    }

    Optional<Integer> severity() {
        return severity;
    }

    Optional<Integer> facility() {
        return facility;
    }

    Optional<MessageToken> name() {
        return name;
    }

    void stateId() {
        idStated = true;
    }

    void setId(MessageId newId) {
        id = Optional.of(newId);
    }

    void setSeverity(int number) {
        severity = Optional.of(number);
    }

    void setFacility(int number) {
        facility = Optional.of(number);
    }

    void setName(MessageToken newName) {
        name = Optional.of(newName);
    }
}
