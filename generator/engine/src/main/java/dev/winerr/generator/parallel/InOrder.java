package dev.winerr.generator.parallel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Processes several items at a time, with results in the order of the items. */
public final class InOrder {
    private InOrder() {}

    /**
     * The results of work on each item. While results are taken, as many threads as there are processors work on the
     * next items. They work ahead, so that one long item does not stop the others, but not far, because results need
     * memory.
     *
     * @param items the items; a single one is processed by the calling thread
     * @param work may be called by any thread; the iteration rethrows what it throws
     */
    public static <T, R> Iterable<R> map(List<T> items, Function<T, R> work) {
        int processors = Math.min(items.size(), Runtime.getRuntime().availableProcessors());
        return processors < 2
                ? () -> items.stream().map(work).iterator()
                : () -> new Results<>(items.iterator(), work, processors);
    }

    private static final class Results<T, R> implements Iterator<R> {
        /** The items that may be ahead, for each processor. */
        private static final int AHEAD = 16;

        private final Iterator<T> items;
        private final Function<T, R> work;
        private final int most;
        private final ExecutorService workers;
        private final Deque<Future<R>> waiting = new ArrayDeque<>();

        Results(Iterator<T> items, Function<T, R> work, int processors) {
            this.items = items;
            this.work = work;
            this.most = AHEAD * processors;
            this.workers = workers(processors);
        }

        @Override
        public boolean hasNext() {
            while (waiting.size() < most && items.hasNext()) {
                T item = items.next();
                waiting.add(workers.submit(() -> work.apply(item)));
            }
            return !waiting.isEmpty();
        }

        @Override
        public R next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return result(waiting.remove());
        }
    }

    /** Threads that end when they have nothing to do, even if an iteration is abandoned. */
    private static ExecutorService workers(int processors) {
        ThreadPoolExecutor workers = new ThreadPoolExecutor(
                processors, processors, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), InOrder::thread);
        workers.allowCoreThreadTimeOut(true);
        return workers;
    }

    /** Work whose result is not awaited does not keep the process alive. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    private static <R> R result(Future<R> work) {
        try {
            return work.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            } else if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
