package dev.winerr;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The families on the class path or module path: those whose {@link CodeFamily.Provider} the class loader of this library
 * sees. Found once, at the first question.
 */
public final class ResultCodes {
    /** No class that initializes itself: if that fails once, for want of memory or stack, it fails for ever. */
    private static volatile @Nullable FamilyRegistry registry;

    private ResultCodes() {}

    /** The families as a registry, for {@link HResult#check(int, CodeLookup, Object...)} and the like. */
    public static FamilyRegistry registry() {
        FamilyRegistry known = registry;
        if (known == null) {
            known = FamilyRegistry.load(ResultCodes.class.getClassLoader());
            registry = known;
        }
        return known;
    }

    /** The families, ordered by name. Those that could not be loaded are left out: see {@link #problems()}. */
    public static List<CodeFamily<?>> families() {
        return registry().families();
    }

    /** Why families were left out that have a provider. Mostly empty. */
    public static List<Throwable> problems() {
        return registry().problems();
    }

    /**
     * All that a value can mean: see {@link FamilyRegistry#whatIs(int)}.
     *
     * @param value 32 bits
     * @return the primary codes of that value, at most one a family and kind
     */
    public static List<ResultCode> whatIs(int value) {
        return registry().whatIs(value);
    }

    /**
     * All that a value can mean which was stored in more bits: see {@link FamilyRegistry#whatIs(long)}.
     *
     * @param value -2147483648 to 4294967295
     * @return as for its 32 bits
     * @throws ArithmeticException if the value needs more than 32 bits
     */
    public static List<ResultCode> whatIs(long value) {
        return registry().whatIs(value);
    }

    /**
     * All that a value can mean which somebody pasted: see {@link FamilyRegistry#whatIs(String)}.
     *
     * @param text a spelling, such as {@code HRESULT: 0x80070005 (E_ACCESSDENIED)}
     * @return as for its value
     * @throws NumberFormatException if there is no value, more than one, or one that does not fit 32 bits
     */
    public static List<ResultCode> whatIs(String text) {
        return registry().whatIs(text);
    }

    /**
     * All codes of a name.
     *
     * @param name the name in the Windows header or in Java
     * @return the codes, at most one a family
     */
    public static List<ResultCode> named(String name) {
        return registry().named(name);
    }
}
