package dev.winerr.generator.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** The failures of a test: all are counted, and the first few reduced. */
public final class Disagreements {
    private static final int MOST_SHOWN = 3;

    private final List<String> shown = new ArrayList<>();
    private int count;

    /** Reduces a failure and describes it as a test case. */
    @FunctionalInterface
    public interface Description {
        /** The test case. */
        String get() throws Exception;
    }

    /** Adds one. */
    public void add(Description description) throws Exception {
        count++;
        if (shown.size() < MOST_SHOWN) {
            shown.add(description.get());
        }
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** Fails if there is any. */
    public void assertNone() {
        assertThat(count).as(String.join("\n\n", shown)).isZero();
    }
}
