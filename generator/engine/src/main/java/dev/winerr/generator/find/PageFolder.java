package dev.winerr.generator.find;

import dev.winerr.generator.request.Input;
import dev.winerr.generator.request.PageInput;
import dev.winerr.generator.source.FileStamp;
import dev.winerr.generator.source.SourceFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A folder of pages that somebody named. */
final class PageFolder {
    private final PageInput wanted;
    private final Path root;
    private final Map<String, FileStamp> pages = new LinkedHashMap<>();

    PageFolder(PageInput wanted, List<FileStamp> pages) {
        this.wanted = wanted;
        this.root = wanted.input().path().toAbsolutePath().normalize();
        pages.forEach(page -> this.pages.put(relative(page), page));
    }

    /** Where it is, absolute. */
    Path root() {
        return root;
    }

    /** All pages in it, however deep. */
    List<FileStamp> pages() {
        return List.copyOf(pages.values());
    }

    /** The path of a page in this folder, which its translations have in theirs. */
    String relative(FileStamp page) {
        return root.relativize(page.path()).toString().replace('\\', '/');
    }

    /** Whether there is a page at this path. */
    boolean has(String path) {
        return pages.containsKey(path);
    }

    /** How a page is called where the folder is called as somebody spelt it. */
    String nameOf(String path) {
        String folder = wanted.input().name();
        return folder.endsWith("/") || folder.isEmpty() ? folder + path : folder + "/" + path;
    }

    /** A page, for findings that need not quote it. */
    SourceFile placeOf(String path) {
        return new SourceFile(nameOf(path), "");
    }

    /** A page as an input, in the language of the folder. */
    FoundPage found(String path) {
        Input folder = wanted.input();
        Input page = new Input(root.resolve(path), nameOf(path), folder.start(), folder.span());
        return new FoundPage(new PageInput(page, wanted.locale()), true);
    }

    PageInput wanted() {
        return wanted;
    }
}
