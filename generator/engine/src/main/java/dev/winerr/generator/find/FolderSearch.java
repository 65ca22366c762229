package dev.winerr.generator.find;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.header.code.HeaderCodes;
import dev.winerr.generator.source.Failures;
import dev.winerr.generator.source.FileStamp;
import dev.winerr.generator.source.FileTooLargeException;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks through folders for pages that have a header's names, on all processors, and judges those. */
final class FolderSearch {
    private final Optional<Path> memory;
    private final DiagnosticLog log;
    private final Set<String> names;
    private final String header;
    private final NameScanner scanner;

    FolderSearch(HeaderCodes header, Optional<Path> memory, DiagnosticLog log) {
        this.memory = memory;
        this.log = log;
        this.names = header.codes().stream().map(HeaderCode::name).collect(Collectors.toSet());
        this.header = header.header().fileName().toLowerCase(Locale.ROOT);
        this.scanner = new NameScanner(names);
    }

    /** What was seen of a page: a verdict if it has names, or why it could not be read. */
    private record Look(FileStamp page, Optional<Verdict> verdict, Optional<String> problem) {}

    /** Judges the pages of a folder that have one of the names, except those that the pages of other folders decide about. */
    Map<String, Verdict> judge(PageFolder folder, List<PageFolder> others) {
        PageMemory remembered = new PageMemory(memory, folder.root(), names);
        List<Look> looks = folder.pages().parallelStream()
                .filter(page -> others.stream().noneMatch(other -> other.has(folder.relative(page))))
                .map(page -> remembered.isNameless(page) ? nothing(page) : look(folder, page))
                .toList();
        remembered.keep(looks.stream()
                .filter(look -> look.verdict().isEmpty() && look.problem().isEmpty())
                .map(Look::page)
                .toList());
        looks.forEach(look -> look.problem()
                .ifPresent(problem -> log.add(
                        FindDiagnostic.UNREADABLE,
                        folder.placeOf(folder.relative(look.page())).start(),
                        problem)));
        return looks.stream()
                .filter(look -> look.verdict().isPresent())
                .collect(Collectors.toMap(
                        look -> folder.relative(look.page()),
                        look -> look.verdict().orElseThrow()));
    }

    private static Look nothing(FileStamp page) {
        return new Look(page, Optional.empty(), Optional.empty());
    }

    private Look look(PageFolder folder, FileStamp page) {
        try {
            if (page.size() > SourceReader.MAX_BYTES) {
                throw new FileTooLargeException(page.path().toString());
            }
            if (!scanner.findsIn(Files.readAllBytes(page.path()))) {
                return nothing(page);
            }
            String name = folder.nameOf(folder.relative(page));
            Verdict verdict = Verdict.of(SourceReader.peek(page.path(), name), header, names);
            return new Look(page, Optional.of(verdict), Optional.empty());
        } catch (IOException e) {
            return new Look(page, Optional.empty(), Optional.of(Failures.reason(e)));
        }
    }
}
