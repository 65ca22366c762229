package dev.winerr;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the seeds of a {@link ValueIndex}: the largest buckets first, as long as there is room. */
final class ValueBuckets {
    /** Only a table that is too full, or values that conspire, need so many; a larger table helps against both. */
    private static final int MOST_SEEDS = 1 << 12;

    /** A step between seeds that changes many bits. */
    private static final int STEP = 0x6A09_E667;

    private final ValueIndex index;
    private final @Nullable List<ResultCode>[] buckets;
    private int largest;

    @SuppressWarnings({"unchecked", "rawtypes"}) // An array of a generic type has no other form.
    ValueBuckets(ValueIndex index, List<? extends ResultCode> codes) {
        this.index = index;
        this.buckets = new List[index.buckets()];
        for (ResultCode code : codes) {
            add(code);
        }
    }

    private void add(ResultCode code) {
        int number = index.bucket(code.value());
        List<ResultCode> bucket = buckets[number];
        if (bucket == null) {
            bucket = new ArrayList<>(4);
            buckets[number] = bucket;
        }
        for (ResultCode there : bucket) {
            if (there.value() == code.value()) {
                return;
            }
        }
        bucket.add(code);
        largest = Math.max(largest, bucket.size());
    }

    /** Puts all codes into the index; answers whether they found room. */
    boolean place() {
        for (int size = largest; size > 0; size--) {
            for (int number = 0; number < buckets.length; number++) {
                List<ResultCode> bucket = buckets[number];
                if (bucket != null && bucket.size() == size && !place(number, bucket)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean place(int number, List<ResultCode> bucket) {
        int seed = 0;
        for (int tries = 0; tries < MOST_SEEDS; tries++) {
            if (fits(bucket, seed)) {
                index.settle(number, seed);
                return true;
            }
            seed += STEP;
        }
        return false;
    }

    private boolean fits(List<ResultCode> bucket, int seed) {
        for (int i = 0; i < bucket.size(); i++) {
            if (!index.put(bucket.get(i), seed)) {
                bucket.subList(0, i).forEach(code -> index.remove(code, seed));
                return false;
            }
        }
        return true;
    }
}
