package dev.winerr.generator.emit.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
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
    void isFreeOnceItsOwnerIsDead() throws IOException {
        Files.writeString(folder.resolve("._lock"), "of a killed process");
        FolderLock.acquire(folder.resolve("._lock")).close();
        assertThat(folder.resolve("._lock")).doesNotExist();
    }
}
