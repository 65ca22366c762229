package dev.winerr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A set of families that can be asked together.
 *
 * <p>{@link ResultCodes} is the one for families beside this library; programs with several class loaders or module layers
 * make their own. A provider that cannot be loaded is left out, and {@link #problems()} tells of it. Immutable.
 */
public final class FamilyRegistry implements CodeLookup {
    /** A loader that fails for ever must not be asked for ever. */
    private static final int MOST_PROBLEMS = 1000;

    private static final Comparator<CodeFamily<?>> BY_NAME = Comparator.<CodeFamily<?>, String>comparing(
                    CodeFamily::name)
            .thenComparing(family -> family.getClass().getName());

    private final List<CodeFamily<?>> families;
    private final List<Throwable> problems;

    private FamilyRegistry(Collection<? extends CodeFamily<?>> families, List<Throwable> problems) {
        this.families = families.stream()
                .<CodeFamily<?>>map(Objects::requireNonNull)
                .distinct()
                .sorted(BY_NAME)
                .collect(Collectors.toUnmodifiableList());
        this.problems = List.copyOf(problems);
    }

    /**
     * A registry of given families.
     *
     * @param families the families
     * @return the registry
     */
    public static FamilyRegistry of(Collection<? extends CodeFamily<?>> families) {
        return new FamilyRegistry(families, List.of());
    }

    /**
     * A registry of the families whose providers a class loader sees.
     *
     * @param loader a class loader; null for that of the system
     * @return the registry
     */
    public static FamilyRegistry load(@Nullable ClassLoader loader) {
        return load(ServiceLoader.load(CodeFamily.Provider.class, loader));
    }

    /**
     * A registry of the families whose providers a service loader finds. For a layer of modules say, in a module that has
     * {@code uses dev.winerr.CodeFamily.Provider}, {@code load(ServiceLoader.load(layer, CodeFamily.Provider.class))}.
     *
     * @param providers the loader
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
                families.add(Objects.requireNonNull(next.next().family(), "a provider answered no family"));
            } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
                problems.add(e);
            }
        }
        return new FamilyRegistry(families, problems);
    }

    /** The families, ordered by name. */
    public List<CodeFamily<?>> families() {
        return families;
    }

    /** Why providers were left out: their classes are gone, or do not start. Mostly empty. */
    public List<Throwable> problems() {
        return problems;
    }

    /**
     * All that a value can mean. Codes of {@code FACILITY_ITF} are unique only within a family, and without its kind a
     * value may be an HRESULT as well as a Win32 code, so there may be several answers. A value that a family does not
     * define, but that was made from one that it does ({@code HRESULT_FROM_WIN32} and the like), is answered with that.
     *
     * @param value 32 bits
     * @return the primary codes of that value, at most one a family and kind: first those that have a text or a page, then
     *     the others, both in the order of {@link #families()}
     */
    public List<ResultCode> whatIs(int value) {
        return explainedFirst(families.stream()
                .flatMap(family -> Stream.of(ResultKind.values()).flatMap(kind -> meaning(family, kind, value)))
                .distinct());
    }

    /**
     * All that a value can mean which was stored in more bits, with or without its sign.
     *
     * @param value -2147483648 to 4294967295, thus {@code 0xFFFFFFFF80070005L} as well as {@code 0x80070005L}
     * @return as for its 32 bits
     * @throws ArithmeticException if the value needs more than 32 bits
     */
    public List<ResultCode> whatIs(long value) {
        return whatIs(Spelling.narrow(value));
    }

    /**
     * All that a value can mean which somebody pasted, see {@link Spelling#parse(String)}.
     *
     * @param text a spelling, such as {@code HRESULT: 0x80070005 (E_ACCESSDENIED)}
     * @return as for its value
     * @throws NumberFormatException if there is no value, more than one, or one that does not fit 32 bits
     */
    public List<ResultCode> whatIs(String text) {
        return whatIs(Spelling.parse(text));
    }

    private static Stream<? extends ResultCode> meaning(CodeFamily<?> family, ResultKind kind, int value) {
        return ResultValue.of(kind, value)
                .<Stream<? extends ResultCode>>map(result -> family.find(result).stream())
                .orElseGet(() -> family.find(value, kind).stream());
    }

    /**
     * The codes of a result; while none of them has a text or a page, also those of what it was made from, see {@link
     * ResultValue#readings()}. Those that have one come first.
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
        return explainedFirst(codes.stream());
    }

    /** Several families may know a value: who asks wants to be told what it means. */
    private static List<ResultCode> explainedFirst(Stream<? extends ResultCode> meanings) {
        List<ResultCode> codes = meanings.collect(Collectors.toUnmodifiableList());
        if (codes.size() < 2) {
            return codes; // No text is looked for where there is no choice.
        }
        List<ResultCode> explained =
                codes.stream().filter(FamilyRegistry::isExplained).collect(Collectors.toUnmodifiableList());
        return Stream.concat(explained.stream(), codes.stream().filter(code -> !explained.contains(code)))
                .collect(Collectors.toUnmodifiableList());
    }

    private static boolean isExplained(ResultCode code) {
        return code.family().isExplained(code);
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
                .collect(Collectors.toUnmodifiableList());
    }
}
