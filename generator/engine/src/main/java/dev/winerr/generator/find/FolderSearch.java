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

    FolderSearch(HeaderCodes header, Optional<Path> memory, DiagnosticLog log) {
        this.memory = memory;
        this.log = log;
        this.names = names(header.defined());
        this.selected = names(header.codes());
        this.header = header.header().fileName().toLowerCase(Locale.ROOT);
        this.scanner = new NameScanner(selected);
    }

    private static Set<String> names(List<HeaderCode> codes) {
        return codes.stream().map(HeaderCode::name).collect(Collectors.toSet());
    }

    /** The result for a page: a verdict if it contains names, or why it could not be read. */
    private record Look(String path, FileStamp page, Optional<Verdict> verdict, Optional<String> problem) {}

    /**
     * Judges the pages of a folder that contain one of the selected names, except those that are decided by pages of
     * other folders.
     */
    Map<String, Verdict> judge(PageFolder folder, List<PageFolder> others) {
        PageMemory remembered = new PageMemory(memory, folder.identity(), selected);
        List<Look> looks = List.copyOf(folder.pages().entrySet()).parallelStream()
                .filter(page -> others.stream().noneMatch(other -> other.has(page.getKey())))
                .map(page -> look(folder, page.getKey(), page.getValue(), remembered))
                .toList();
        remembered.keep(looks.stream()
                .filter(look -> look.verdict().isEmpty() && look.problem().isEmpty())
                .map(Look::page)
                .toList());
        looks.forEach(look -> look.problem()
                .ifPresent(problem -> log.add(
                        FindDiagnostic.UNREADABLE, folder.placeOf(look.path()).start(), problem)));
        return looks.stream()
                .filter(look -> look.verdict().isPresent())
                .collect(Collectors.toMap(Look::path, look -> look.verdict().orElseThrow()));
    }

    private Look look(PageFolder folder, String path, FileStamp page, PageMemory remembered) {
        Look nothing = new Look(path, page, Optional.empty(), Optional.empty());
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
            return new Look(path, page, Optional.of(verdict), Optional.empty());
        } catch (IOException e) {
            return new Look(path, page, Optional.empty(), Optional.of(Failures.reason(e)));
        }
    }
}
