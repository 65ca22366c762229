package dev.winerr.generator.find;

import dev.winerr.generator.source.Digests;
import dev.winerr.generator.source.FileStamp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Remembers which pages of a folder contain none of a header's names, by size and time, for the next run. If the memory
 * is lost or cannot be written, this only costs time.
 */
final class PageMemory {
    private final Optional<Path> file;
    private final Set<String> nameless = new HashSet<>();

    private PageMemory(Optional<Path> file) {
        this.file = file;
    }

    /**
     * Reads what the last run stored.
     *
     * @param memory the folder of such files, if there is one
     * @param folder identifies the pages, such as by the absolute path of their folder
     * @param names the names that are searched for
     */
    static PageMemory open(Optional<Path> memory, String folder, Collection<String> names) {
        String key = folder + "\n" + String.join("\n", new TreeSet<>(names));
        PageMemory pages = new PageMemory(memory.map(place -> place.resolve(
                "pages-" + Digests.of(key.getBytes(StandardCharsets.UTF_8)).substring(0, 16) + ".txt")));
        pages.file.ifPresent(pages::read);
        return pages;
    }

    private void read(Path remembered) {
        try {
            nameless.addAll(Files.readAllLines(remembered));
        } catch (IOException e) {
            nameless.clear();
        }
    }

    /** Whether a page contained none of the names, and has not changed since. */
    boolean isNameless(FileStamp page) {
        return nameless.contains(line(page));
    }

    /** Stores which pages contain none of the names. */
    void keep(List<FileStamp> pages) {
        List<String> lines = new ArrayList<>();
        pages.forEach(page -> lines.add(line(page)));
        if (file.isPresent() && !nameless.equals(new HashSet<>(lines))) {
            write(file.get(), lines);
        }
    }

    private static void write(Path file, List<String> lines) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path next = Files.createTempFile(file.toAbsolutePath().getParent(), "pages", ".tmp");
            Files.write(next, lines);
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // The next run searches the pages again.
        }
    }

    private static String line(FileStamp page) {
        return page.size() + " " + page.time() + " " + page.path();
    }
}
