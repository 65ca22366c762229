package dev.winerr.generator.emit.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
    @TempDir
    Path folder;

    @Test
    void isHeldByOneAtATime() throws Exception {
        Path file = folder.resolve("hidden/._lock");
        AtomicInteger holders = new AtomicInteger();
        Callable<Integer> holder = () -> {
            int most = 0;
            for (int i = 0; i < 50; i++) {
                FolderLock lock = FolderLock.acquire(file);
                most = Math.max(most, holders.incrementAndGet());
                Files.getLastModifiedTime(file);
                holders.decrementAndGet();
                lock.close();
            }
            return most;
        };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<Integer>> results = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            results.add(threads.submit(holder));
        }
        for (Future<Integer> result : results) {
            assertThat(result.get()).isEqualTo(1);
        }
        threads.shutdown();
        assertThat(file).doesNotExist();
    }

    @Test
    void isFreeWhenItsOwnerIsDead() throws IOException {
        Files.writeString(folder.resolve("._lock"), "of a killed process");
        FolderLock.acquire(folder.resolve("._lock")).close();
        assertThat(folder.resolve("._lock")).doesNotExist();
    }

    /** Locked without this class, as if by another process. */
    @Test
    void waitsForAnotherProcess() throws Exception {
        Path file = folder.resolve("._lock");
        ExecutorService thread = Executors.newSingleThreadExecutor();
        Future<FolderLock> waiting;
        try (FileChannel other = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            other.lock();
            waiting = thread.submit(() -> FolderLock.acquire(file));
            assertThatThrownBy(() -> waiting.get(60, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        }
        FolderLock lock = waiting.get(30, TimeUnit.SECONDS);
        thread.submit(() -> {
                    lock.close();
                    return lock;
                })
                .get();
        thread.shutdown();
        FolderLock.acquire(file).close();
        assertThat(file).doesNotExist();
    }

    @Test
    void isNotHeldAfterAnInterruptedWait() throws Exception {
        Path file = folder.resolve("._lock");
        AtomicReference<Exception> failure = new AtomicReference<>();
        try (FileChannel other = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            other.lock();
            Thread waiting = new Thread(() -> {
                try {
                    FolderLock.acquire(file).close();
                } catch (IOException e) {
                    failure.set(e);
                }
            });
            waiting.start();
            while (waiting.getState() != Thread.State.TIMED_WAITING) {
                Thread.sleep(1);
            }
            waiting.interrupt();
            waiting.join();
        }
        assertThat(failure.get())
                .isInstanceOf(FileSystemException.class)
                .hasMessage(folder.resolveSibling(".").normalize()
                        + ": another process has been writing there for 60 seconds");
        ExecutorService thread = Executors.newSingleThreadExecutor();
        thread.submit(() -> {
                    FolderLock.acquire(file).close();
                    return file;
                })
                .get(30, TimeUnit.SECONDS);
        thread.shutdown();
    }

    @Test
    void doesNotWaitIfInterruptedAlready() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> FolderLock.acquire(folder.resolve("._lock"))).isInstanceOf(FileSystemException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
