package dev.winerr;

import java.util.List;

/**
 * What can be asked about results: one family, several in an order of preference ({@link #or(CodeLookup)}), or a registry of
 * all.
 */
public sealed interface CodeLookup permits CodeFamily, FamilyRegistry, Preference {
    /**
     * What a result can mean: the code of its value and kind, else that of what it stands for, see
     * {@link ResultValue#readings()}.
     *
     * @param result a result
     * @return no code where none is known; several where families define different codes for one value, as those of
     *     {@code FACILITY_ITF} do
     */
    List<ResultCode> meanings(ResultValue result);

    /**
     * This first, and for what it does not know another.
     *
     * @param other whom to ask then
     * @return both
     */
    default CodeLookup or(CodeLookup other) {
        return new Preference(this, other);
    }
}
