package dev.winerr;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The families on the class path or module path: those whose {@link CodeFamily.Provider} is visible to the class loader
 * of this library. Loaded once, on first use.
 */
public final class ResultCodes {
    /** Not set in a static initializer: if that failed once, for lack of memory or stack, the class would stay unusable. */
    private static volatile @Nullable FamilyRegistry registry;

    private ResultCodes() {}

    /** Returns the families as a registry, for {@link HResult#check(int, CodeLookup, Object...)} and the like. */
    public static FamilyRegistry registry() {
        FamilyRegistry known = registry;
        if (known == null) {
            known = FamilyRegistry.load(ResultCodes.class.getClassLoader());
            registry = known;
        }
        return known;
    }

    /** Returns the families, ordered by name. Those that could not be loaded are missing, see {@link #problems()}. */
    public static List<CodeFamily<?>> families() {
        return registry().families();
    }

    /** Returns the reasons why families that have a provider were left out. Usually empty. */
    public static List<Throwable> problems() {
        return registry().problems();
    }

    /**
     * Returns all possible meanings of a value, see {@link FamilyRegistry#whatIs(int)}.
     *
     * @param value a value, all 32 bits
     * @return the primary codes, at most one per family and kind
     */
    public static List<ResultCode> whatIs(int value) {
        return registry().whatIs(value);
    }

    /**
     * Returns all possible meanings of a 32-bit value held in a {@code long}, see {@link FamilyRegistry#whatIs(long)}.
     *
     * @param value -2147483648 to 4294967295, or a sign-extended 32-bit value
     * @return the same codes as {@link #whatIs(int)}
     * @throws ArithmeticException if the value does not fit in 32 bits
     */
    public static List<ResultCode> whatIs(long value) {
        return registry().whatIs(value);
    }

    /**
     * Returns all possible meanings of a value in any notation, see {@link FamilyRegistry#whatIs(String)}.
     *
     * @param text a text that contains one value, such as {@code HRESULT: 0x80070005 (E_ACCESSDENIED)}
     * @return the same codes as {@link #whatIs(int)}
     * @throws NumberFormatException if the text contains no value, more than one, or one that does not fit in 32 bits
     */
    public static List<ResultCode> whatIs(String text) {
        return registry().whatIs(text);
    }

    /**
     * Returns all codes with a name.
     *
     * @param name the name in the Windows header or in Java
     * @return the codes, at most one per family
     */
    public static List<ResultCode> named(String name) {
        return registry().named(name);
    }
}
