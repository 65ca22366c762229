package dev.winerr;

import java.util.List;

/**
 * The families on the class path or module path: those whose {@link CodeFamily.Provider} the class loader of this library
 * sees. Found once, at the first question.
 */
public final class ResultCodes {
    private ResultCodes() {}

    /** Found when first needed: a program that never asks does not pay for it. */
    private static final class Holder {
        static final FamilyRegistry REGISTRY = FamilyRegistry.load(ResultCodes.class.getClassLoader());
    }

    /** The families, ordered by name. */
    public static List<CodeFamily<?>> families() {
        return Holder.REGISTRY.families();
    }

    /**
     * All that a value can mean: see {@link FamilyRegistry#whatIs(int)}.
     *
     * @param value 32 bits
     * @return the primary codes of that value, one a family and kind
     */
    public static List<ResultCode> whatIs(int value) {
        return Holder.REGISTRY.whatIs(value);
    }

    /**
     * All codes of a name.
     *
     * @param name the name in the Windows header or in Java
     * @return the codes, at most one a family
     */
    public static List<ResultCode> named(String name) {
        return Holder.REGISTRY.named(name);
    }
}
