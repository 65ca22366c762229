package dev.winerr;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The families of this JVM by the names of their classes, for values that come back from a stream or from JSON. */
final class KnownFamilies {
    /** Weak, so that families go when the class loaders of their programs do. */
    private static final Map<String, WeakReference<CodeFamily<?>>> FAMILIES = new ConcurrentHashMap<>();

    private KnownFamilies() {}

    static void add(CodeFamily<?> family) {
        FAMILIES.put(family.getClass().getName(), new WeakReference<>(family));
    }

    /** The family, if it is loaded or can be found; else one of that name that knows nothing. */
    static CodeFamily<?> get(String className) {
        CodeFamily<?> loaded = loaded(className);
        if (loaded == null) {
            ResultCodes.families(); // Which loads those that are there.
            loaded = loaded(className);
        }
        return loaded == null ? new MissingFamily(className) : loaded;
    }

    private static @Nullable CodeFamily<?> loaded(String className) {
        WeakReference<CodeFamily<?>> family = FAMILIES.get(className);
        return family == null ? null : family.get();
    }
}
