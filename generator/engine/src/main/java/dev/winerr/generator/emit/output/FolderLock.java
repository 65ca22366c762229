package dev.winerr.generator.emit.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Locks a folder against others, in this process or another. The system releases the lock when its owner ends.
 *
 * <p>The lock file is deleted by its owner, so a waiting process may lock a file that no longer has a name. The owner
 * of a lock therefore writes a token to the file and verifies that the file with the name contains it. The second
 * channel stays open: on POSIX systems, closing any channel of a file releases the process's locks on it. For the same
 * reason, threads of one process wait for each other before they open the file.
 */
final class FolderLock implements Closeable {
    private static final long PATIENCE_SECONDS = 60;
    private static final long PAUSE_MILLIS = 20;
    private static final Map<Path, ReentrantLock> HERE = new ConcurrentHashMap<>();
    private static final Set<OpenOption> OPEN =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);

    private final Path file;
    private final ReentrantLock here;
    private final FileChannel channel;
    private final FileChannel named;

    private FolderLock(Path file, ReentrantLock here, FileChannel channel, FileChannel named) {
        this.file = file;
        this.here = here;
        this.channel = channel;
        this.named = named;
    }

    /**
     * Waits for a lock.
     *
     * @param file the lock file; its folder is created if it does not exist
     * @throws IOException if another process holds the lock for longer than any write takes, or the file cannot be
     *     created
     */
    static FolderLock acquire(Path file) throws IOException {
        ReentrantLock here = HERE.computeIfAbsent(file.toAbsolutePath().normalize(), added -> new ReentrantLock());
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        boolean locked = false;
        try {
            if (here.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                FolderLock lock = await(file, here, deadline);
                locked = true;
                return lock;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (!locked && here.isHeldByCurrentThread()) {
                here.unlock();
            }
        }
        throw busy(file);
    }

    private static FolderLock await(Path file, ReentrantLock here, long deadline)
            throws IOException, InterruptedException {
        Optional<FolderLock> lock = attempt(file, here);
        while (lock.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw busy(file);
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            lock = attempt(file, here);
        }
        return lock.get();
    }

    private static FileSystemException busy(Path file) {
        String folder = String.valueOf(file.resolveSibling(".").normalize().getParent());
        return new FileSystemException(
                folder, null, "another process has been writing there for " + PATIENCE_SECONDS + " seconds");
    }

    private static Optional<FolderLock> attempt(Path file, ReentrantLock here) throws IOException {
        @Nullable FileChannel channel = null;
        @Nullable FileChannel named = null;
        Optional<FolderLock> lock = Optional.empty();
        try {
            Files.createDirectories(file.resolveSibling(".").normalize());
            channel = FileChannel.open(file, OPEN);
            if (tryLock(channel)) {
                ByteBuffer token = ByteBuffer.wrap(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
                channel.write(token.duplicate(), 0);
                named = FileChannel.open(file, StandardOpenOption.READ);
                if (startsWith(named, token)) {
                    lock = Optional.of(new FolderLock(file, here, channel, named));
                }
            }
        } catch (NoSuchFileException e) {
            // Its owner has just deleted it.
        } finally {
            if (lock.isEmpty()) {
                close(channel);
                close(named);
            }
        }
        return lock;
    }

    /** Locks a region that is never read: on Windows, others cannot read locked regions. */
    private static boolean tryLock(FileChannel channel) {
        try {
            return channel.tryLock(Long.MAX_VALUE - 1, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            // A file system without locks, such as some network file systems.
            return true;
        }
    }

    private static boolean startsWith(FileChannel channel, ByteBuffer token) throws IOException {
        ByteBuffer found = ByteBuffer.allocate(token.remaining());
        channel.read(found, 0);
        return found.flip().equals(token);
    }

    private static void close(@Nullable FileChannel channel) throws IOException {
        if (channel != null) {
            channel.close();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(file);
        } finally {
            channel.close();
            named.close();
            here.unlock();
        }
    }
}
