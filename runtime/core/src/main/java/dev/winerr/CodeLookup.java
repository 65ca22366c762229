package dev.winerr;

import java.util.List;

/**
 * A source of codes for results: one family, several in order of preference ({@link #or(CodeLookup)}), or a registry of
 * families.
 */
public sealed interface CodeLookup permits CodeFamily, FamilyRegistry, Preference {
    /**
     * Returns the possible meanings of a result: the code with its value and kind, otherwise that of what it was made
     * from, see {@link ResultValue#readings()}.
     *
     * @param result a result
     * @return the codes; empty if none is known; more than one if families define different codes for the same value,
     *     as is common with {@code FACILITY_ITF}
     */
    List<ResultCode> meanings(ResultValue result);

    /**
     * Returns a lookup that uses this one first, and another one for results that this one does not know.
     *
     * @param other the lookup to use second
     * @return the combined lookup
     */
    default CodeLookup or(CodeLookup other) {
        return new Preference(this, other);
    }
}
