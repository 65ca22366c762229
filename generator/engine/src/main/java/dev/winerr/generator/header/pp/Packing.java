package dev.winerr.generator.header.pp;

import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenKind;
import dev.winerr.generator.header.memo.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The packing of structures set by {@code #pragma pack}, according to Microsoft's C reference. */
final class Packing implements Part<Packing.Change, Object> {
    private static final int NONE = Integer.MAX_VALUE;
    private static final int MOST_PUSHED = 1000;

    private final List<Pushed> pushed = new ArrayList<>();
    private int bytes = NONE;
    private @Nullable Settings before;
    private boolean isUsed;

    /** A saved packing, with or without a name. */
    private record Pushed(String name, int bytes) {}

    /** The settings in force, and the saved ones. */
    private record Settings(List<Pushed> pushed, int bytes) {}

    /** The settings before and after a recording during which they were used. */
    record Change(Settings before, Settings after) {}

    /** The largest alignment of a member, in bytes. */
    int bytes() {
        isUsed = true;
        return bytes;
    }

    Packing copy() {
        Packing copy = new Packing();
        copy.pushed.addAll(pushed);
        copy.bytes = bytes;
        return copy;
    }

    /** Executes the operands in parentheses: {@code push} or {@code pop}, a name, a number, all optional. */
    void execute(List<Token> operands) {
        isUsed = true;
        String name = operands.stream()
                .filter(t -> t.isIdentifier() && !t.is("push") && !t.is("pop"))
                .map(Token::text)
                .findFirst()
                .orElse("");
        if (operands.isEmpty()) {
            bytes = NONE;
        } else if (operands.get(0).is("push") && pushed.size() < MOST_PUSHED) {
            pushed.add(new Pushed(name, bytes));
        } else if (operands.get(0).is("pop")) {
            pop(name);
        }
        operands.stream().filter(t -> t.kind() == TokenKind.NUMBER).forEach(t -> set(t.text()));
    }

    private void pop(String name) {
        int last = pushed.size() - 1;
        int found = last;
        while (found >= 0 && !name.isEmpty() && !pushed.get(found).name().equals(name)) {
            found--;
        }
        if (found >= 0) {
            bytes = pushed.get(found).bytes();
            pushed.subList(found, last + 1).clear();
        }
    }

    private void set(String number) {
        if (number.matches("1|2|4|8|16")) {
            bytes = Integer.parseInt(number);
        }
    }

    private Settings settings() {
        return new Settings(List.copyOf(pushed), bytes);
    }

    @Override
    public Object snapshot() {
        return NOTHING;
    }

    @Override
    public void startRecording() {
        isUsed = false;
        before = settings();
    }

    @Override
    public @Nullable Change stopRecording() {
        Settings recorded = before;
        before = null;
        return recorded == null || !isUsed ? null : new Change(recorded, settings());
    }

    @Override
    public Change combined(List<Change> changes) {
        return new Change(
                changes.get(0).before(), changes.get(changes.size() - 1).after());
    }

    @Override
    public boolean fits(Change change) {
        return change.before().equals(settings());
    }

    @Override
    public void apply(Change change) {
        Settings after = change.after();
        pushed.clear();
        pushed.addAll(after.pushed());
        bytes = after.bytes();
    }
}
