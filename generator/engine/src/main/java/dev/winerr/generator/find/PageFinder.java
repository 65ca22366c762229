package dev.winerr.generator.find;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.code.HeaderCodes;
import dev.winerr.generator.request.Inputs;
import dev.winerr.generator.request.PageInput;
import dev.winerr.generator.source.FileStamp;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Replaces folders in the pages of a header with the pages in them that document it.
 *
 * <p>In a folder of the default language, each page is judged by its content. In a folder of another language, which
 * was specified or follows from the folder's name ({@code es-es}), the page with the path of an original is its
 * translation, whatever is left of its names; only pages without an original are judged by their content.
 */
public final class PageFinder {
    private final SourceReader sources;
    private final Inputs inputs;
    private final Locale defaultLocale;
    private final DiagnosticLog log;
    private final Set<PageInput> opened = new HashSet<>();

    /**
     * Creates a finder of pages.
     *
     * @param sources lists folders, and keeps track of them
     * @param defaultLocale the language of the originals, and of folders for which none is specified
     * @param log receives which pages are used or skipped, and why
     */
    public PageFinder(SourceReader sources, Locale defaultLocale, DiagnosticLog log) {
        this.sources = sources;
        this.inputs = new Inputs(sources, log);
        this.defaultLocale = defaultLocale;
        this.log = log;
    }

    /** The pages that were specified, without the folders: nothing can be found without a header. */
    public static List<FoundPage> named(List<PageInput> wanted) {
        return wanted.stream()
                .filter(page -> !isFolder(page))
                .map(page -> new FoundPage(page, false))
                .toList();
    }

    /**
     * The pages to read: those that were specified, and in place of a folder those found in it, the best first.
     *
     * @param wanted pages and folders
     * @param header the content of the header
     */
    public List<FoundPage> find(List<PageInput> wanted, HeaderCodes header) {
        if (wanted.stream().noneMatch(PageFinder::isFolder)) {
            return named(wanted);
        }
        List<PageFolder> folders =
                wanted.stream().filter(PageFinder::isFolder).flatMap(this::open).toList();
        List<PageFolder> originals = folders.stream().filter(this::isOriginal).toList();
        FolderSearch search = FolderSearch.of(header, sources.memory(), log);
        Map<PageFolder, List<FoundPage>> found = new LinkedHashMap<>();
        Map<PageFolder, Competition> chosen = new LinkedHashMap<>();
        for (PageFolder original : originals) {
            chosen.put(original, compete(original, search.judge(original, List.of())));
            found.put(original, pages(original, chosen.get(original).winners().keySet().stream()));
        }
        for (PageFolder folder : folders) {
            if (!originals.contains(folder)) {
                found.put(folder, translations(folder, chosen, search));
            }
        }
        return wanted.stream()
                .flatMap(page -> isFolder(page) ? foundIn(page, found, header) : Stream.of(new FoundPage(page, false)))
                .toList();
    }

    private Stream<FoundPage> foundIn(PageInput wanted, Map<PageFolder, List<FoundPage>> found, HeaderCodes header) {
        if (!opened.contains(wanted)) {
            return Stream.empty();
        }
        List<PageFolder> folders = found.keySet().stream()
                .filter(folder -> folder.wanted().equals(wanted))
                .toList();
        List<FoundPage> pages = folders.stream()
                .flatMap(folder -> found.getOrDefault(folder, List.of()).stream())
                .toList();
        if (pages.isEmpty()) {
            reportNothing(
                    wanted,
                    folders.stream().mapToInt(folder -> folder.pages().size()).sum(),
                    header);
        }
        return pages.stream();
    }

    private static boolean isFolder(PageInput page) {
        return Files.isDirectory(page.input().path());
    }

    private Stream<PageFolder> open(PageInput wanted) {
        try {
            List<FileStamp> pages = sources.pages(wanted.input().path());
            opened.add(wanted);
            return PageFolder.of(wanted, pages, defaultLocale).stream();
        } catch (IOException e) {
            inputs.reportUnreadable(wanted.input(), e);
            return Stream.empty();
        }
    }

    private boolean isOriginal(PageFolder folder) {
        Optional<Locale> locale = folder.locale();
        return locale.isEmpty() || locale.get().getLanguage().equals(defaultLocale.getLanguage());
    }

    private List<FoundPage> translations(
            PageFolder folder, Map<PageFolder, Competition> originals, FolderSearch search) {
        List<String> paths = new ArrayList<>();
        originals.forEach((original, chosen) -> chosen.winners().keySet().stream()
                .filter(folder::has)
                .filter(path -> !paths.contains(path))
                .forEach(path -> {
                    paths.add(path);
                    report(FindDiagnostic.USED, folder, path, "it translates " + original.nameOf(path));
                }));
        Competition others = compete(folder, search.judge(folder, List.copyOf(originals.keySet())));
        return pages(folder, Stream.concat(paths.stream(), others.winners().keySet().stream()));
    }

    private static List<FoundPage> pages(PageFolder folder, Stream<String> paths) {
        return paths.map(folder::found).toList();
    }

    private Competition compete(PageFolder folder, Map<String, Verdict> verdicts) {
        Competition competition = Competition.among(
                verdicts, page -> folder.locale().or(page::language).orElse(defaultLocale));
        competition.winners().forEach((path, verdict) -> report(FindDiagnostic.USED, folder, path, verdict.reason()));
        competition.losers().forEach((path, winner) -> {
            int codes = Objects.requireNonNull(verdicts.get(path)).names().size();
            String all = codes == 1 ? "the code that it defines is" : "all " + codes + " codes that it defines are";
            log.add(FindDiagnostic.COMPETES, folder.placeOf(path).start(), all, folder.nameOf(winner));
        });
        verdicts.forEach((path, verdict) -> {
            if (!verdict.used()) {
                report(FindDiagnostic.SKIPPED, folder, path, verdict.reason());
            }
        });
        return competition;
    }

    private void report(FindDiagnostic what, PageFolder folder, String path, String reason) {
        log.add(what, folder.placeOf(path).start(), reason);
    }

    private void reportNothing(PageInput folder, int pages, HeaderCodes header) {
        log.add(
                FindDiagnostic.NOTHING_FOUND,
                folder.input().span(),
                folder.input().name(),
                header.header().fileName(),
                pages == 1 ? "1 page was" : pages + " pages were");
    }

    /** Reports that a page that was found turned out to be unusable. */
    public void reportUnusable(FoundPage page, String reason) {
        SourceFile place = new SourceFile(page.page().input().name(), "");
        log.add(FindDiagnostic.UNUSABLE, place.start(), reason);
    }
}
