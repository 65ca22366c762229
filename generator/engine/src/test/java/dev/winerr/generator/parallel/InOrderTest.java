package dev.winerr.generator.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
    private static final List<Integer> MANY = IntStream.range(0, 500).boxed().toList();

    @Test
    void givesResultsInTheOrderOfTheItems() {
        assertThat(InOrder.map(MANY, item -> {
                    pause(item % 7);
                    return item;
                }))
                .containsExactlyElementsOf(MANY);
        assertThat(InOrder.map(List.of(), item -> item)).isEmpty();
        assertThat(InOrder.map(List.of(1), item -> Thread.currentThread())).containsExactly(Thread.currentThread());
    }

    /** Results need memory, so threads must not run away from the one that takes the results. */
    @Test
    void worksOnlySomeItemsAhead() throws InterruptedException {
        int processors = Runtime.getRuntime().availableProcessors();
        List<Integer> items = IntStream.range(0, 100 * processors).boxed().toList();
        AtomicInteger started = new AtomicInteger();
        InOrder.map(items, item -> started.incrementAndGet()).iterator().next();
        Thread.sleep(100);
        assertThat(started).hasValueLessThanOrEqualTo(16 * processors);
    }

    @Test
    void throwsWhatTheWorkThrows() {
        for (Throwable thrown : List.of(new IllegalStateException("hot"), new StackOverflowError())) {
            assertThatThrownBy(() -> InOrder.map(MANY, item -> fail(thrown)).forEach(item -> {}))
                    .isSameAs(thrown);
        }
    }

    private static Integer fail(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) thrown;
    }

    @Test
    void threadsEndWhenTheIterationIsAbandoned() throws InterruptedException {
        var threads = ConcurrentHashMap.<Thread>newKeySet();
        InOrder.map(MANY, item -> threads.add(Thread.currentThread()))
                .iterator()
                .next();
        for (Thread thread : threads) {
            thread.join(10_000);
            assertThat(thread.isAlive()).isFalse();
        }
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
