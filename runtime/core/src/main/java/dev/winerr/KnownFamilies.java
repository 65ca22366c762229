package dev.winerr;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The families of this JVM by class name, for values that are deserialized or read from JSON. */
final class KnownFamilies {
    /** Weak references, so that families can be collected together with the class loaders of their programs. */
    private static final Map<String, WeakReference<CodeFamily<?>>> FAMILIES = new ConcurrentHashMap<>();

    private KnownFamilies() {}

    static void add(CodeFamily<?> family) {
        FAMILIES.put(family.getClass().getName(), new WeakReference<>(family));
    }

    /** The family if it is loaded or can be found; otherwise a placeholder with that name and no codes. */
    static CodeFamily<?> get(String className) {
        CodeFamily<?> loaded = loaded(className);
        if (loaded == null) {
            ResultCodes.families(); // Loads those on the class path.
            loaded = loaded(className);
        }
        return loaded == null ? new MissingFamily(className) : loaded;
    }

    private static @Nullable CodeFamily<?> loaded(String className) {
        WeakReference<CodeFamily<?>> family = FAMILIES.get(className);
        return family == null ? null : family.get();
    }
}
