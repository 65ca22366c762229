package dev.winerr;

import java.util.List;
import java.util.Objects;

/** Two lookups; the second is used for results that the first does not know. */
record Preference(CodeLookup first, CodeLookup second) implements CodeLookup {
    Preference {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "other");
    }

    @Override
    public List<ResultCode> meanings(ResultValue result) {
        List<ResultCode> known = first.meanings(result);
        return known.isEmpty() ? second.meanings(result) : known;
    }
}
