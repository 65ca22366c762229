package dev.winerr.generator.find;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.header.code.HeaderCodes;
import dev.winerr.generator.source.Failures;
import dev.winerr.generator.source.FileStamp;
import dev.winerr.generator.source.FileTooLargeException;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Searches folders for pages that contain a header's names, on all processors, and judges them. */
final class FolderSearch {
    private final Optional<Path> memory;
    private final DiagnosticLog log;
    private final Set<String> names;
    private final Set<String> selected;
    private final String header;
    private final NameScanner scanner;

    private FolderSearch(
            Optional<Path> memory, DiagnosticLog log, Set<String> names, Set<String> selected, String header) {
        this.memory = memory;
        this.log = log;
        this.names = names;
        this.selected = selected;
        this.header = header;
        this.scanner = NameScanner.of(selected);
    }

    static FolderSearch of(HeaderCodes header, Optional<Path> memory, DiagnosticLog log) {
        String fileName = header.header().fileName().toLowerCase(Locale.ROOT);
        return new FolderSearch(memory, log, names(header.defined()), names(header.codes()), fileName);
    }

    private static Set<String> names(List<HeaderCode> codes) {
        return codes.stream().map(HeaderCode::name).collect(Collectors.toSet());
    }

    /** The result for a page: a verdict if it contains names, or why it could not be read. */
    private record Result(String path, FileStamp page, Optional<Verdict> verdict, Optional<String> problem) {}

    /**
     * Judges the pages of a folder that contain one of the selected names, except those that are decided by pages of
     * other folders.
     */
    Map<String, Verdict> judge(PageFolder folder, List<PageFolder> others) {
        PageMemory remembered = PageMemory.open(memory, folder.identity(), selected);
        List<Result> results = List.copyOf(folder.pages().entrySet()).parallelStream()
                .filter(page -> others.stream().noneMatch(other -> other.has(page.getKey())))
                .map(page -> examine(folder, page.getKey(), page.getValue(), remembered))
                .toList();
        remembered.keep(results.stream()
                .filter(result -> result.verdict().isEmpty() && result.problem().isEmpty())
                .map(Result::page)
                .toList());
        results.forEach(result -> result.problem()
                .ifPresent(problem -> log.add(
                        FindDiagnostic.UNREADABLE, folder.placeOf(result.path()).start(), problem)));
        return results.stream()
                .filter(result -> result.verdict().isPresent())
                .collect(Collectors.toMap(
                        Result::path, result -> result.verdict().orElseThrow()));
    }

    private Result examine(PageFolder folder, String path, FileStamp page, PageMemory remembered) {
        Result nothing = new Result(path, page, Optional.empty(), Optional.empty());
        if (remembered.isNameless(page)) {
            return nothing;
        }
        try {
            if (page.size() > SourceReader.MAX_BYTES) {
                throw new FileTooLargeException(page.path().toString());
            }
            byte[] content = SourceReader.peekContent(page.path(), folder.nameOf(path));
            if (!scanner.findsIn(content)) {
                return nothing;
            }
            SourceFile file = SourceReader.decode(page.path(), folder.nameOf(path), content);
            Verdict verdict = Verdict.of(file, header, names, selected);
            return new Result(path, page, Optional.of(verdict), Optional.empty());
        } catch (IOException e) {
            return new Result(path, page, Optional.empty(), Optional.of(Failures.reason(e)));
        }
    }
}
