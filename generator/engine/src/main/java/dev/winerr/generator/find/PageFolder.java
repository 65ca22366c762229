package dev.winerr.generator.find;

import dev.winerr.generator.request.Input;
import dev.winerr.generator.request.PageInput;
import dev.winerr.generator.source.FileStamp;
import dev.winerr.generator.source.SourceFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The pages of one language in a folder that a user specified: all of them if a language was specified with it, or if
 * it has no folders for languages.
 */
final class PageFolder {
    private final PageInput wanted;
    private final Optional<Locale> locale;
    private final Path root;
    /** By the path that is the same in all languages. */
    private final Map<String, FileStamp> pages = new LinkedHashMap<>();

    private PageFolder(PageInput wanted, Optional<Locale> locale) {
        this.wanted = wanted;
        this.locale = locale;
        this.root = rootOf(wanted);
    }

    private static Path rootOf(PageInput wanted) {
        return wanted.input().path().toAbsolutePath().normalize();
    }

    /**
     * Groups the pages of a folder by language.
     *
     * @param wanted the folder
     * @param pages all pages in it and its subfolders
     * @param defaultLocale the language of the originals
     * @return one folder for each language that subfolders are named after, and one for all other pages
     */
    static List<PageFolder> of(PageInput wanted, List<FileStamp> pages, Locale defaultLocale) {
        Path root = rootOf(wanted);
        Map<String, FileStamp> byPath = new LinkedHashMap<>();
        pages.forEach(page -> byPath.put(page.pathIn(root), page));
        Map<Optional<Locale>, PageFolder> folders = new LinkedHashMap<>();
        Function<String, LanguageFolders.Place> places = wanted.locale().isPresent()
                ? path -> new LanguageFolders.Place(path, wanted.locale())
                : LanguageFolders.of(byPath.keySet(), defaultLocale)::placeOf;
        byPath.forEach((path, page) -> {
            LanguageFolders.Place place = places.apply(path);
            PageFolder folder = folders.computeIfAbsent(place.locale(), language -> new PageFolder(wanted, language));
            folder.pages.put(folder.has(place.path()) ? path : place.path(), page);
        });
        return List.copyOf(folders.values());
    }

    /** Distinguishes these pages from those of other folders and languages. */
    String identity() {
        return root + locale.map(language -> "\n" + language).orElse("");
    }

    /** All pages. */
    Map<String, FileStamp> pages() {
        return pages;
    }

    /** Whether there is a page at this path. */
    boolean has(String path) {
        return pages.containsKey(path);
    }

    /** The name of a page, written in the same way as the folder. */
    String nameOf(String path) {
        String folder = wanted.input().name();
        String inside = page(path).pathIn(root);
        return folder.endsWith("/") || folder.isEmpty() ? folder + inside : folder + "/" + inside;
    }

    private FileStamp page(String path) {
        return Objects.requireNonNull(pages.get(path));
    }

    /** A page, for findings that do not quote it. */
    SourceFile placeOf(String path) {
        return new SourceFile(nameOf(path), "");
    }

    /** A page as an input, in the language of the folder. */
    FoundPage found(String path) {
        Input folder = wanted.input();
        Input page = new Input(page(path).path(), nameOf(path), folder.start(), folder.span());
        return new FoundPage(new PageInput(page, locale), true);
    }

    /** The folder as the user specified it. */
    PageInput wanted() {
        return wanted;
    }

    /** The language of the pages, if specified or declared by a folder. */
    Optional<Locale> locale() {
        return locale;
    }
}
