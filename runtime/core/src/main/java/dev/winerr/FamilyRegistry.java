package dev.winerr;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A set of families that can be asked together.
 *
 * <p>{@link ResultCodes} is the one for families beside this library; programs with several class loaders or module layers
 * make their own. Immutable.
 */
public final class FamilyRegistry {
    private final List<CodeFamily<?>> families;

    private FamilyRegistry(Stream<? extends CodeFamily<?>> families) {
        this.families = families.<CodeFamily<?>>map(Function.identity())
                .distinct()
                .sorted(Comparator.<CodeFamily<?>, String>comparing(CodeFamily::name)
                        .thenComparing(family -> family.getClass().getName()))
                .toList();
    }

    /**
     * A registry of given families.
     *
     * @param families the families
     * @return the registry
     */
    public static FamilyRegistry of(Collection<? extends CodeFamily<?>> families) {
        return new FamilyRegistry(families.stream());
    }

    /**
     * A registry of the families whose providers a class loader sees.
     *
     * @param loader a class loader
     * @return the registry
     * @throws java.util.ServiceConfigurationError if a provider cannot be loaded
     */
    public static FamilyRegistry load(ClassLoader loader) {
        return new FamilyRegistry(families(ServiceLoader.load(CodeFamily.Provider.class, loader)));
    }

    /**
     * A registry of the families whose providers a module layer and its parents have.
     *
     * @param layer a layer of modules
     * @return the registry
     * @throws java.util.ServiceConfigurationError if a provider cannot be loaded
     */
    public static FamilyRegistry load(ModuleLayer layer) {
        return new FamilyRegistry(families(ServiceLoader.load(layer, CodeFamily.Provider.class)));
    }

    private static Stream<CodeFamily<?>> families(ServiceLoader<CodeFamily.Provider> providers) {
        return providers.stream().map(provider -> provider.get().family());
    }

    /** The families, ordered by name. */
    public List<CodeFamily<?>> families() {
        return families;
    }

    /**
     * All that a value can mean. Codes of {@code FACILITY_ITF} are unique only within a family, and without its kind a
     * value may be an HRESULT as well as a Win32 code, so there may be several answers.
     *
     * @param value 32 bits
     * @return the primary codes of that value, one a family and kind, in the order of {@link #families()}
     */
    public List<ResultCode> whatIs(int value) {
        return families.stream().flatMap(family -> meanings(family, value)).toList();
    }

    /**
     * All codes of a name.
     *
     * @param name the name in the Windows header or in Java
     * @return the codes, at most one a family, in the order of {@link #families()}
     */
    public List<ResultCode> named(String name) {
        return families.stream()
                .<ResultCode>flatMap(family -> family.named(name).stream())
                .toList();
    }

    private static Stream<ResultCode> meanings(CodeFamily<?> family, int value) {
        return Stream.of(ResultKind.values()).flatMap(kind -> family.find(value, kind).stream());
    }
}
