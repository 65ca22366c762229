package dev.winerr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A set of families that can be searched together.
 *
 * <p>{@link ResultCodes} is the registry of the families on this library's class path; programs with several class
 * loaders or module layers create their own. A provider that cannot be loaded is left out and reported by {@link
 * #problems()}. Immutable.
 */
public final class FamilyRegistry implements CodeLookup {
    /** Stops a service loader that fails with every call. */
    private static final int MOST_PROBLEMS = 1000;

    private final List<CodeFamily<?>> families;
    private final List<Throwable> problems;

    /** The order of families. A class, because a program that looks up one code would wait for the first lambda. */
    private static final class ByName implements Comparator<CodeFamily<?>> {
        @Override
        public int compare(CodeFamily<?> one, CodeFamily<?> other) {
            int byName = one.name().compareTo(other.name());
            return byName != 0
                    ? byName
                    : one.getClass().getName().compareTo(other.getClass().getName());
        }
    }

    private FamilyRegistry(List<CodeFamily<?>> families, List<Throwable> problems) {
        this.families = families;
        this.problems = problems;
    }

    /**
     * Creates a registry of given families.
     *
     * @param families the families
     * @return the registry
     */
    public static FamilyRegistry of(Collection<? extends CodeFamily<?>> families) {
        return new FamilyRegistry(sorted(families), List.of());
    }

    private static List<CodeFamily<?>> sorted(Collection<? extends CodeFamily<?>> families) {
        List<CodeFamily<?>> sorted = new ArrayList<>();
        for (CodeFamily<?> family : new LinkedHashSet<>(families)) {
            sorted.add(Objects.requireNonNull(family));
        }
        sorted.sort(new ByName());
        return Collections.unmodifiableList(sorted);
    }

    /**
     * Creates a registry of the families whose providers are visible to a class loader.
     *
     * @param loader a class loader; null for the system class loader
     * @return the registry
     */
    public static FamilyRegistry load(@Nullable ClassLoader loader) {
        return load(ServiceLoader.load(CodeFamily.Provider.class, loader));
    }

    /**
     * Creates a registry of the families whose providers a service loader finds. For a module layer, call {@code
     * load(ServiceLoader.load(layer, CodeFamily.Provider.class))} in a module that declares {@code uses
     * dev.winerr.CodeFamily.Provider}.
     *
     * @param providers the service loader
     * @return the registry
     */
    public static FamilyRegistry load(ServiceLoader<CodeFamily.Provider> providers) {
        List<CodeFamily<?>> families = new ArrayList<>();
        List<Throwable> problems = new ArrayList<>();
        Iterator<CodeFamily.Provider> next = providers.iterator();
        while (problems.size() < MOST_PROBLEMS) {
            try {
                if (!next.hasNext()) {
                    break;
                }
                families.add(Objects.requireNonNull(next.next().family(), "a provider returned null"));
            } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
                problems.add(e);
            }
        }
        return new FamilyRegistry(sorted(families), List.copyOf(problems));
    }

    /** Returns the families, ordered by name. */
    public List<CodeFamily<?>> families() {
        return families;
    }

    /**
     * Returns the reasons why providers were left out: their classes are missing or cannot be initialized. Usually
     * empty.
     */
    public List<Throwable> problems() {
        return problems;
    }

    /**
     * Returns all possible meanings of a value. There may be several: codes of {@code FACILITY_ITF} are unique only
     * within a family, and a value of unknown kind may be an HRESULT as well as a Win32 code. For a value that a family
     * does not define but that was made from one it does define ({@code HRESULT_FROM_WIN32} and the like), the code of
     * the latter is returned.
     *
     * @param value a value, all 32 bits
     * @return the primary codes, at most one per family and kind: those that have a text or page first, then the
     *     others, each group in the order of {@link #families()}
     */
    public List<ResultCode> whatIs(int value) {
        Set<ResultCode> codes = new LinkedHashSet<>();
        for (CodeFamily<?> family : families) {
            for (ResultKind kind : ResultKind.values()) {
                ResultCode code = meaning(family, kind, value);
                if (code != null) {
                    codes.add(code);
                }
            }
        }
        return explainedFirst(codes);
    }

    /**
     * Returns all possible meanings of a 32-bit value held in a {@code long}, sign-extended or not.
     *
     * @param value -2147483648 to 4294967295, or a sign-extended value such as {@code 0xFFFFFFFF80070005L}
     * @return the same codes as {@link #whatIs(int)}
     * @throws ArithmeticException if the value does not fit in 32 bits
     */
    public List<ResultCode> whatIs(long value) {
        return whatIs(Spelling.narrow(value));
    }

    /**
     * Returns all possible meanings of a value in any notation that {@link Spelling#parse(String)} accepts.
     *
     * @param text a text that contains one value, such as {@code HRESULT: 0x80070005 (E_ACCESSDENIED)}
     * @return the same codes as {@link #whatIs(int)}
     * @throws NumberFormatException if the text contains no value, more than one, or one that does not fit in 32 bits
     */
    public List<ResultCode> whatIs(String text) {
        return whatIs(Spelling.parse(text));
    }

    private static @Nullable ResultCode meaning(CodeFamily<?> family, ResultKind kind, int value) {
        Optional<ResultValue> result = ResultValue.of(kind, value);
        return result.isPresent()
                ? family.find(result.get()).orElse(null)
                : family.find(value, kind).orElse(null);
    }

    /**
     * Returns the codes of a result. If none of them has a text or page, also returns those of what it was made from,
     * see {@link ResultValue#readings()}. Codes that have a text or page come first.
     */
    @Override
    public List<ResultCode> meanings(ResultValue result) {
        List<ResultCode> codes = new ArrayList<>();
        for (ResultValue reading : result.readings()) {
            for (CodeFamily<?> family : families) {
                family.find(reading.value(), reading.kind()).ifPresent(codes::add);
            }
            if (codes.stream().anyMatch(FamilyRegistry::isExplained)) {
                break;
            }
        }
        return explainedFirst(codes);
    }

    /** Several families may define a value: the caller wants a code with an explanation. */
    private static List<ResultCode> explainedFirst(Collection<ResultCode> codes) {
        if (codes.size() < 2) {
            return List.copyOf(codes); // Without a choice, texts are not compared.
        }
        List<ResultCode> sorted = new ArrayList<>();
        List<ResultCode> unexplained = new ArrayList<>();
        for (ResultCode code : codes) {
            (isExplained(code) ? sorted : unexplained).add(code);
        }
        sorted.addAll(unexplained);
        return List.copyOf(sorted);
    }

    private static boolean isExplained(ResultCode code) {
        return code.family().isExplained(code);
    }

    /**
     * Returns all codes with a name.
     *
     * @param name the name in the Windows header or in Java
     * @return the codes, at most one per family, in the order of {@link #families()}
     */
    public List<ResultCode> named(String name) {
        return families.stream()
                .<ResultCode>flatMap(family -> family.named(name).stream())
                .collect(Collectors.toUnmodifiableList());
    }
}
