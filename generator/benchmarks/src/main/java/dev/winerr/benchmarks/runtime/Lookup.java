package dev.winerr.benchmarks.runtime;

import org.jspecify.annotations.Nullable;

/** A way to find the code of a value. */
public interface Lookup {
    /** The code, or null. */
    @Nullable
    Object get(int value);
}
