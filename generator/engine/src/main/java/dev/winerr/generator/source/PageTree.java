package dev.winerr.generator.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/**
 * Lists the pages in a folder and its subfolders. Hidden folders, such as those of version control, are skipped; links
 * are followed, unless they lead back to a folder that contains them.
 */
final class PageTree extends SimpleFileVisitor<Path> {
    private static final List<String> ENDINGS = List.of(".md", ".html", ".htm");

    private final Path root;
    private final List<FileStamp> pages = new ArrayList<>();

    private PageTree(Path root) {
        this.root = root;
    }

    static List<FileStamp> of(Path folder) throws IOException {
        PageTree tree = new PageTree(folder);
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, tree);
        tree.pages.sort(Comparator.comparing(page -> page.pathIn(folder)));
        return tree.pages;
    }

    /** A digest of the paths, sizes and times of pages. */
    static String digest(Path folder, List<FileStamp> pages) {
        StringBuilder lines = new StringBuilder();
        for (FileStamp page : pages) {
            lines.append(page.size())
                    .append(' ')
                    .append(page.time())
                    .append(' ')
                    .append(page.pathIn(folder))
                    .append('\n');
        }
        return Digests.of(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean hidden = !folder.equals(root) && FileName.of(folder).startsWith(".");
        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    /** A file that was removed while the folder was listed is ignored. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) throws IOException {
        boolean removed = reason instanceof NoSuchFileException && !file.equals(root);
        if (removed || reason instanceof FileSystemLoopException) {
            return FileVisitResult.CONTINUE;
        }
        throw reason;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = FileName.of(file).toLowerCase(Locale.ROOT);
        if (attributes.isRegularFile() && ENDINGS.stream().anyMatch(name::endsWith)) {
            pages.add(new FileStamp(
                    file, attributes.size(), attributes.lastModifiedTime().toMillis()));
        }
        return FileVisitResult.CONTINUE;
    }
}
