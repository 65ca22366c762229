package dev.winerr.cli;

import dev.winerr.generator.Generator;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.HeaderMemory;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.index.HeaderIndex;
import dev.winerr.generator.index.IndexBuilder;
import dev.winerr.generator.index.IndexFile;
import dev.winerr.generator.index.IndexFormatException;
import dev.winerr.generator.index.IndexedHeader;
import dev.winerr.generator.request.GenerationRequest;
import dev.winerr.generator.request.Key;
import dev.winerr.generator.request.Settings;
import dev.winerr.generator.source.SourceReader;
import dev.winerr.generator.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Opens everything that defines codes as one index: headers, message files, binding files, folders of these, and index
 * files.
 */
final class Indexes {
    private static final List<String> HEADERS = List.of(".h", ".hpp", ".hxx", ".hh", ".mc");
    /** Folders of an SDK that include files from each other. */
    private static final List<String> SIBLINGS = List.of("um", "shared", "ucrt", "winrt", "km", "cppwinrt");

    private static final int MAGIC_LENGTH = 16;

    private final Console console;
    private final Arguments arguments;
    private final SettingOptions settings;
    private final boolean all;
    private final DiagnosticLog log;
    private final IndexBuilder read = new IndexBuilder();
    private int unreadable;

    /**
     * Creates an opener.
     *
     * @param settings how to read headers
     * @param all whether to include every integer constant, or only codes
     * @param log receives errors in the inputs
     */
    Indexes(Console console, Arguments arguments, SettingOptions settings, boolean all, DiagnosticLog log) {
        this.console = console;
        this.arguments = arguments;
        this.settings = settings;
        this.all = all;
        this.log = log;
    }

    /** All operands as one index; what cannot be read is left out and reported in the log. */
    HeaderIndex open(List<String> operands) {
        List<HeaderIndex> indexes = new ArrayList<>();
        HeaderMemory alone = HeaderMemory.of(operands.size());
        for (String operand : operands) {
            Optional<Path> path = arguments.path(operand, console);
            if (path.filter(Files::isDirectory).isPresent()) {
                readFolder(operand, path.get());
            } else if (path.filter(Indexes::isIndex).isPresent()) {
                readIndex(operand, path.get()).ifPresent(indexes::add);
            } else {
                readHeader(operand, operand, arguments.spanOf(operand), List.of(), alone);
            }
        }
        indexes.add(read.index());
        return HeaderIndex.join(indexes);
    }

    /** The number of headers that could not be read. */
    int unreadable() {
        return unreadable;
    }

    /** Whether an operand is a file that {@code winerr index} wrote. */
    static boolean isIndex(String operand, Console console) {
        try {
            return isIndex(console.directory().resolve(operand));
        } catch (InvalidPathException e) {
            // The caller reads it as a header and reports what is wrong with it.
            return false;
        }
    }

    private static boolean isIndex(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return IndexFile.isIndex(in.readNBytes(MAGIC_LENGTH));
        } catch (IOException e) {
            // The caller reads it as a header and reports why it cannot be read.
            return false;
        }
    }

    private Optional<HeaderIndex> readIndex(String operand, Path file) {
        try {
            return Optional.of(IndexFile.read(Files.readAllBytes(file)));
        } catch (IndexFormatException e) {
            log.add(CommandDiagnostic.BAD_INDEX, arguments.spanOf(operand), operand, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            log.add(CommandDiagnostic.BAD_INDEX, arguments.spanOf(operand), operand, "it cannot be read");
        }
        return Optional.empty();
    }

    private void readFolder(String operand, Path folder) {
        List<Path> includes = includes(folder);
        try {
            List<Path> headers = new SourceReader()
                    .walk(folder).stream().filter(Indexes::isHeader).toList();
            HeaderMemory memory = HeaderMemory.of(headers.size());
            for (int i = 0; i < headers.size(); i++) {
                String name = folder.relativize(headers.get(i)).toString().replace('\\', '/');
                console.progress(i + 1, headers.size(), name);
                readHeader(Path.of(operand, name).toString(), name, arguments.spanOf(operand), includes, memory);
            }
        } catch (IOException e) {
            log.add(CommandDiagnostic.UNREADABLE_FOLDER, arguments.spanOf(operand), operand);
        }
    }

    private static boolean isHeader(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return HEADERS.stream().anyMatch(name::endsWith);
    }

    /** The folder itself and, if it belongs to an SDK, its siblings. */
    private static List<Path> includes(Path folder) {
        List<Path> includes = new ArrayList<>(List.of(folder));
        Path absolute = folder.toAbsolutePath().normalize();
        Path name = absolute.getFileName();
        if (name != null && SIBLINGS.contains(name.toString().toLowerCase(Locale.ROOT))) {
            SIBLINGS.stream()
                    .map(absolute::resolveSibling)
                    .filter(sibling -> !sibling.equals(absolute) && Files.isDirectory(sibling))
                    .forEach(includes::add);
        }
        return includes;
    }

    private void readHeader(String spelt, String name, Span span, List<Path> includes, HeaderMemory memory) {
        DiagnosticLog own = new DiagnosticLog();
        SourceReader sources = new SourceReader();
        Settings options = settings.settings(arguments);
        includes.forEach(folder -> options.add(Key.INCLUDE_DIRECTORIES, folder.toString(), span));
        new Requests(arguments, settings, console, sources)
                .toRead(spelt, span, options, own)
                .ifPresent(request -> add(name, request, new Generator(sources, memory), sources, own));
        if (own.hasErrors()) {
            unreadable++;
        }
        own.sorted().forEach(log::add);
    }

    private void add(
            String name, GenerationRequest request, Generator generator, SourceReader sources, DiagnosticLog own) {
        // The digests are known when the header has been read.
        if (all) {
            List<HeaderCode> constants = generator.constants(request, own);
            read.add(indexed(name, request, sources), constants);
        } else {
            generator.catalog(request, own).ifPresent(catalog -> read.add(indexed(name, request, sources), catalog));
        }
    }

    private static IndexedHeader indexed(String name, GenerationRequest request, SourceReader sources) {
        return new IndexedHeader(name, request.header().path(), sources.digests());
    }
}
